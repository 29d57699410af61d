package dev.halfulp.datapath;

import dev.halfulp.fit.LinearApproximation;
import dev.halfulp.fit.Segment;
import java.util.function.ToLongFunction;

/** The datapath of linear segments: segment index, slope, intercept, product, sum, shift. */
final class LinearLowering {
    private final DatapathBuilder builder;
    private final FoldedInput input;
    private final Arithmetic arithmetic;
    private final LinearApproximation linear;

    LinearLowering(DatapathBuilder builder, FoldedInput input, Arithmetic arithmetic, LinearApproximation linear) {
        this.builder = builder;
        this.arithmetic = arithmetic;
        this.input = input;
        this.linear = linear;
    }

    Node lower() {
        return lower(LinearPlace.of(builder, input, linear));
    }

    /** The value of the segment at a place. */
    Node lower(LinearPlace place) {
        int slopeZeros = linear.slopeZeros();
        int interceptZeros = linear.interceptZeros();
        int common = Math.min(linear.shift(), Math.min(slopeZeros, interceptZeros));
        int fraction = linear.shift() - common;
        Node slope = builder.lookup(
                "slope",
                scaled("slope", fraction - (slopeZeros - common)),
                place.segment(),
                place.table(column(Segment::slope, slopeZeros)));
        Node intercept = builder.lookup(
                "intercept",
                scaled("intercept", fraction - (interceptZeros - common)),
                place.segment(),
                place.table(column(Segment::intercept, interceptZeros)));
        Node product = arithmetic.product("product", "slope times position", slope, place.position());
        Node rise = builder.shiftLeft("aligned_product", scaled("product", fraction), product, slopeZeros - common);
        Node start = builder.shiftLeft(
                "aligned_intercept", scaled("intercept", fraction), intercept, interceptZeros - common);
        Node sum = arithmetic.sum("sum", scaled("value", fraction), rise, start, start);
        return builder.shiftRight("value", "rounded down", sum, fraction);
    }

    private static String scaled(String what, int fraction) {
        return fraction == 0 ? what : what + " times 2^" + fraction;
    }

    private long[] column(ToLongFunction<Segment> word, int zeros) {
        return linear.pieces().stream()
                .mapToLong(piece -> word.applyAsLong(piece) >> zeros)
                .toArray();
    }
}
