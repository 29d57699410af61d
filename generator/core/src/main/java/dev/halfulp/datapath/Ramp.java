package dev.halfulp.datapath;

import dev.halfulp.fit.Fold;

/** The ramp of a relu-like fold, which is added to the even residual last. */
final class Ramp {
    private final DatapathBuilder builder;
    private final Arithmetic arithmetic;
    private final FoldedInput input;
    private final Fold fold;

    Ramp(DatapathBuilder builder, Arithmetic arithmetic, FoldedInput input, Fold fold) {
        this.builder = builder;
        this.arithmetic = arithmetic;
        this.input = input;
        this.fold = fold;
    }

    /** The output code of a folded value. */
    Node plus(Node value) {
        Node relu = builder.select(
                "relu", "x above the centre, otherwise 0", input.lowerHalf(), builder.constant(0), input.above());
        Node ramp = builder.shiftLeft("ramp", "relu in folded units", relu, fold.reluShift() + fold.guardBits());
        Node sum = arithmetic.sum("ramp_plus_value", "ramp plus the even residual", ramp, value, ramp);
        Node rounded = builder.shiftRight("unfolded", "rounded down to output codes", sum, fold.guardBits());
        return builder.add("shifted", "moved to the zero of the output", rounded, builder.constant(fold.constant()));
    }
}
