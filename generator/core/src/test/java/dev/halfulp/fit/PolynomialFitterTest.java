package dev.halfulp.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.reference.Specs;
import dev.halfulp.spec.Objective;
import dev.halfulp.spec.UnitSpec;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PolynomialFitterTest {
    @Provide
    Arbitrary<FoldedCorridor> corridors() {
        return TinyCorridors.unfolded(40);
    }

    @Property(tries = 300)
    void staysInside(
            @ForAll("corridors") FoldedCorridor corridor,
            @ForAll @IntRange(min = 2, max = 4) int degree,
            @ForAll Objective objective) {
        UnitSpec spec = Specs.expression("x", "s8f0", "s8f0")
                .withMethod(PolynomialApproximation.method(degree))
                .withObjective(objective);
        List<Supplier<Approximation>> fits = new PolynomialFitter(degree).fits(corridor, spec);
        if (corridor.size() > 2) {
            assertThat(fits).isNotEmpty();
        }
        for (Supplier<Approximation> fit : fits) {
            assertInside((PolynomialApproximation) fit.get());
        }
    }

    private static void assertInside(PolynomialApproximation polynomials) {
        FoldedCorridor corridor = polynomials.corridor();
        for (int i = 0; i < corridor.size(); i++) {
            int block = i >> polynomials.blocks().bits();
            long value = value(polynomials, block, i - polynomials.blocks().start(block));
            assertThat(value).isBetween(corridor.low(i), corridor.high(i));
        }
    }

    /** The value as the form states it, in integers without limit. */
    private static long value(PolynomialApproximation polynomials, int block, long position) {
        PolynomialForm form = polynomials.form();
        BigInteger r = BigInteger.valueOf(position);
        BigInteger scheme = word(polynomials, block, form.degree());
        for (int i = form.degree() - 1; i >= 1; i--) {
            BigInteger term = scheme.multiply(r).shiftRight(form.shift(i + 1));
            BigInteger lower = word(polynomials, block, i);
            scheme = form.isSubtracted(i + 1) ? lower.subtract(term) : lower.add(term);
        }
        BigInteger rise = scheme.multiply(r).shiftRight(form.baseShift());
        BigInteger base = word(polynomials, block, 0).add(BigInteger.valueOf(form.offset()));
        BigInteger sum = form.isSubtracted(1) ? base.subtract(rise) : base.add(rise);
        return sum.shiftRight(form.fraction() - form.baseShift()).longValueExact();
    }

    private static BigInteger word(PolynomialApproximation polynomials, int block, int coefficient) {
        return BigInteger.valueOf(polynomials.column(coefficient)[block]);
    }

    /** Values of a polynomial with integer coefficients leave few others, and the search finds one of them. */
    @Property(tries = 500)
    void findsThePolynomialThatMadeTheCorridor(
            @ForAll @Size(min = 3, max = 5) List<@LongRange(min = -200, max = 200) Long> coefficients,
            @ForAll @IntRange(min = 2, max = 200) int size,
            @ForAll @IntRange(min = 0, max = 4) int fraction) {
        long[] values = new long[size];
        for (int i = 0; i < size; i++) {
            long value = 0;
            for (int power = coefficients.size() - 1; power >= 0; power--) {
                value = value * i + coefficients.get(power);
            }
            values[i] = value;
        }
        FoldedCorridor corridor = new FoldedCorridor(Fold.NONE, 0, values, values, values);
        int degree = coefficients.size() - 1;
        PolynomialForm form = new PolynomialForm(fraction, 0, 0, new int[degree + 1], new boolean[degree + 1]);
        WordRange[] ranges = new WordRange[degree + 1];
        Arrays.fill(ranges, new WordRange(-(1L << 40), 1L << 40));
        Optional<long[]> words =
                new BlockFit(new BlockCorridor(corridor, 0, size)).fit(form, ranges, new long[degree + 1]);
        assertThat(words).isPresent();
        for (int i = 0; i < size; i++) {
            assertThat(form.sum(words.get(), i) >> fraction).isEqualTo(values[i]);
        }
    }

    /** Values that alternate by more than a polynomial of the degree can are refused. */
    @Test
    void refusesWhatNoPolynomialReaches() {
        long[] values = {0, 9, 0, 9, 0, 9, 0, 9};
        FoldedCorridor corridor = new FoldedCorridor(Fold.NONE, 0, values, values, values);
        for (int degree = 2; degree <= 4; degree++) {
            WordRange[] ranges = new WordRange[degree + 1];
            Arrays.fill(ranges, new WordRange(-(1L << 30), 1L << 30));
            PolynomialForm form = new PolynomialForm(10, 0, 0, new int[degree + 1], new boolean[degree + 1]);
            assertThat(new BlockFit(new BlockCorridor(corridor, 0, 8)).fit(form, ranges, new long[degree + 1]))
                    .isEmpty();
        }
    }
}
