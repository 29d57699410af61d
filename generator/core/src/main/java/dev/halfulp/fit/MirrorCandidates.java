package dev.halfulp.fit;

import dev.halfulp.corridor.Corridor;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.LongUnaryOperator;

/**
 * Sums of two input codes about which a function may be symmetric elsewhere than at zero. An axis lies half-way between
 * the outermost occurrences of the largest or smallest value, the centre of a point symmetry half-way between those of the
 * steepest rise or fall, the bend of a function like relu half-way between those of the strongest curvature. A few passes
 * over the nearest codes find them.
 */
final class MirrorCandidates {
    /** Rounding may move an occurrence: mirrors this far from an estimate are tried too. */
    private static final int REACH = 2;

    private final Corridor nearest;
    private final int span;

    /**
     * @param nearest the codes nearest to the exact values
     */
    MirrorCandidates(Corridor nearest) {
        this.nearest = nearest;
        span = Math.max(1, nearest.size() / 16);
    }

    /** The mirrors that pair more than half of the inputs, the likeliest first. */
    Set<Long> find() {
        Set<Long> found = new LinkedHashSet<>();
        addBoth(this::rise, 0, 1, found);
        addBoth(nearest::low, 0, 0, found);
        addBoth(this::bend, span, span, found);
        found.removeIf(mirror -> !pairsHalf(mirror));
        return found;
    }

    private long rise(long code) {
        return nearest.low(code + 1) - nearest.low(code);
    }

    /** The second difference over a distance that makes rounding unimportant. */
    private long bend(long code) {
        return nearest.low(code + span) - 2 * nearest.low(code) + nearest.low(code - span);
    }

    /**
     * Mirrors half-way between the outermost occurrences of the largest and of the smallest value of a figure.
     *
     * @param before how many codes before its own the figure looks at
     * @param after how many codes after it
     */
    private void addBoth(LongUnaryOperator figure, long before, long after, Set<Long> found) {
        long first = nearest.first() + before;
        long last = nearest.last() - after;
        long shift = after - before;
        addAround(occurrences(figure, first, last) + shift, found);
        addAround(occurrences(code -> -figure.applyAsLong(code), first, last) + shift, found);
    }

    /** First plus last code at which a figure is largest. */
    private static long occurrences(LongUnaryOperator figure, long first, long last) {
        long largest = Long.MIN_VALUE;
        long firstAt = first;
        long lastAt = first;
        for (long code = first; code <= last; code++) {
            long value = figure.applyAsLong(code);
            if (value > largest) {
                largest = value;
                firstAt = code;
            }
            if (value == largest) {
                lastAt = code;
            }
        }
        return firstAt + lastAt;
    }

    private static void addAround(long mirror, Set<Long> found) {
        found.add(mirror);
        for (int distance = 1; distance <= REACH; distance++) {
            found.add(mirror - distance);
            found.add(mirror + distance);
        }
    }

    private boolean pairsHalf(long mirror) {
        long centre = Math.floorDiv(mirror, 2L);
        long shorter = Math.min(centre - nearest.first(), nearest.last() - centre);
        return shorter > 1 && shorter > nearest.size() / 4;
    }
}
