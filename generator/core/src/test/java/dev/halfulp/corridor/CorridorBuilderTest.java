package dev.halfulp.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.halfulp.fixed.Rational;
import dev.halfulp.reference.Specs;
import dev.halfulp.spec.Criterion;
import dev.halfulp.spec.Ties;
import dev.halfulp.spec.UnitSpec;
import org.junit.jupiter.api.Test;

class CorridorBuilderTest {
    private static Corridor build(UnitSpec spec) {
        return CorridorBuilder.build(spec, Specs.reference(spec));
    }

    @Test
    void inputsOutsideTheDomainTakeTheCorridorOfTheNearestEnd() {
        Corridor corridor = build(Specs.withDomain(Specs.expression("x", "s8f0", "s8f1"), -10, 20));
        assertThat(corridor.low(-128)).isEqualTo(-20);
        assertThat(corridor.high(-11)).isEqualTo(-20);
        assertThat(corridor.low(20)).isEqualTo(40);
        assertThat(corridor.low(127)).isEqualTo(40);
        assertThat(corridor.first()).isEqualTo(-128);
        assertThat(corridor.last()).isEqualTo(127);
    }

    /** A double next to one half becomes 1 when one half is added to it; it is nearer to 0. */
    @Test
    void justBelowOneHalfIsNearestToZero() {
        Corridor corridor =
                build(Specs.activation("sigmoid", "s4f60", "u1f0").withCriterion(Criterion.CORRECT, Ties.ANY));
        for (long code = -8; code < 8; code++) {
            assertThat(corridor.low(code)).isEqualTo(code > 0 ? 1 : 0);
            assertThat(corridor.high(code)).isEqualTo(code >= 0 ? 1 : 0);
        }
    }

    @Test
    void toleranceBelowWhatCodesAllowNamesTheInput() {
        UnitSpec spec =
                Specs.expression("x/3", "u4f0", "u4f0").withCriterion(Criterion.ulp(Rational.parse("0.3")), Ties.ANY);
        assertThatThrownBy(() -> build(spec))
                .isInstanceOfSatisfying(
                        UnreachableBoundException.class,
                        e -> assertThat(e.inputCode()).isEqualTo(1));
    }

    @Test
    void theFirstUndefinedInputIsNamedWhicheverBlockFindsItFirst() {
        UnitSpec spec = Specs.expression("log(x - 3) + 1/(x - 30000)", "u16f0", "s16f4");
        assertThatThrownBy(() -> build(spec))
                .isInstanceOfSatisfying(
                        UndefinedInputException.class,
                        e -> assertThat(e.inputCode()).isZero());
        UnitSpec other = Specs.expression("1/((x - 60000) * (x - 5000))", "u16f0", "s16f4");
        assertThatThrownBy(() -> build(other))
                .isInstanceOfSatisfying(
                        UndefinedInputException.class,
                        e -> assertThat(e.inputCode()).isEqualTo(5000));
    }
}
