package dev.halfulp.fit;

import dev.halfulp.spec.Method;
import java.util.Arrays;
import java.util.OptionalLong;

/** The folded value of every magnitude in a table. */
public record TableApproximation(FoldedCorridor corridor) implements Approximation {
    /** Most words of a table. */
    public static final int MOST_WORDS = 1 << 17;

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
        return StoredBits.of(Arrays.stream(words()));
    }

    /** The words, from the smallest magnitude up. */
    public long[] words() {
        long[] words = new long[corridor.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = corridor.nearest(i);
        }
        return words;
    }
}
