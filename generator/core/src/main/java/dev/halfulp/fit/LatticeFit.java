package dev.halfulp.fit;

/**
 * The feasible (slope, intercept) pairs of one segment: the lattice points of a convex polygon.
 *
 * <p>A pair is feasible if {@code low * 2^shift <= slope * p + intercept <= (high + 1) * 2^shift - 1} at every position
 * {@code p}. For a fixed slope the feasible intercepts form an interval; its length is concave in the slope, so a
 * feasible slope is found by bisection, guided by the two positions that bound the interval.
 */
final class LatticeFit {
    private final FoldedCorridor corridor;
    private final int from;
    private final int to;
    private final int shift;
    private final Slopes slopes;

    private long lowest;
    private long highest;
    private int lowestAt;
    private int highestAt;

    /** A segment over the indices {@code from} to {@code to}; its positions count from {@code from}. */
    LatticeFit(FoldedCorridor corridor, int from, int to, int shift) {
        this(corridor, from, to, shift, Slopes.ALL);
    }

    /** As {@link #LatticeFit(FoldedCorridor, int, int, int)}, with the slopes of a set, which holds 0. */
    LatticeFit(FoldedCorridor corridor, int from, int to, int shift, Slopes slopes) {
        this.corridor = corridor;
        this.from = from;
        this.to = to;
        this.shift = shift;
        this.slopes = slopes;
    }

    /** Whether there is a feasible pair. */
    boolean isFeasible() {
        return findSlope() != Long.MIN_VALUE;
    }

    /** The place of a feasible slope in the set, {@link Long#MIN_VALUE} if there is none. */
    long findSlope() {
        if (from == to) {
            return slopes.firstNotBelow(0);
        }
        long length = to - (long) from;
        long rise = scaledLow(to) - scaledHigh(from);
        long steepest = scaledHigh(to) - scaledLow(from);
        long low = slopes.firstNotBelow(-Math.floorDiv(-rise, length));
        long high = slopes.firstNotBelow(Math.floorDiv(steepest, length) + 1) - 1;
        while (low <= high) {
            long place = low + (high - low) / 2;
            int direction = tryslope(slopes.at(place));
            if (direction == 0) {
                return place;
            }
            if (direction == Integer.MAX_VALUE) {
                return Long.MIN_VALUE;
            }
            if (direction > 0) {
                low = place + 1;
            } else {
                high = place - 1;
            }
        }
        return Long.MIN_VALUE;
    }

    /** 0 if the slope is feasible, 1 if it must grow, -1 if it must shrink, the largest int if none is feasible. */
    private int tryslope(long slope) {
        intercepts(slope);
        if (lowest <= highest) {
            return 0;
        }
        return lowestAt == highestAt ? Integer.MAX_VALUE : Integer.signum(lowestAt - highestAt);
    }

    /**
     * Finds the interval of intercepts of a slope. Stops at the first position where it is empty: the two that bound
     * it then tell already whether the slope is too small or too large.
     */
    private void intercepts(long slope) {
        lowest = Long.MIN_VALUE;
        highest = Long.MAX_VALUE;
        int i = from;
        while (i <= to && lowest <= highest) {
            bound(i, slope);
            int end = Math.min(to, corridor.runEnd(i));
            // Of a run of equal bounds only the ends bind.
            if (end > i && lowest <= highest) {
                bound(end, slope);
            }
            i = end + 1;
        }
    }

    private void bound(int index, long slope) {
        long line = slope * (index - from);
        long under = scaledLow(index) - line;
        long over = scaledHigh(index) - line;
        if (under > lowest) {
            lowest = under;
            lowestAt = index;
        }
        if (over < highest) {
            highest = over;
            highestAt = index;
        }
    }

    private long scaledLow(int index) {
        return corridor.low(index) << shift;
    }

    private long scaledHigh(int index) {
        return ((corridor.high(index) + 1) << shift) - 1;
    }

    /** Whether a slope is feasible; then {@link #lowestIntercept()} and {@link #highestIntercept()} are its bounds. */
    boolean accepts(long slope) {
        intercepts(slope);
        return lowest <= highest;
    }

    long lowestIntercept() {
        return lowest;
    }

    long highestIntercept() {
        return highest;
    }

    /**
     * The place of the feasible slope furthest from that at {@code feasible} in the direction of {@code step}, at most
     * {@code limit} places away.
     */
    long furthest(long feasible, int step, long limit) {
        long reach = 0;
        long jump = 1;
        while (jump <= limit - reach && accepts(slopes.at(feasible + step * (reach + jump)))) {
            reach += jump;
            jump *= 2;
        }
        for (; jump > 0; jump /= 2) {
            if (jump <= limit - reach && accepts(slopes.at(feasible + step * (reach + jump)))) {
                reach += jump;
            }
        }
        return feasible + step * reach;
    }
}
