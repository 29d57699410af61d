package dev.halfulp.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.corridor.Corridor;
import dev.halfulp.corridor.CorridorBuilder;
import dev.halfulp.fixed.Rational;
import dev.halfulp.reference.Specs;
import dev.halfulp.spec.Criterion;
import dev.halfulp.spec.Method;
import dev.halfulp.spec.Ties;
import dev.halfulp.spec.UnitSpec;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftFitterTest {
    @Provide
    Arbitrary<FoldedCorridor> corridors() {
        return TinyCorridors.unfolded(8);
    }

    @Property(tries = 500)
    void anAllowedSlopeIsFoundExactlyWhereThereIsOne(
            @ForAll("corridors") FoldedCorridor corridor,
            @ForAll @IntRange(max = 3) int shift,
            @ForAll @IntRange(min = 1, max = 3) int terms) {
        int last = corridor.size() - 1;
        LatticeFit fit = new LatticeFit(corridor, 0, last, shift, SignedPowers.atMost(terms));
        assertThat(fit.isFeasible()).isEqualTo(hasAllowedLine(corridor, last, shift, terms));
    }

    /** By trying every slope of up to 256, with its intercepts. */
    private static boolean hasAllowedLine(FoldedCorridor corridor, int last, int shift, int terms) {
        for (long slope = -256; slope <= 256; slope++) {
            if (signedPowers(slope) > terms) {
                continue;
            }
            long lowest = Long.MIN_VALUE;
            long highest = Long.MAX_VALUE;
            for (int i = 0; i <= last; i++) {
                lowest = Math.max(lowest, corridor.low(i) * (1L << shift) - slope * i);
                highest = Math.min(highest, (corridor.high(i) + 1) * (1L << shift) - 1 - slope * i);
            }
            if (lowest <= highest) {
                return true;
            }
        }
        return false;
    }

    /** The fewest signed powers of two that add up to a number: an odd one needs one more than its better neighbour. */
    private static int signedPowers(long number) {
        long magnitude = Math.abs(number);
        if (magnitude <= 1) {
            return (int) magnitude;
        }
        return magnitude % 2 == 0
                ? signedPowers(magnitude / 2)
                : 1 + Math.min(signedPowers(magnitude - 1), signedPowers(magnitude + 1));
    }

    @Property(tries = 300)
    void everyFitStaysInside(@ForAll("corridors") FoldedCorridor corridor) {
        UnitSpec spec = Specs.activation("relu", "s4f0", "s4f0").withMethod(Method.SHIFT);
        List<Supplier<Approximation>> fits = new ShiftFitter().fits(corridor, spec);
        assertThat(fits).isNotEmpty();
        for (Supplier<Approximation> fit : fits) {
            LinearApproximation linear = ((ShiftApproximation) fit.get()).linear();
            for (Segment piece : linear.pieces()) {
                for (int i = piece.firstIndex(); i <= piece.lastIndex(); i++) {
                    long position = linear.method() == Method.PWL ? i : i - piece.firstIndex();
                    long value = (piece.slope() * position + piece.intercept()) >> linear.shift();
                    assertThat(value).isBetween(corridor.low(i), corridor.high(i));
                }
            }
        }
    }

    /**
     * The least error of four segments with one power of two each: 1.13e-2 was found elsewhere, PLAN has 1.894e-2. Where
     * the largest output code is next to 1 the result may be clamped, which leaves more room.
     */
    @ParameterizedTest
    @CsvSource({
        "s16f15, 0.01133, 4",
        "s16f15, 0.01132, 5",
        "u16f16, 0.00906, 4",
        "u16f16, 0.00905, 5",
        "u16f16, 0.01894, 3"
    })
    void fourPowersOfTwoForSigmoid(String output, String error, int segments) {
        UnitSpec spec = Specs.activation("sigmoid", "s16f12", output)
                .withCriterion(Criterion.absolute(Rational.parse(error)), Ties.ANY);
        Corridor corridor = CorridorBuilder.build(spec, Specs.reference(spec));
        int least = new FoldFinder(spec, corridor, corridor)
                .stream()
                        .map(folded -> new LinearFitter(folded, SignedPowers.atMost(1)))
                        .mapToInt(fitter -> fitter.greedyEnds(fitter.ampleShift(), 100)
                                .orElseThrow()
                                .size())
                        .min()
                        .orElseThrow();
        assertThat(least).isEqualTo(segments);
    }
}
