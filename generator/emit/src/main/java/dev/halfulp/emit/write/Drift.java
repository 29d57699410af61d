package dev.halfulp.emit.write;

/**
 * A difference between an output folder and what a run would write into it.
 *
 * @param path below the output folder
 * @param kind what differs
 */
public record Drift(String path, Kind kind) implements Comparable<Drift> {
    /** The kinds of difference. */
    public enum Kind {
        /** The file has other bytes. */
        CHANGED("differs"),
        /** The file does not exist. */
        MISSING("is missing"),
        /** The file was made by an earlier run and is not made any more. */
        EXTRA("is not made any more");

        private final String phrase;

        Kind(String phrase) {
            this.phrase = phrase;
        }
    }

    @Override
    public int compareTo(Drift other) {
        return path.compareTo(other.path);
    }

    /** A phrase for the user, such as {@code c/tanh.h differs}. */
    @Override
    public String toString() {
        return path + " " + kind.phrase;
    }
}
