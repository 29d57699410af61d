package dev.halfulp.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class UnitBoundTest {
    private static UnitBound half(String more) {
        return UnitBound.of("units: [{ expression: x / 2, name: half, input: s8f0, output: s8f0" + more + " }]");
    }

    @Test
    void theCriterionSetsTheBound() {
        UnitBound faithful = half("");
        assertThat(faithful.firstInput()).isEqualTo(-128);
        assertThat(faithful.lastInput()).isEqualTo(127);
        assertThat(faithful.lowestOutput(7)).isEqualTo(3);
        assertThat(faithful.highestOutput(7)).isEqualTo(4);
        assertThat(faithful.allows(8, 4)).isTrue();
        assertThat(faithful.allows(8, 5)).isFalse();
        assertThat(half(", error: correct, ties: even").lowestOutput(7)).isEqualTo(4);
    }

    @Test
    void inputsThatNeverOccurAreNotBounded() {
        UnitBound bound = half(", domain: [-4, 4], outside: any");
        assertThat(bound.firstInput()).isEqualTo(-4);
        assertThat(bound.lastInput()).isEqualTo(4);
        assertThat(half(", domain: [-4, 4]").highestOutput(100)).isEqualTo(2);
    }

    @Test
    void theFirstViolationIsNamed() {
        assertThat(half("").firstViolation(x -> x >> 1)).isEmpty();
        assertThat(half("").firstViolation(x -> x == 6 || x == 9 ? 0 : x >> 1))
                .contains("half at input code 6 (value 6) gives output code 0; faithful allows 3 to 3");
    }

    @Test
    void whatIsNoSpecIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitBound.of("units: []"))
                .withMessageContaining("the list of units is empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitBound.of("defaults: { input: s8f4, output: s8f4 }\n"
                        + "units: [{ activation: relu, name: a1 }, { activation: relu, name: b1 }]"))
                .withMessage("one unit is needed, but there are 2");
    }
}
