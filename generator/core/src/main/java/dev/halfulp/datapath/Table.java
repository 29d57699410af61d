package dev.halfulp.datapath;

import java.util.Arrays;

/** The constant words that a lookup reads, the first at index 0. */
public final class Table {
    private final long[] words;
    private final Range range;

    public Table(long[] words) {
        if (words.length == 0) {
            throw new IllegalArgumentException("a table holds at least one word");
        }
        this.words = words.clone();
        this.range = new Range(
                Arrays.stream(words).min().getAsLong(),
                Arrays.stream(words).max().getAsLong());
    }

    public int size() {
        return words.length;
    }

    public long word(int index) {
        return words[index];
    }

    /** A copy of the words. */
    public long[] words() {
        return words.clone();
    }

    /** The range of the words. */
    public Range range() {
        return range;
    }

    /** Words times the bits of the widest. */
    public long bits() {
        return (long) words.length * range.width();
    }
}
