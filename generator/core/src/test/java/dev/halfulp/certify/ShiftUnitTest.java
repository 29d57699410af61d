package dev.halfulp.certify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.datapath.Operation;
import dev.halfulp.fixed.Rational;
import dev.halfulp.reference.Specs;
import dev.halfulp.spec.Ceilings;
import dev.halfulp.spec.Criterion;
import dev.halfulp.spec.Method;
import dev.halfulp.spec.Objective;
import dev.halfulp.spec.Ties;
import dev.halfulp.spec.UnitSpec;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftUnitTest {
    /** PLAN, the classic shift-only sigmoid of four segments, has an error of 1.894e-2. */
    @ParameterizedTest
    @CsvSource({"s16f15, 0.00582", "u16f16, 0.00481"})
    void fourSegmentsForSigmoid(String output, String error) throws BoundException {
        UnitSpec spec = Specs.activation("sigmoid", "s16f12", output)
                .withMethod(Method.SHIFT)
                .withCriterion(Criterion.absolute(Rational.parse(error)), Ties.ANY);
        Unit unit = UnitMaker.make(Specs.withCeilings(spec, new Ceilings(4, Ceilings.NONE, 0)));
        assertThat(unit.design().segments().orElseThrow()).isEqualTo(4);
        assertThat(unit.certificate().maxAbsolute()).isLessThanOrEqualTo(new BigDecimal(error));
        assertNoProduct(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "sigmoid, s12f8, u12f12, faithful",
        "tanh, s8f4, s8f7, correct",
        "gelu, s12f8, s12f8, faithful",
        "swish, u8f4, u8f4, faithful"
    })
    void noUnitMultiplies(String name, String input, String output, String criterion) throws BoundException {
        UnitSpec spec = Specs.activation(name, input, output);
        Unit unit = UnitMaker.make(spec.withMethod(Method.SHIFT)
                .withCriterion(criterion.equals("correct") ? Criterion.CORRECT : Criterion.FAITHFUL, Ties.ANY));
        assertNoProduct(unit);
    }

    private static void assertNoProduct(Unit unit) {
        assertNoProduct(unit, Method.SHIFT);
    }

    private static void assertNoProduct(Unit unit, Method method) {
        assertThat(unit.design().method()).isEqualTo(method);
        assertThat(unit.datapath().nodes()).noneMatch(node -> node.operation() == Operation.MULTIPLY);
    }

    /** Without multipliers the choice among all methods falls on shifts, or on rows where logic counts. */
    @ParameterizedTest
    @CsvSource({"LOGIC, UNIFORM", "BALANCED, SHIFT"})
    void theChoiceWithoutMultipliers(Objective objective, Method method) throws BoundException {
        UnitSpec spec = Specs.activation("sigmoid", "s16f12", "s16f15")
                .withObjective(objective)
                .withCriterion(Criterion.absolute(Rational.parse("0.001")), Ties.ANY);
        Unit unit = UnitMaker.make(Specs.withCeilings(spec, new Ceilings(Ceilings.NONE, Ceilings.NONE, 0)));
        assertNoProduct(unit, method);
    }
}
