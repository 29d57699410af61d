package dev.halfulp.datapath;

import dev.halfulp.fit.LinearApproximation;
import dev.halfulp.fit.Segment;
import dev.halfulp.spec.Method;
import java.util.function.ToLongFunction;

/** The datapath of linear segments: segment index, slope, intercept, product, sum, shift. */
final class LinearLowering {
    private final DatapathBuilder builder;
    private final LinearApproximation linear;

    LinearLowering(DatapathBuilder builder, LinearApproximation linear) {
        this.builder = builder;
        this.linear = linear;
    }

    Node lower(Node magnitude) {
        if (linear.method() == Method.UNIFORM) {
            return uniform(magnitude);
        }
        Node segment =
                new SegmentSearch(builder, linear.starts(), linear.corridor().last()).index(magnitude);
        return evaluate(segment, magnitude);
    }

    private Node uniform(Node magnitude) {
        int blockBits = linear.blockBits();
        Node block = builder.shiftRight("block", "high bits of the magnitude", magnitude, blockBits);
        long firstBlock = linear.corridor().first() >> blockBits;
        Node segment = builder.known(
                builder.subtract("segment", "segment that holds the input", block, builder.constant(firstBlock)),
                new Range(0, linear.pieces().size() - 1L));
        Node offset = blockBits == 0
                ? builder.constant(0)
                : builder.slice("offset", "position within the segment", magnitude, 0, blockBits);
        return evaluate(segment, offset);
    }

    private Node evaluate(Node segment, Node position) {
        int slopeZeros = linear.slopeZeros();
        int interceptZeros = linear.interceptZeros();
        int common = Math.min(linear.shift(), Math.min(slopeZeros, interceptZeros));
        int fraction = linear.shift() - common;
        Node slope = builder.lookup(
                "slope",
                scaled("slope", fraction - (slopeZeros - common)),
                segment,
                column(Segment::slope, slopeZeros));
        Node intercept = builder.lookup(
                "intercept",
                scaled("intercept", fraction - (interceptZeros - common)),
                segment,
                column(Segment::intercept, interceptZeros));
        Node product = builder.multiply("product", "slope times position", slope, position);
        Node sum = builder.add(
                "sum",
                scaled("value", fraction),
                builder.shiftLeft("aligned_product", scaled("product", fraction), product, slopeZeros - common),
                builder.shiftLeft(
                        "aligned_intercept", scaled("intercept", fraction), intercept, interceptZeros - common));
        return builder.shiftRight("value", "rounded down", sum, fraction);
    }

    private static String scaled(String what, int fraction) {
        return fraction == 0 ? what : what + " times 2^" + fraction;
    }

    private Table column(ToLongFunction<Segment> word, int zeros) {
        return new Table(linear.pieces().stream()
                .mapToLong(piece -> word.applyAsLong(piece) >> zeros)
                .toArray());
    }
}
