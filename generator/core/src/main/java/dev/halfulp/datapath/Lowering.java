package dev.halfulp.datapath;

import dev.halfulp.fit.Approximation;
import dev.halfulp.fit.Fold;
import dev.halfulp.fit.FoldKind;
import dev.halfulp.fit.LinearApproximation;
import dev.halfulp.fit.SplitApproximation;
import dev.halfulp.fit.TableApproximation;
import dev.halfulp.fixed.Format;
import dev.halfulp.spec.UnitSpec;

/** Turns an approximation into the datapath that computes it. */
public final class Lowering {
    private final Approximation approximation;
    private final Format output;
    private final Fold fold;
    private final DatapathBuilder builder;
    private final Node x;

    private Lowering(UnitSpec spec, Approximation approximation) {
        this.approximation = approximation;
        output = spec.output();
        fold = approximation.corridor().fold();
        builder = new DatapathBuilder(
                new Range(spec.input().minCode(), spec.input().maxCode()));
        x = builder.input();
    }

    /**
     * The datapath of an approximation, with exact ranges.
     *
     * @throws ArithmeticException if an intermediate would need more than 63 bits
     */
    public static Datapath lower(UnitSpec spec, Approximation approximation) {
        return RangeNarrowing.narrow(draft(spec, approximation));
    }

    /**
     * The same datapath with the ranges of interval arithmetic.
     *
     * @throws ArithmeticException if an intermediate would need more than 63 bits
     */
    public static Datapath draft(UnitSpec spec, Approximation approximation) {
        return new Lowering(spec, approximation).lower();
    }

    private Datapath lower() {
        if (fold.kind() == FoldKind.NONE) {
            return builder.build(clamp(value(x)));
        }
        Node upperCentre = builder.constant(fold.upperCentre());
        Node lowerHalf = builder.compare(
                fold.upperCentre() == 0 ? "negative" : "lower_half",
                "whether x lies in the lower half",
                x,
                Relation.LESS,
                upperCentre);
        Node above = builder.subtract("above", "distance of x above the centre", x, upperCentre);
        Node magnitude = builder.known(
                builder.select("magnitude", "distance of x from the centre", lowerHalf, below(), above),
                new Range(
                        approximation.corridor().first(),
                        approximation.corridor().last()));
        return builder.build(clamp(rebuild(lowerHalf, above, value(magnitude))));
    }

    private Node below() {
        if (fold.lowerCentre() == -1) {
            return builder.not("below", "distance of x below the centre", x);
        }
        return builder.subtract("below", "distance of x below the centre", builder.constant(fold.lowerCentre()), x);
    }

    private Node rebuild(Node lowerHalf, Node above, Node value) {
        return switch (fold.kind()) {
            case NONE, EVEN -> value;
            case ODD, COMPLEMENT -> {
                Node mirrored = builder.subtract(
                        "mirrored", "value in the lower half", builder.constant(fold.constant()), value);
                yield builder.select("unfolded", "value in the half of x", lowerHalf, mirrored, value);
            }
            case RELU_EVEN -> addRamp(lowerHalf, above, value);
        };
    }

    private Node addRamp(Node lowerHalf, Node above, Node value) {
        Node relu = builder.select("relu", "x above the centre, otherwise 0", lowerHalf, builder.constant(0), above);
        Node ramp = builder.shiftLeft("ramp", "relu in folded units", relu, fold.reluShift() + fold.guardBits());
        Node sum = builder.add("ramp_plus_value", "ramp plus the even residual", ramp, value);
        Node rounded = builder.shiftRight("unfolded", "rounded down to output codes", sum, fold.guardBits());
        return builder.add("shifted", "moved to the zero of the output", rounded, builder.constant(fold.constant()));
    }

    private Node clamp(Node value) {
        return builder.clamp("clamped", "limited to the output codes", value, output.minCode(), output.maxCode());
    }

    private Node value(Node magnitude) {
        if (approximation instanceof TableApproximation table) {
            return table(table, magnitude);
        }
        if (approximation instanceof SplitApproximation split) {
            return split(split, magnitude);
        }
        return new LinearLowering(builder, (LinearApproximation) approximation).lower(magnitude);
    }

    private Node split(SplitApproximation split, Node magnitude) {
        Node index = builder.subtract(
                "table_index",
                "magnitude from 0 up",
                magnitude,
                builder.constant(split.corridor().first()));
        Node block = builder.shiftRight("block", "high bits of the index", index, split.blockBits());
        Node coarse = builder.lookup("coarse", "shared by a block of magnitudes", block, new Table(split.coarse()));
        Node base = builder.shiftLeft("base", "coarse word in output codes", coarse, split.shift());
        Node fine = builder.lookup("fine", "distance from the base", index, new Table(split.fine()));
        return builder.add("value", "output code", base, fine);
    }

    private Node table(TableApproximation table, Node magnitude) {
        Node index = builder.subtract(
                "table_index",
                "magnitude from 0 up",
                magnitude,
                builder.constant(table.corridor().first()));
        return builder.lookup("value", "output code", index, new Table(table.words()));
    }
}
