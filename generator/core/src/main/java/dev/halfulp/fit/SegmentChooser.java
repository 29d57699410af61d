package dev.halfulp.fit;

/**
 * Chooses among the feasible (slope, intercept) pairs of a segment one whose intercept has many trailing zero bits,
 * then one with many in the slope.
 */
final class SegmentChooser {
    /** How far from a feasible slope others are looked for. */
    private static final long REACH = 1 << 20;

    private static final int CANDIDATES = 8;

    private final LatticeFit fit;
    private final long position;

    private long slope;
    private long intercept;
    private int zeros = -1;

    /**
     * @param fit the segment, which must be feasible
     * @param position the position that its first point shall have
     */
    SegmentChooser(LatticeFit fit, long position) {
        this.fit = fit;
        this.position = position;
    }

    /** Slope of the pair chosen. */
    long slope() {
        return slope;
    }

    /** Intercept of the pair chosen, at position 0. */
    long intercept() {
        return intercept;
    }

    /** Looks for the pair. */
    SegmentChooser choose(boolean isSinglePoint) {
        if (isSinglePoint) {
            consider(0);
            return this;
        }
        long feasible = fit.findSlope();
        long low = fit.furthest(feasible, -1, REACH);
        long high = fit.furthest(feasible, 1, REACH);
        consider(RoundNumbers.roundest(low, high));
        consider(feasible);
        for (int i = 0; i <= CANDIDATES; i++) {
            consider(low + (high - low) / CANDIDATES * i);
        }
        return this;
    }

    private void consider(long candidate) {
        if (!fit.accepts(candidate)) {
            return;
        }
        long start = Math.multiplyExact(candidate, position);
        long low = Math.subtractExact(fit.lowestIntercept(), start);
        long high = Math.subtractExact(fit.highestIntercept(), start);
        int found = Math.min(40, RoundNumbers.trailingZeros(low, high));
        if (found > zeros) {
            zeros = found;
            slope = candidate;
            intercept = RoundNumbers.middleMultiple(low, high, found);
        }
    }
}
