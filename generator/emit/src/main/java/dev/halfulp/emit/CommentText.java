package dev.halfulp.emit;

import java.util.ArrayList;
import java.util.List;

/** Text made fit for the comments of every emitted language. */
public final class CommentText {
    private CommentText() {}

    /**
     * The text in printable ASCII on one line, without what ends or opens a comment, continues a line or is an escape
     * in C, Java or Verilog.
     */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            char last = plain.length() == 0 ? ' ' : plain.charAt(plain.length() - 1);
            if (Character.isWhitespace(letter)) {
                plain.append(' ');
            } else if (letter < ' ' || letter > '~' || letter == '\\' || letter == '?' || letter == '`') {
                plain.append('_');
            } else if ((last == '*' && letter == '/') || (last == '/' && (letter == '*' || letter == '/'))) {
                plain.append(' ').append(letter);
            } else {
                plain.append(letter);
            }
        }
        return plain.toString().strip();
    }

    /** The words of a text on lines no longer than {@code width} where the words allow it; at least one line. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" +", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
