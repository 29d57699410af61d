package dev.halfulp.fit;

import dev.halfulp.spec.Method;
import java.util.List;

/**
 * Which knots may stand at a magnitude, and which may be neighbours.
 *
 * <p>On a block of {@code 2^bits} magnitudes between the knots {@code u} and {@code v}, {@code u * 2^bits + (v - u) * r}
 * lies between {@code (low - 1/2) * 2^(bits + guardBits)} and {@code (high + 1/2) * 2^(bits + guardBits)}, the latter
 * excluded, at every position {@code r}. For a given {@code u} these {@code v} form an interval.
 */
final class KnotRules {
    /** Knots from the nearest value at a magnitude to either side, at the most. */
    private static final long REACH = 40;

    /** Bits of what is compared. */
    private static final int MOST_BITS = 61;

    private final FoldedCorridor corridor;
    private final BlockEnvelopes envelopes;
    private final boolean isClosed;
    private final int guardBits;
    private final long largestKnot;

    private long nextLow;
    private long nextHigh;

    /**
     * @param envelopes those of the corridor
     * @param isClosed whether the last magnitude belongs to the block that ends there
     * @param guardBits bits of a knot below a folded value; negative if knots are multiples of a power of two
     * @param largestKnot no knot lies above it
     */
    KnotRules(FoldedCorridor corridor, BlockEnvelopes envelopes, boolean isClosed, int guardBits, long largestKnot) {
        this.corridor = corridor;
        this.envelopes = envelopes;
        this.isClosed = isClosed;
        this.guardBits = guardBits;
        this.largestKnot = largestKnot;
    }

    /** Exponent of the largest block size with which all numbers fit in a long; may be negative. */
    static int mostBlockBits(FoldedCorridor corridor, int guardBits) {
        long magnitudes = 0;
        for (int i = 0; i < corridor.size(); i++) {
            magnitudes |= Math.abs(corridor.low(i)) | Math.abs(corridor.high(i) + 1);
        }
        return MOST_BITS - (Long.SIZE - Long.numberOfLeadingZeros(magnitudes)) - Math.max(0, guardBits);
    }

    /** Index of the last magnitude. */
    int lastIndex() {
        return corridor.size() - 1;
    }

    /** Count of magnitudes at which a block may start. */
    int addresses() {
        return isClosed ? corridor.size() - 1 : corridor.size();
    }

    /** The smallest knot at a magnitude. */
    long lowestKnot(int index) {
        return Math.max(least(corridor.low(index), guardBits), nearestKnot(index) - REACH);
    }

    /** The largest knot at a magnitude; may lie below the smallest one. */
    long highestKnot(int index) {
        long highest = Math.min(least(corridor.high(index) + 1, guardBits) - 1, nearestKnot(index) + REACH);
        return Math.min(largestKnot, highest);
    }

    private long nearestKnot(int index) {
        return least(corridor.nearest(index), guardBits);
    }

    /** The least number that rounds to at least {@code value} after a division by {@code 2^shift}. */
    private static long least(long value, int shift) {
        if (shift > 0) {
            return (value << shift) - (1L << (shift - 1));
        }
        return shift == 0 ? value : -(-value >> -shift);
    }

    /**
     * Finds the knots at the end of a block; where that lies beyond the last magnitude, these need not stand for a value.
     *
     * @return whether there is one
     */
    boolean findNext(int index, long knot, int bits) {
        long end = index + (1L << bits);
        int shift = bits + guardBits;
        long start = knot << bits;
        long low = -(1L << MOST_BITS >> bits);
        long high = -low;
        if (end <= lastIndex()) {
            low = lowestKnot((int) end) - knot;
            high = highestKnot((int) end) - knot;
        } else {
            high = Math.min(high, largestKnot - knot);
        }
        int block = index >> bits;
        int[] lowVertices = envelopes.lowVertices(bits);
        int lowEnd = envelopes.lowStart(bits, block + 1);
        for (int v = envelopes.lowStart(bits, block); v < lowEnd && low <= high; v++) {
            long position = (long) lowVertices[v] - index;
            long lowest = least(corridor.low(lowVertices[v]), shift) - start;
            if (low * position < lowest) {
                low = -Math.floorDiv(-lowest, position);
            }
        }
        int[] highVertices = envelopes.highVertices(bits);
        int highEnd = envelopes.highStart(bits, block + 1);
        for (int v = envelopes.highStart(bits, block); v < highEnd && low <= high; v++) {
            long position = (long) highVertices[v] - index;
            long highest = least(corridor.high(highVertices[v]) + 1, shift) - 1 - start;
            if (high * position > highest) {
                high = Math.floorDiv(highest, position);
            }
        }
        nextLow = knot + low;
        nextHigh = knot + high;
        return low <= high;
    }

    /** The smallest knot found at the end of the block. */
    long nextLow() {
        return nextLow;
    }

    /** The largest knot found at the end of the block. */
    long nextHigh() {
        return nextHigh;
    }

    /** The approximation of blocks and knots found. */
    KnotApproximation approximation(Method method, List<Integer> bits, List<Long> knots) {
        return new KnotApproximation(
                corridor, method, new DyadicBlocks(corridor.size(), isClosed, bits), knots, guardBits);
    }
}
