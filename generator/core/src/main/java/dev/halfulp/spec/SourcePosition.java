package dev.halfulp.spec;

/**
 * A place in a spec file.
 *
 * @param file the name as the user gave it
 * @param line from 1
 * @param column from 1
 */
public record SourcePosition(String file, int line, int column) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
