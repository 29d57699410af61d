package dev.halfulp.fit;

import dev.halfulp.corridor.Corridor;
import dev.halfulp.spec.Objective;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The acceptable folded values of every magnitude: a value is acceptable if it is so at both inputs that share the
 * magnitude. A folded value is in output codes, or in fractions of one where the fold has guard bits.
 */
public final class FoldedCorridor {
    private final Fold fold;
    private final long first;
    private final long[] low;
    private final long[] high;
    private final int[] runEnds;
    private final IntToLongFunction nearest;
    private final boolean endsBelow;
    private final @Nullable Corridor unfolded;

    FoldedCorridor(Fold fold, long first, long[] low, long[] high, long[] nearest) {
        this(fold, first, low, high, index -> nearest[index], false, null);
    }

    /**
     * @param endsBelow whether only the lower half reaches the last magnitude
     * @param unfolded what was folded
     */
    FoldedCorridor(
            Fold fold,
            long first,
            long[] low,
            long[] high,
            IntToLongFunction nearest,
            boolean endsBelow,
            @Nullable Corridor unfolded) {
        this.unfolded = unfolded;
        this.endsBelow = endsBelow;
        this.fold = fold;
        this.first = first;
        this.low = low;
        this.high = high;
        runEnds = runEnds(low, high);
        this.nearest = nearest;
    }

    public Fold fold() {
        return fold;
    }

    /** The smallest magnitude. */
    public long first() {
        return first;
    }

    /** The largest magnitude. */
    public long last() {
        return first + low.length - 1;
    }

    /** Whether only the lower half reaches the last magnitude. */
    boolean endsBelow() {
        return endsBelow;
    }

    /** What was folded, where a method looks at each half by itself. */
    Optional<Corridor> unfolded() {
        return Optional.ofNullable(unfolded);
    }

    /** Count of magnitudes. */
    public int size() {
        return low.length;
    }

    /** Smallest acceptable value at the magnitude {@code first() + index}. */
    public long low(int index) {
        return low[index];
    }

    /** Largest acceptable value at the magnitude {@code first() + index}. */
    public long high(int index) {
        return high[index];
    }

    /** Index of the last magnitude of a run with the same bounds. */
    int runEnd(int index) {
        return runEnds[index];
    }

    private static int[] runEnds(long[] low, long[] high) {
        int[] ends = new int[low.length];
        int end = low.length - 1;
        for (int i = low.length - 1; i >= 0; i--) {
            if (low[i] != low[end] || high[i] != high[end]) {
                end = i;
            }
            ends[i] = end;
        }
        return ends;
    }

    /**
     * The same corridor with the smallest limit of the form {@code 2^k - 1}, below its last magnitude, such that one
     * value is acceptable at the limit and everywhere beyond it; empty if there is none. A table then needs
     * {@code 2^k} words, and blocks need no entry of their own for the last magnitude.
     */
    public Optional<FoldedCorridor> limited() {
        if (fold.kind() == FoldKind.NONE || fold.isLimited()) {
            return Optional.empty();
        }
        long shared = Long.MIN_VALUE;
        long sharedHigh = Long.MAX_VALUE;
        Optional<FoldedCorridor> best = Optional.empty();
        for (int i = size() - 1; i >= 1; i--) {
            shared = Math.max(shared, low(i));
            sharedHigh = Math.min(sharedHigh, high(i));
            if (shared > sharedHigh) {
                return best;
            }
            boolean isCandidate = i < size() - 1 && Long.bitCount(first + i + 1) == 1;
            if (isCandidate) {
                best = Optional.of(cut(i, shared, sharedHigh));
            }
        }
        return best;
    }

    /**
     * The corridor and the limited one, as far as blocks of both may win. In logic closed blocks do not: their index leaves
     * no carry chain, and synthesis merges the fold into the tables.
     */
    List<FoldedCorridor> choices(Objective objective) {
        Optional<FoldedCorridor> limited = limited();
        boolean isLimitBetter = objective == Objective.LOGIC && limited.isPresent() && Blocks.canClose(this, 1);
        return Stream.concat(isLimitBetter ? Stream.of() : Stream.of(this), limited.stream())
                .toList();
    }

    /** The corridor up to an index, with the given values there. */
    private FoldedCorridor cut(int index, long lowThere, long highThere) {
        long[] lows = Arrays.copyOf(low, index + 1);
        long[] highs = Arrays.copyOf(high, index + 1);
        lows[index] = lowThere;
        highs[index] = highThere;
        return new FoldedCorridor(
                fold.withLimit(first + index),
                first,
                lows,
                highs,
                i -> Math.max(lows[i], Math.min(highs[i], nearest(i))),
                false,
                null);
    }

    /** An acceptable value that gives the nearest code where one does. */
    public long nearest(int index) {
        return nearest.applyAsLong(index);
    }
}
