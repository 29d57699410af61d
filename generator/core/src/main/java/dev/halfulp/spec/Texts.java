package dev.halfulp.spec;

/** Shows text of the user in messages. */
final class Texts {
    private static final int LONGEST = 60;

    private Texts() {}

    /** The text in single quotes, on one line, shortened if it is long. */
    static String quoted(String text) {
        return "'" + shown(text) + "'";
    }

    /** The text on one line, shortened if it is long. */
    static String shown(String text) {
        return text.length() <= LONGEST ? onOneLine(text) : onOneLine(text.substring(0, LONGEST)) + "...";
    }

    /** The text with a question mark for every character that would not print on one line. */
    static String onOneLine(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> shown.appendCodePoint(isPrintable(c) ? c : '?'));
        return shown.toString();
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
