package dev.halfulp.emit.report.json;

/** A text. */
public record JsonString(String text) implements JsonValue {
    /** The text between quotes, in ASCII. */
    @Override
    public String toString() {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            append(quoted, text.charAt(i));
        }
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, char letter) {
        switch (letter) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\t' -> quoted.append("\\t");
            default -> {
                if (letter >= ' ' && letter <= '~') {
                    quoted.append(letter);
                } else {
                    String digits = Integer.toHexString(letter);
                    quoted.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
                }
            }
        }
    }
}
