package dev.halfulp.fit;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses among the feasible (slope, intercept) pairs of a segment. Trailing zero bits of the intercept that all
 * segments share need not be stored; beyond that, the slope that leaves the intercept most room is taken, and the
 * middle of that room.
 */
final class SegmentChooser {
    /** How far from a feasible slope others are looked for. */
    private static final long REACH = 1 << 20;

    /** No more trailing zero bits than this are counted. */
    private static final int MOST_ZEROS = 40;

    private final int from;
    private final int to;
    private final Slopes slopes;
    private final List<Option> options = new ArrayList<>();

    /** A feasible slope and the bounds of its intercepts at position 0. */
    private record Option(long slope, long low, long high) {
        int zeros() {
            return Math.min(MOST_ZEROS, RoundNumbers.trailingZeros(low, high));
        }
    }

    /**
     * A segment over the indices {@code from} to {@code to}, which must be feasible.
     *
     * @param position the position that its first point shall have
     * @param slopes the slopes allowed
     */
    SegmentChooser(FoldedCorridor corridor, int from, int to, int shift, long position, Slopes slopes) {
        this.from = from;
        this.to = to;
        this.slopes = slopes;
        LatticeFit fit = new LatticeFit(corridor, from, to, shift, slopes);
        if (from == to) {
            consider(fit, 0, position);
            return;
        }
        long feasible = fit.findSlope();
        long low = fit.furthest(feasible, -1, REACH);
        long high = fit.furthest(feasible, 1, REACH);
        slopes.candidates(low, high).forEach(slope -> consider(fit, slope, position));
        consider(fit, slopes.at(feasible), position);
    }

    private void consider(LatticeFit fit, long slope, long position) {
        if (fit.accepts(slope)) {
            long start = Math.multiplyExact(slope, position);
            options.add(new Option(
                    slope,
                    Math.subtractExact(fit.lowestIntercept(), start),
                    Math.subtractExact(fit.highestIntercept(), start)));
        }
    }

    /** The most trailing zero bits that an intercept can have. */
    int mostZeros() {
        return options.stream().mapToInt(Option::zeros).max().orElseThrow();
    }

    /** The segment, with at least that many trailing zero bits in its intercept. */
    Segment choose(int zeros) {
        Option best = null;
        for (Option option : options) {
            if (option.zeros() >= zeros && (best == null || isBetter(option, best))) {
                best = option;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("no intercept has " + zeros + " trailing zero bits");
        }
        return new Segment(from, to, best.slope(), RoundNumbers.middleMultiple(best.low(), best.high(), zeros));
    }

    private boolean isBetter(Option option, Option best) {
        int terms = slopes.terms(option.slope()) - slopes.terms(best.slope());
        return terms < 0 || (terms == 0 && option.high() - option.low() > best.high() - best.low());
    }
}
