package dev.halfulp.spec;

/**
 * A place in a spec file, or an option of the command line.
 *
 * @param file the name as the user gave it, or the option ({@code --input})
 * @param line from 1; 0 for an option, which has no lines
 * @param column from 1; 0 for the whole value of an option
 */
public record SourcePosition(String file, int line, int column) {
    /** A place outside of files: an option, or the command line as a whole. */
    public static SourcePosition outsideFiles(String label) {
        return new SourcePosition(label, 0, 0);
    }

    /** The place some code points further on the same line; from an option's whole value, counted from column 1. */
    SourcePosition plus(int codePoints) {
        return new SourcePosition(file, line, Math.max(column, 1) + codePoints);
    }

    /** How a key with a value is written here: {@code key: value} in a file, {@code --key value} as an option. */
    String example(String key, String value) {
        if (line > 0) {
            return key + ": " + value;
        }
        return "--" + key + " " + (value.contains(" ") ? "'" + value + "'" : value);
    }

    /** {@code file:line:column} without the parts that are 0. */
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
    }
}
