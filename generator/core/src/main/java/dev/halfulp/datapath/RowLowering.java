package dev.halfulp.datapath;

import dev.halfulp.fit.Fold;
import dev.halfulp.fit.FoldKind;
import dev.halfulp.fit.RowApproximation;
import dev.halfulp.fit.RowPlace;
import dev.halfulp.fit.RowRule;
import dev.halfulp.fit.RowShape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The datapath of segments whose product is made of truncated rows, to the output code before it is clamped. */
final class RowLowering {
    private final DatapathBuilder builder;
    private final FoldedInput input;
    private final RowApproximation approximation;
    private final RowShape shape;
    private final RowPlace place;
    private final Rows rows;
    private final RowIndex index;

    RowLowering(DatapathBuilder builder, FoldedInput input, RowApproximation approximation) {
        this.builder = builder;
        this.input = input;
        this.approximation = approximation;
        shape = approximation.shape();
        place = shape.place();
        rows = new Rows(builder);
        index = new RowIndex(builder, input, place, approximation.slopes().size());
    }

    /** The output code. */
    Node lower() {
        Node sign = place.isEven() ? input.lowerHalf() : builder.constant(0);
        Node product = rows.product(slope(), position(), sign, digitsInside(), start());
        int unit = Math.min(approximation.rule().unit(), shape.guard());
        Node shifted = builder.shiftRight("rise", "aligned to the base", product, unit);
        Node sum = place.isOdd() ? mirrored(shifted, shape.guard() - unit) : plain(shifted);
        return place.fold().kind() == FoldKind.RELU_EVEN && place.isEven()
                ? ramp(sum, shape.guard() - unit)
                : builder.shiftRight("value", "rounded down", sum, shape.guard() - unit);
    }

    /**
     * The bits of the position, lowest first. Beyond the table the rows are to be 0: where the sign of the product depends on
     * the half, their digits are made 0, otherwise the position is.
     */
    private List<Node> position() {
        boolean isGated = approximation.beyond().isPresent() && !place.isEven();
        return IntStream.range(0, place.bits())
                .mapToObj(this::positionBit)
                .map(bit -> isGated ? builder.and("position_bit", "0 beyond the table", bit, index.isInside()) : bit)
                .toList();
    }

    private Node digitsInside() {
        boolean isGated = approximation.beyond().isPresent() && place.isEven();
        return isGated ? index.isInside() : builder.constant(1);
    }

    private Node positionBit(int number) {
        Node bit = builder.slice("bit_" + number, "of the position", input.above(), number, 1);
        boolean isSign = number == place.bits() - 1 && !place.isFolded();
        return isSign ? rows.inverted(bit) : bit;
    }

    /** The slope, corrected by the curvature times the high bits of the position. */
    private Node slope() {
        Node slope = column("slope", "slope of the segment", approximation.slopes());
        if (shape.curvatureBits() == 0) {
            return slope;
        }
        List<Node> high = new ArrayList<>();
        for (int number = place.bits() - shape.curvatureBits(); number < place.bits(); number++) {
            Node bit = positionBit(number);
            high.add(
                    !place.isFolded()
                            ? bit
                            : builder.xor("mirrored_bit", "of the position, mirrored", bit, input.lowerHalf()));
        }
        Node curvature = column("curvature", "curvature of the segment", approximation.curvatures());
        Node zero = builder.constant(0);
        Node correction = rows.product(curvature, high, zero, builder.constant(1), zero);
        return correction == zero
                ? slope
                : rows.sum("corrected_slope", "slope at the position", correction, slope, zero);
    }

    private Node column(String name, String comment, List<Long> words) {
        int zeros = RowApproximation.zeros(words);
        Node stored = builder.lookup(name, comment, index.node(), index.table(words, zeros));
        return builder.shiftLeft("aligned_" + name, comment, stored, zeros);
    }

    /** What the first row is added to, so that after the last one it has the weight that the rule gives. */
    private Node start() {
        RowRule rule = approximation.rule();
        int later = 2 * ((place.bits() + 1) / 2 - 1);
        if (!rule.hasFraction()) {
            return builder.constant(rule.constant() << later);
        }
        int zeros = RowApproximation.zeros(approximation.fractions());
        Node fraction = index.lookup(input.lowerHalf(), approximation.fractions(), zeros);
        int weight = rule.unit() - RowRule.FRACTION_BITS;
        return builder.shiftLeft("start", "fraction of the base, aligned", fraction, zeros + weight + later);
    }

    private Node base() {
        int above = Math.max(0, approximation.rule().unit() - shape.guard());
        Node stored = column("base", "value in the middle of the segment", approximation.bases());
        Node base = approximation.beyond().isPresent()
                ? builder.select(
                        "bounded_base",
                        "the last value beyond the table",
                        index.isInside(),
                        stored,
                        builder.constant(approximation.beyond().getAsLong()))
                : stored;
        return builder.shiftLeft("scaled_base", "in units of the rise", base, above);
    }

    private Node plain(Node rise) {
        return rows.sum("sum", "base plus rise", rise, base(), builder.constant(0));
    }

    /** The base, in the lower half subtracted from the sum of two paired outputs. */
    private Node mirrored(Node rise, int fraction) {
        Node base = base();
        Node lowerHalf = input.lowerHalf();
        long sum = place.fold().constant() << fraction;
        boolean isAllOnes = Long.bitCount(sum) == 1 && new Range(0, sum - 1).contains(base.range());
        if (sum != 0 && !isAllOnes) {
            Node other = builder.subtract("mirrored", "base in the lower half", builder.constant(sum), base);
            Node folded = builder.select("folded_base", "base in the half of x", lowerHalf, other, base);
            return rows.sum("sum", "base plus rise", rise, folded, builder.constant(0));
        }
        Node inverted = sum == 0
                ? builder.not("mirrored", "base in the lower half minus 1", base)
                : builder.xor("mirrored", "base in the lower half minus 1", base, builder.constant(sum - 1));
        Node folded = builder.select("folded_base", "base in the half of x, less the carry", lowerHalf, inverted, base);
        return rows.sum("sum", "base plus rise", rise, folded, lowerHalf);
    }

    private Node ramp(Node residual, int fraction) {
        Fold fold = place.fold();
        Node rounded = builder.shiftRight("residual", "in units of the ramp", residual, fraction - fold.guardBits());
        return new Ramp(builder, new Arithmetic(builder, true), input, fold).plus(rounded);
    }
}
