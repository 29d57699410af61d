package dev.halfulp.datapath;

import dev.halfulp.fit.ShiftApproximation;
import dev.halfulp.fit.ShiftTerm;
import java.util.Arrays;

/** The datapath of segments without a multiplier: intercept plus shifted positions. */
final class ShiftLowering {
    private final DatapathBuilder builder;
    private final ShiftApproximation approximation;
    private final LinearPlace place;
    private final long[] intercepts;
    private final int unused;

    ShiftLowering(DatapathBuilder builder, FoldedInput input, ShiftApproximation approximation) {
        this.builder = builder;
        this.approximation = approximation;
        place = LinearPlace.of(builder, input, approximation.linear());
        intercepts = approximation.intercepts();
        unused = unusedBits();
    }

    /** Low bits of the sum that are 0 in every term and intercept, and do not belong to the integer part. */
    private int unusedBits() {
        int zeros = approximation.linear().shift();
        for (ShiftTerm term : approximation.terms()) {
            zeros = Math.min(zeros, term.leastExponent());
        }
        return Math.min(zeros, interceptZeros());
    }

    private int interceptZeros() {
        long union = Arrays.stream(intercepts).reduce(0, (left, right) -> left | right);
        return union == 0 ? 62 : Long.numberOfTrailingZeros(union);
    }

    Node lower() {
        int fraction = approximation.linear().shift() - unused;
        String scaled = fraction == 0 ? "" : " times 2^" + fraction;
        Node sum = intercept(scaled);
        for (ShiftTerm term : approximation.terms()) {
            Node summand = builder.shiftLeft(
                    "term",
                    "one power of the slope, times position" + scaled,
                    product(term),
                    term.leastExponent() - unused);
            sum = term.isSubtracted()
                    ? builder.subtract("sum", "value" + scaled, sum, summand)
                    : builder.add("sum", "value" + scaled, sum, summand);
        }
        return builder.shiftRight("value", "rounded down", sum, fraction);
    }

    private Node intercept(String scaled) {
        int zeros = Arrays.stream(intercepts).allMatch(word -> word == 0) ? unused : interceptZeros();
        Table words =
                place.table(Arrays.stream(intercepts).map(word -> word >> zeros).toArray());
        Node stored = builder.lookup("intercept", "intercept without its zero bits", place.segment(), words);
        return builder.shiftLeft("aligned_intercept", "intercept" + scaled, stored, zeros - unused);
    }

    /** The position times the power of the segment's slope, without the factor that all powers share. */
    private Node product(ShiftTerm term) {
        Node control = builder.lookup(
                "control", "selects one power of the slope", place.segment(), place.table(term.control()));
        Node position = place.position();
        if (term.hasZeros()) {
            Node present = bit(control, "present", "whether the slope has such a power", term.presenceBit());
            position = builder.select("multiplicand", "position or 0", present, position, builder.constant(0));
        }
        Node scaled = scaled(term, control, position);
        if (!term.hasBothSigns()) {
            return scaled;
        }
        Node negative = bit(control, "subtracts", "whether the power is negative", term.signBit());
        Node inverted = builder.not("inverted_product", "minus 1 minus product", scaled);
        return builder.select("signed_product", "times a sign", negative, inverted, scaled);
    }

    /** The position shifted by the distance in the control word; a position with a sign goes through selections. */
    private Node scaled(ShiftTerm term, Node control, Node position) {
        int bits = term.distanceBits();
        int zeros = term.distanceZeros();
        if (bits > 1 && position.range().min() >= 0) {
            Node multiple = builder.slice("multiple", "distance without its zero bits", control, 0, bits);
            Node distance = builder.shiftLeft("distance", "bits to shift by", multiple, zeros);
            return builder.shiftLeftBy("scaled", "times a power of two", position, distance);
        }
        Node scaled = position;
        for (int number = 0; number < bits; number++) {
            int distance = 1 << (zeros + number);
            Node isFar = bit(control, "distance_bit", "whether to shift by " + distance, number);
            Node shifted = builder.shiftLeft("shifted", "times 2^" + distance, scaled, distance);
            scaled = builder.select("scaled", "times 1 or 2^" + distance, isFar, shifted, scaled);
        }
        return scaled;
    }

    private Node bit(Node control, String name, String comment, int number) {
        return builder.slice(name, comment, control, number, 1);
    }
}
