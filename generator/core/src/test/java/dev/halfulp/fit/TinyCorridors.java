package dev.halfulp.fit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Corridors so small that every line through them can be tried. */
final class TinyCorridors {
    private TinyCorridors() {}

    /** Unfolded corridors of up to {@code most} inputs. */
    static Arbitrary<FoldedCorridor> unfolded(int most) {
        Arbitrary<Integer> bounds = Arbitraries.integers().between(-3, 4);
        Arbitrary<Integer> widths = Arbitraries.integers().between(0, 2);
        return Arbitraries.integers()
                .between(1, most)
                .flatMap(size -> Combinators.combine(
                                bounds.list().ofSize(size), widths.list().ofSize(size))
                        .as((low, width) -> of(
                                low.stream().mapToLong(v -> v).toArray(),
                                width.stream().mapToLong(v -> v).toArray())));
    }

    /** The corridor from 0 up with the given lower ends and widths. */
    static FoldedCorridor of(long[] low, long[] width) {
        long[] high = new long[low.length];
        for (int i = 0; i < low.length; i++) {
            high[i] = low[i] + width[i];
        }
        return new FoldedCorridor(Fold.NONE, 0, low, high, low.clone());
    }

    /** Whether some line stays in the corridor from one index to another, by trying all. */
    static boolean hasLine(FoldedCorridor corridor, int from, int to, int shift) {
        long steepest = 16L << shift;
        for (long slope = -steepest; slope <= steepest; slope++) {
            long last = (corridor.high(from) + 1) << shift;
            for (long intercept = corridor.low(from) << shift; intercept < last; intercept++) {
                if (stays(corridor, from, to, shift, slope, intercept)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean stays(FoldedCorridor corridor, int from, int to, int shift, long slope, long intercept) {
        for (int i = from; i <= to; i++) {
            long value = Math.floorDiv(slope * (i - from) + intercept, 1L << shift);
            if (value < corridor.low(i) || value > corridor.high(i)) {
                return false;
            }
        }
        return true;
    }
}
