package dev.halfulp.fit;

import dev.halfulp.spec.Method;
import java.util.OptionalLong;

/**
 * Linear segments on dyadic blocks: slopes belong to the scaled position within the block.
 *
 * @param linear the segments
 * @param blocks what they cover
 */
public record DyadicApproximation(LinearApproximation linear, DyadicBlocks blocks) implements Approximation {
    @Override
    public FoldedCorridor corridor() {
        return linear.corridor();
    }

    @Override
    public Method method() {
        return Method.DYADIC;
    }

    @Override
    public OptionalLong segments() {
        return linear.segments();
    }

    /** Slopes and intercepts; the blocks are told by leading bits. */
    @Override
    public long tableBits() {
        return linear.tableBits() - linear.breakpointBits();
    }
}
