package dev.halfulp.fit;

import java.util.ArrayList;
import java.util.List;

/** The likeliest words of a segment: those of the parabola through three middles of its corridor. */
final class RowGuess {
    private final RowShape shape;
    private final List<double[]> middles = new ArrayList<>();
    private double slack;
    private double slope;
    private double square;

    RowGuess(RowSegments segments, int segment) {
        shape = segments.shape();
        int half = collect(segments, segment, 0);
        if (middles.size() < 2 && shape.place().isFolded()) {
            middles.clear();
            half = collect(segments, segment, 1);
        }
        fit();
        if (half == 1 && shape.place().isEven()) {
            slope = -slope;
        }
        if (half == 1 && shape.place().isOdd()) {
            square = -square;
        }
    }

    private int collect(RowSegments segments, int segment, int half) {
        long reach = 1L << (shape.place().bits() - 1);
        long far = FoldIntersection.LEAST_MARGIN << (shape.guard() - 1);
        double sum = 0;
        for (long position = -reach; position < reach; position++) {
            WordRange bounds = segments.bounds(segment, half, position);
            if (bounds.max() - bounds.min() < far) {
                middles.add(new double[] {position, 0.5 * (bounds.min() + bounds.max())});
                sum += bounds.max() - bounds.min() + 1;
            }
        }
        slack = middles.isEmpty() ? 0 : sum / middles.size();
        return half;
    }

    private void fit() {
        if (middles.size() < 2) {
            return;
        }
        double[] first = middles.get(0);
        double[] middle = middles.get(middles.size() / 2);
        double[] last = middles.get(middles.size() - 1);
        slope = (last[1] - first[1]) / (last[0] - first[0]);
        if (middles.size() > 2) {
            double before = (middle[1] - first[1]) / (middle[0] - first[0]);
            double behind = (last[1] - middle[1]) / (last[0] - middle[0]);
            square = (behind - before) / (last[0] - first[0]);
            slope -= shape.curvatureBits() == 0 ? 0 : square * (first[0] + last[0]);
        }
    }

    /** Mean width of the corridor. */
    long slack() {
        return (long) slack;
    }

    /** The word of the curvature. */
    long curvature() {
        return Math.round(Math.scalb(square, 2 * shape.place().bits() - 4));
    }

    /** The slope word that goes with a curvature word; the bits of the position below those that correct it are missed. */
    long slope(long curvature) {
        double missed = shape.curvatureBits() == 0 ? 0 : Math.scalb((double) curvature, 1 - shape.curvatureBits());
        return Math.round(Math.scalb(slope, shape.place().bits() - 2) + missed);
    }
}
