package dev.halfulp.datapath;

import dev.halfulp.fit.Approximation;
import dev.halfulp.fit.BipartiteApproximation;
import dev.halfulp.fit.DyadicApproximation;
import dev.halfulp.fit.Fold;
import dev.halfulp.fit.KnotApproximation;
import dev.halfulp.fit.LinearApproximation;
import dev.halfulp.fit.PolynomialApproximation;
import dev.halfulp.fit.RowApproximation;
import dev.halfulp.fit.ShiftApproximation;
import dev.halfulp.fit.SplitApproximation;
import dev.halfulp.fit.TableApproximation;
import dev.halfulp.fixed.Format;
import dev.halfulp.spec.Objective;
import dev.halfulp.spec.UnitSpec;

/** Turns an approximation into the datapath that computes it. */
public final class Lowering {
    private final Approximation approximation;
    private final Format output;
    private final Fold fold;
    private final DatapathBuilder builder;
    private final FoldedInput input;
    private final Arithmetic arithmetic;

    private Lowering(UnitSpec spec, Approximation approximation) {
        this.approximation = approximation;
        output = spec.output();
        fold = approximation.corridor().fold();
        builder = new DatapathBuilder(
                new Range(spec.input().minCode(), spec.input().maxCode()));
        input = new FoldedInput(builder, approximation.corridor(), isForHardware(spec.objective()));
        arithmetic = new Arithmetic(builder, spec.objective() == Objective.LOGIC);
    }

    private static boolean isForHardware(Objective objective) {
        return switch (objective) {
            case LOGIC, MEMORY -> true;
            case BALANCED, FLASH, CYCLES, SEGMENTS -> false;
        };
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
        if (approximation instanceof RowApproximation rows) {
            return builder.build(clamp(new RowLowering(builder, input, rows).lower()));
        }
        Node value = value();
        return builder.build(clamp(rebuild(value)));
    }

    private Node rebuild(Node value) {
        return switch (fold.kind()) {
            case NONE, EVEN -> value;
            case ODD, COMPLEMENT -> {
                Node mirrored = builder.subtract(
                        "mirrored", "value in the lower half", builder.constant(fold.constant()), value);
                yield builder.select("unfolded", "value in the half of x", input.lowerHalf(), mirrored, value);
            }
            case RELU_EVEN -> new Ramp(builder, arithmetic, input, fold).plus(value);
        };
    }

    private Node clamp(Node value) {
        return builder.clamp("clamped", "limited to the output codes", value, output.minCode(), output.maxCode());
    }

    private Node value() {
        if (approximation instanceof TableApproximation table) {
            return new TableLowering(builder, input).lower(table);
        }
        if (approximation instanceof SplitApproximation split) {
            return new TableLowering(builder, input).lower(split);
        }
        if (approximation instanceof BipartiteApproximation bipartite) {
            return new TableLowering(builder, input).lower(bipartite);
        }
        if (approximation instanceof ShiftApproximation shift) {
            return new ShiftLowering(builder, input, shift).lower();
        }
        if (approximation instanceof PolynomialApproximation polynomials) {
            return new PolynomialLowering(builder, input, arithmetic, polynomials).lower();
        }
        if (approximation instanceof DyadicApproximation dyadic) {
            DyadicDecoder decoder =
                    new DyadicDecoder(builder, input, dyadic.corridor().first(), dyadic.blocks());
            LinearPlace place = new LinearPlace(decoder.segment(), decoder.position());
            return new LinearLowering(builder, input, arithmetic, dyadic.linear()).lower(place);
        }
        if (approximation instanceof KnotApproximation knots) {
            return new KnotLowering(builder, input, arithmetic, knots).lower();
        }
        return new LinearLowering(builder, input, arithmetic, (LinearApproximation) approximation).lower();
    }
}
