package dev.halfulp.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.fixed.Rational;
import dev.halfulp.reference.ExactReference;
import dev.halfulp.reference.Specs;
import dev.halfulp.spec.Criterion;
import dev.halfulp.spec.Ties;
import dev.halfulp.spec.UnitSpec;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Narrowed corridors are part of the whole one, have room everywhere and admit no step against the function. */
class CorridorNarrowingTest {
    @Provide
    Arbitrary<String> formulas() {
        return Arbitraries.of(
                "tanh(x)", "sin(x)", "x * x / 8", "max(x, 0)", "-x / 5", "abs(x) - 1", "min(x, 1/2)", "1");
    }

    private static UnitSpec spec(String formula, int ulp) {
        return Specs.expression(formula, "s6f3", "s8f4").withCriterion(Criterion.ulp(Rational.of(ulp)), Ties.ANY);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void chosenSteps(
            @ForAll("formulas") String formula,
            @ForAll @IntRange(min = 1, max = 9) int ulp,
            @ForAll @Size(max = 12) List<@IntRange(min = -32, max = 30) Integer> codes,
            @ForAll @IntRange(min = -40, max = 40) int output) {
        UnitSpec spec = spec(formula, ulp);
        ExactReference reference = Specs.reference(spec);
        Corridor corridor = CorridorBuilder.build(spec, reference);
        CorridorNarrowing narrowing = new CorridorNarrowing(corridor, new FunctionSteps(reference, spec.domain()));
        codes.forEach(code -> narrowing.separate(code, output));
        Corridor narrowed = narrowing.narrowed().orElseThrow();
        assertWithin(narrowed, corridor);
        codes.forEach(code -> assertFollows(narrowed, reference, code));
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void everyStep(@ForAll("formulas") String formula, @ForAll @IntRange(min = 1, max = 9) int ulp) {
        UnitSpec spec = spec(formula, ulp);
        ExactReference reference = Specs.reference(spec);
        Corridor corridor = CorridorBuilder.build(spec, reference);
        Corridor nearest = CorridorBuilder.buildNearest(spec, reference);
        Corridor narrowed = CorridorNarrowing.everywhere(corridor, nearest, new FunctionSteps(reference, spec.domain()))
                .orElseThrow();
        assertWithin(narrowed, corridor);
        for (long code = narrowed.first(); code < narrowed.last(); code++) {
            assertFollows(narrowed, reference, code);
        }
    }

    private static void assertWithin(Corridor narrowed, Corridor whole) {
        assertThat(narrowed.first()).isEqualTo(whole.first());
        assertThat(narrowed.last()).isEqualTo(whole.last());
        for (long code = whole.first(); code <= whole.last(); code++) {
            assertThat(narrowed.low(code)).isBetween(whole.low(code), narrowed.high(code));
            assertThat(narrowed.high(code)).isLessThanOrEqualTo(whole.high(code));
        }
    }

    /** No two acceptable codes at an input and the next one go against the exact values. */
    private static void assertFollows(Corridor corridor, ExactReference reference, long code) {
        int rise = reference.position(code + 1, 40).compareTo(reference.position(code, 40));
        if (rise >= 0) {
            assertThat(corridor.high(code)).isLessThanOrEqualTo(corridor.low(code + 1));
        }
        if (rise <= 0) {
            assertThat(corridor.low(code)).isGreaterThanOrEqualTo(corridor.high(code + 1));
        }
    }
}
