package dev.halfulp.fit;

/** The integers that a stored word may be, both ends included. */
record WordRange(long min, long max) {
    private static final int MOST_BITS = 62;

    /** All words of some bits, of at most 62. */
    static WordRange ofWidth(int width, boolean signed) {
        int bits = Math.min(MOST_BITS, width);
        if (bits == 0) {
            return new WordRange(0, 0);
        }
        return signed ? new WordRange(-(1L << (bits - 1)), (1L << (bits - 1)) - 1) : new WordRange(0, (1L << bits) - 1);
    }

    long clamp(long word) {
        return Math.max(min, Math.min(max, word));
    }

    /** The integers in both; none, with {@code min} above {@code max}, if there is no such integer. */
    WordRange intersect(WordRange other) {
        long least = Math.max(min, other.min);
        long most = Math.min(max, other.max);
        return new WordRange(least, most);
    }

    boolean contains(long word) {
        return min <= word && word <= max;
    }
}
