package dev.halfulp.fit;

import dev.halfulp.spec.Method;
import java.util.Arrays;
import java.util.Optional;

/** Searches the guard bits and the range of knots with which the fewest bits are stored. */
final class KnotSearch {
    /** Guard bits tried above the fewest that leave a choice at most magnitudes. */
    private static final int GUARD_BITS_TRIED = 4;

    /** Exponent of how many times as many codes are acceptable where nearly any will do. */
    private static final int FREE = 8;

    /** More are not stored. */
    private static final long MOST_BITS = 1L << 24;

    private static final long ANY_KNOT = Long.MAX_VALUE >> 2;

    private final FoldedCorridor corridor;
    private final boolean isClosed;
    private final Method method;
    private final boolean wholeWords;
    private final int sizeBits;
    private final int smallestBits;
    private final BlockEnvelopes envelopes;

    /** How far the lower bounds rise above the upper bounds. */
    private final long rise;

    private Optional<KnotApproximation> best = Optional.empty();

    /**
     * @param isClosed whether the last magnitude belongs to the block that ends there
     * @param method {@link Method#KNOTS} or {@link Method#UNIFORM_KNOTS}
     * @param placeBits exponent of the largest count of places at which a block may start
     * @param wholeWords whether a knot takes 8, 16, 32 or 64 bits
     */
    KnotSearch(FoldedCorridor corridor, boolean isClosed, Method method, int placeBits, boolean wholeWords) {
        this.corridor = corridor;
        this.isClosed = isClosed;
        this.method = method;
        this.wholeWords = wholeWords;
        int addresses = isClosed ? corridor.size() - 1 : corridor.size();
        sizeBits = Integer.SIZE - Integer.numberOfLeadingZeros(addresses - 1);
        smallestBits = Math.max(0, sizeBits - placeBits);
        envelopes = new BlockEnvelopes(corridor, smallestBits, sizeBits);
        rise = rise(corridor);
    }

    private static long rise(FoldedCorridor corridor) {
        long highestLow = Long.MIN_VALUE;
        long lowestHigh = Long.MAX_VALUE;
        for (int i = 0; i < corridor.size(); i++) {
            highestLow = Math.max(highestLow, corridor.low(i));
            lowestHigh = Math.min(lowestHigh, corridor.high(i));
        }
        return Math.max(0, highestLow - lowestHigh);
    }

    /** The knots that take the fewest bits, empty if there are none within the limits. */
    Optional<KnotApproximation> find() {
        if (method == Method.KNOTS) {
            search(smallestBits, sizeBits);
            return best;
        }
        for (int bits = sizeBits; bits >= smallestBits && best.isEmpty(); bits--) {
            search(bits, bits);
        }
        return best;
    }

    private void search(int smallest, int largestBits) {
        int fewest = -typicalExponent();
        for (int guardBits = fewest; guardBits <= fewest + GUARD_BITS_TRIED; guardBits++) {
            int largest = Math.min(largestBits, KnotRules.mostBlockBits(corridor, guardBits));
            if (largest >= smallest) {
                search(guardBits, smallest, largest);
            }
        }
    }

    /** The fewest knots, and the fewest in a range that saves a bit. */
    private void search(int guardBits, int smallest, int largest) {
        Optional<KnotApproximation> widest = solve(guardBits, smallest, largest, ANY_KNOT);
        if (widest.isEmpty()) {
            return;
        }
        consider(widest.get());
        long[] words = widest.get().words();
        long least = Arrays.stream(words).min().orElseThrow();
        long most = Arrays.stream(words).max().orElseThrow();
        long excess = most - (Long.highestOneBit(most) - 1);
        if (least >= 0 && excess << 3 < most) {
            long largestKnot =
                    widest.get().knots().stream().mapToLong(knot -> knot).max().orElseThrow();
            solve(guardBits, smallest, largest, largestKnot - excess).ifPresent(this::consider);
        }
    }

    private Optional<KnotApproximation> solve(int guardBits, int smallest, int largest, long largestKnot) {
        KnotRules rules = new KnotRules(corridor, envelopes, isClosed, guardBits, largestKnot);
        return new KnotProgram(rules, smallest, largest, mostBlocks(guardBits)).solve(method);
    }

    /** Bits that a knot of a width takes. */
    private long stored(long width) {
        return wholeWords && width > 8 ? Long.highestOneBit(2 * width - 1) : wholeWords ? 8 : width;
    }

    /** Bits that the knots take. */
    private long size(KnotApproximation knots) {
        int count = knots.knots().size();
        return count * stored(knots.tableBits() / count);
    }

    /** More blocks take no fewer bits than the best knots found, whatever their width. */
    private int mostBlocks(int guardBits) {
        long room = best.map(this::size).orElse(MOST_BITS) - 1;
        long width = Math.max(1, Long.SIZE - Long.numberOfLeadingZeros(rise) + guardBits - 1);
        return (int) (room / stored(width)) - 1;
    }

    private void consider(KnotApproximation found) {
        if (best.isEmpty() || size(found) < size(best.get())) {
            best = Optional.of(found);
        }
    }

    /**
     * Exponent of the count of codes that are acceptable, a quarter of the magnitudes having no more. Magnitudes at which
     * far more codes are acceptable than at others do not count.
     */
    private int typicalExponent() {
        int[] counts = new int[Long.SIZE];
        for (int i = 0; i < corridor.size(); i++) {
            counts[Long.SIZE - 1 - Long.numberOfLeadingZeros(corridor.high(i) - corridor.low(i) + 1)]++;
        }
        int exponent = 0;
        while (counts[exponent] == 0) {
            exponent++;
        }
        int counted = Arrays.stream(counts, exponent, Math.min(Long.SIZE, exponent + FREE))
                .sum();
        for (int seen = counts[exponent]; seen < counted / 4; seen += counts[exponent]) {
            exponent++;
        }
        return exponent;
    }
}
