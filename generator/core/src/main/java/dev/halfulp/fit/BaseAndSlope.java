package dev.halfulp.fit;

/**
 * The two lowest coefficients of a block at a few of its positions: all of {@code base + slope * position} must lie
 * between two bounds. The lattice problem of {@link LatticeFit}, with a base on a grid.
 */
final class BaseAndSlope {
    /** How many slopes are tried for a base on the grid. */
    private static final int SLOPES_TRIED = 48;

    /** Bits below a slope that tell a contradiction from a want of finer slopes. */
    private static final int FINER = 6;

    private final long[] positions;
    private final long[] low;
    private final long[] high;
    private final int count;

    private long lowest;
    private long highest;
    private int lowestAt;
    private int highestAt;
    private long slope;
    private long base;

    /**
     * @param positions ascending
     * @param low by position, filled before each search
     * @param high by position, filled before each search
     * @param count of positions in use
     */
    BaseAndSlope(long[] positions, long[] low, long[] high, int count) {
        this.positions = positions;
        this.low = low;
        this.high = high;
        this.count = count;
    }

    /** Whether the slope leaves an interval of bases; otherwise in which direction it errs. */
    Trial attempt(long slope) {
        lowest = Long.MIN_VALUE;
        highest = Long.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            long line = slope * positions[i];
            long under = low[i] - line;
            long over = high[i] - line;
            if (under > lowest) {
                lowest = under;
                lowestAt = i;
            }
            if (over < highest) {
                highest = over;
                highestAt = i;
            }
        }
        if (lowest <= highest) {
            return Trial.FITS;
        }
        return contradiction();
    }

    /** The outermost positions of the last contradiction. */
    int left() {
        return Math.min(lowestAt, highestAt);
    }

    int right() {
        return Math.max(lowestAt, highestAt);
    }

    /**
     * The slope next to the middle of the feasible ones that leaves a base on the grid.
     *
     * @param feasible a feasible slope
     * @param slopes the slopes allowed
     * @param grid the bases allowed
     * @return whether there is one; then {@link #slope()} and {@link #base()} are it
     */
    boolean settle(long feasible, WordRange slopes, Grid grid) {
        long least = furthest(feasible, slopes.min());
        long most = furthest(feasible, slopes.max());
        long middle = least + ((most - least) >> 1);
        for (long distance = 0; distance <= SLOPES_TRIED / 2; distance++) {
            boolean settled = (middle + distance <= most && settlesAt(middle + distance, grid))
                    || (middle - distance >= least && settlesAt(middle - distance, grid));
            if (settled) {
                return true;
            }
        }
        return false;
    }

    private boolean settlesAt(long candidate, Grid grid) {
        if (attempt(candidate) != Trial.FITS) {
            return false;
        }
        slope = candidate;
        base = grid.middle(lowest, highest);
        return base != Grid.NONE;
    }

    long slope() {
        return slope;
    }

    /** In units of the grid, less its offset. */
    long base() {
        return base;
    }

    /**
     * The middle of the slopes with which the line from a given sum at position 0 lies between the bounds.
     *
     * @param start the sum at position 0
     * @param slopes the slopes allowed
     * @return whether there is one; then {@link #slope()} is it
     */
    Trial settleFrom(long start, WordRange slopes) {
        long least = slopes.min() << FINER;
        long most = slopes.max() << FINER;
        lowestAt = -1;
        highestAt = -1;
        for (int i = 0; i < count; i++) {
            long position = positions[i];
            if (position == 0) {
                if (low[i] > start || start > high[i]) {
                    return Trial.IMPOSSIBLE;
                }
                continue;
            }
            long under = -Math.floorDiv((start - low[i]) << FINER, position);
            long over = Math.floorDiv((high[i] - start) << FINER, position);
            if (under > least) {
                least = under;
                lowestAt = i;
            }
            if (over < most) {
                most = over;
                highestAt = i;
            }
        }
        long first = -(-least >> FINER);
        long last = most >> FINER;
        slope = first + ((last - first) >> 1);
        if (least <= most) {
            return first <= last ? Trial.FITS : Trial.OFF_GRID;
        }
        return contradiction();
    }

    private Trial contradiction() {
        if (lowestAt == highestAt) {
            return Trial.OFF_GRID;
        }
        boolean grows = lowestAt > highestAt;
        if (lowestAt < 0 || highestAt < 0) {
            lowestAt = Math.max(lowestAt, highestAt);
            highestAt = lowestAt;
        }
        return grows ? Trial.MUST_GROW : Trial.MUST_SHRINK;
    }

    /** The feasible slope furthest from a feasible one towards a limit, looked for in doubling steps. */
    private long furthest(long feasible, long limit) {
        long reached = feasible;
        long sign = limit >= feasible ? 1 : -1;
        long step = 1;
        while (step <= (limit - reached) * sign && step <= 1 << 20 && attempt(reached + sign * step) == Trial.FITS) {
            reached += sign * step;
            step *= 2;
        }
        for (; step > 0; step /= 2) {
            if (step <= (limit - reached) * sign && attempt(reached + sign * step) == Trial.FITS) {
                reached += sign * step;
            }
        }
        return reached;
    }
}
