package dev.halfulp.fit;

import dev.halfulp.spec.Method;
import java.util.Arrays;
import java.util.OptionalLong;

/**
 * The folded value of every magnitude as the sum of a coarse word, shared by a block of magnitudes, and a fine word of
 * its own: {@code value = (coarse[index >> blockBits] << shift) + fine[index]}. Nothing is lost.
 */
public final class SplitApproximation implements Approximation {
    private final FoldedCorridor corridor;
    private final int blockBits;
    private final int shift;
    private final long[] coarse;
    private final long[] fine;

    SplitApproximation(FoldedCorridor corridor, int blockBits, int shift, long[] coarse, long[] fine) {
        this.corridor = corridor;
        this.blockBits = blockBits;
        this.shift = shift;
        this.coarse = coarse;
        this.fine = fine;
    }

    @Override
    public FoldedCorridor corridor() {
        return corridor;
    }

    @Override
    public Method method() {
        return Method.SPLIT;
    }

    @Override
    public OptionalLong segments() {
        return OptionalLong.empty();
    }

    @Override
    public long tableBits() {
        return StoredBits.of(Arrays.stream(coarse)) + StoredBits.of(Arrays.stream(fine));
    }

    /** Exponent of the count of magnitudes that share a coarse word. */
    public int blockBits() {
        return blockBits;
    }

    /** Bits by which a coarse word is shifted left. */
    public int shift() {
        return shift;
    }

    /** The coarse words, by block. */
    public long[] coarse() {
        return coarse.clone();
    }

    /** The fine words, by index of the magnitude; not negative. */
    public long[] fine() {
        return fine.clone();
    }
}
