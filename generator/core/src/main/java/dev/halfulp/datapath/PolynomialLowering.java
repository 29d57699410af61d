package dev.halfulp.datapath;

import dev.halfulp.fit.PolynomialApproximation;
import dev.halfulp.fit.PolynomialForm;

/** The datapath of polynomials on blocks: Horner's scheme with truncating shifts. */
final class PolynomialLowering {
    private final DatapathBuilder builder;
    private final Arithmetic arithmetic;
    private final PolynomialApproximation polynomials;
    private final PolynomialForm form;
    private final TableIndex segment;
    private final Node position;

    PolynomialLowering(
            DatapathBuilder builder, FoldedInput input, Arithmetic arithmetic, PolynomialApproximation polynomials) {
        this.builder = builder;
        this.arithmetic = arithmetic;
        this.polynomials = polynomials;
        form = polynomials.form();
        UniformBlocks blocks =
                new UniformBlocks(builder, input, polynomials.corridor().first(), polynomials.blocks());
        segment = blocks.segment();
        position = blocks.position();
    }

    /** The folded value. */
    Node lower() {
        Node scheme = column(form.degree());
        for (int i = form.degree(); i >= 2; i--) {
            scheme = step(i, scheme, column(i - 1));
        }
        int dropped = form.baseShift();
        Node product = arithmetic.product("product", "slope times position", scheme, position);
        Node rise = builder.shiftRight("rise", "aligned to the base", product, dropped);
        Node base = builder.add("base", "value at position 0", column(0), builder.constant(form.offset()));
        Node sum = form.isSubtracted(1)
                ? builder.subtract("sum", "base minus rise", base, rise)
                : arithmetic.sum("sum", "base plus rise", base, rise, base);
        return builder.shiftRight("value", "rounded down", sum, form.fraction() - dropped);
    }

    /** One step of Horner's scheme: the sum of a coefficient, times the position, onto the next lower word. */
    private Node step(int coefficient, Node scheme, Node lowerWord) {
        Node product = arithmetic.product(
                "product_" + coefficient, "sum of coefficient " + coefficient + " times position", scheme, position);
        int shift = form.shift(coefficient);
        Node term = shift >= 0
                ? builder.shiftRight("term_" + coefficient, "rounded down", product, shift)
                : builder.shiftLeft("term_" + coefficient, "aligned", product, -shift);
        String name = coefficient == 2 ? "slope" : "sum_" + (coefficient - 1);
        String comment = "coefficient " + (coefficient - 1) + " and those above it";
        return form.isSubtracted(coefficient)
                ? builder.subtract(name, comment, lowerWord, term)
                : arithmetic.sum(name, comment, lowerWord, term, lowerWord);
    }

    private Node column(int coefficient) {
        String comment = coefficient == 0 ? "coefficient 0" : "coefficient " + coefficient + " of the position";
        return builder.lookup(
                "coefficient_" + coefficient, comment, segment.node(), segment.table(polynomials.column(coefficient)));
    }
}
