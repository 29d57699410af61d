package dev.halfulp.fit;

import dev.halfulp.spec.Method;
import java.util.Arrays;
import java.util.OptionalLong;

/** The folded value of every magnitude in a table. */
public final class TableApproximation implements Approximation {
    /** Most words of a table. */
    public static final int MOST_WORDS = 1 << 17;

    private final FoldedCorridor corridor;
    private final long[] words;

    /**
     * @param words acceptable values, from the smallest magnitude up
     */
    TableApproximation(FoldedCorridor corridor, long[] words) {
        this.corridor = corridor;
        this.words = words.clone();
    }

    /** The table of the nearest codes. */
    public static TableApproximation ofNearest(FoldedCorridor corridor) {
        long[] words = new long[corridor.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = corridor.nearest(i);
        }
        return new TableApproximation(corridor, words);
    }

    @Override
    public FoldedCorridor corridor() {
        return corridor;
    }

    @Override
    public Method method() {
        return Method.TABLE;
    }

    @Override
    public OptionalLong segments() {
        return OptionalLong.empty();
    }

    @Override
    public long tableBits() {
        return StoredBits.of(Arrays.stream(words));
    }

    /** The words, from the smallest magnitude up. */
    public long[] words() {
        return words.clone();
    }
}
