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
        int length = Math.min(text.length(), LONGEST);
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean printable =
                    !Character.isISOControl(c) && !Character.isSurrogate(c) && c != '\u2028' && c != '\u2029';
            shown.append(printable ? c : '?');
        }
        return shown.append(length < text.length() ? "..." : "").toString();
    }
}
