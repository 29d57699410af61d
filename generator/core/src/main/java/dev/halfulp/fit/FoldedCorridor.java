package dev.halfulp.fit;

import java.util.function.IntToLongFunction;

/**
 * The acceptable folded values of every magnitude: a value is acceptable if it is so at both inputs that share the
 * magnitude. A folded value is in output codes, or in fractions of one where the fold has guard bits.
 */
public final class FoldedCorridor {
    private final Fold fold;
    private final long first;
    private final long[] low;
    private final long[] high;
    private final IntToLongFunction nearest;

    FoldedCorridor(Fold fold, long first, long[] low, long[] high, long[] nearest) {
        this(fold, first, low, high, index -> nearest[index]);
    }

    FoldedCorridor(Fold fold, long first, long[] low, long[] high, IntToLongFunction nearest) {
        this.fold = fold;
        this.first = first;
        this.low = low;
        this.high = high;
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

    /** An acceptable value that gives the nearest code where one does. */
    public long nearest(int index) {
        return nearest.applyAsLong(index);
    }
}
