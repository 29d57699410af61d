package dev.halfulp.certify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.datapath.Operation;
import dev.halfulp.fit.FoldKind;
import dev.halfulp.reference.Specs;
import dev.halfulp.spec.Criterion;
import dev.halfulp.spec.Method;
import dev.halfulp.spec.Objective;
import dev.halfulp.spec.Ties;
import dev.halfulp.spec.UnitSpec;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units of truncated rows: every one is certified at every input, apart from the fit. */
class RowUnitTest {
    private static Unit make(UnitSpec spec) throws BoundException {
        return UnitMaker.make(spec.withObjective(Objective.LOGIC));
    }

    private static boolean hasNode(Unit unit, String name) {
        return unit.datapath().nodes().stream().anyMatch(node -> node.name().startsWith(name));
    }

    /** Whether there are truncated rows, which keep no bits that the shifts cut off. */
    private static boolean hasRows(Unit unit) {
        return hasNode(unit, "doubled_row") && !hasNode(unit, "cut_bits");
    }

    private static boolean hasProduct(Unit unit) {
        return unit.datapath().nodes().stream().anyMatch(node -> node.operation() == Operation.MULTIPLY);
    }

    /** The choice among all methods; what the units take is measured in {@code bench}. */
    @ParameterizedTest
    @CsvSource({
        "tanh, s12f8, s12f11",
        "elu, s14f10, s14f10",
        "silu, s14f10, s14f10",
        "tanh, s16f12, s16f15",
        "sigmoid, s16f12, u16f16"
    })
    void leastLogic(String name, String input, String output) throws BoundException {
        Unit unit = make(Specs.activation(name, input, output));
        assertThat(hasRows(unit)).isTrue();
        assertThat(hasProduct(unit)).isFalse();
        assertThat(unit.certificate().maxUlp()).isLessThan(BigDecimal.ONE);
    }

    /** Where rows do not fit, polynomials take the least logic. */
    @Test
    void polynomialsForCorrectRounding() throws BoundException {
        Unit unit = make(Specs.activation("tanh", "s14f10", "s14f13").withCriterion(Criterion.CORRECT, Ties.ANY));
        assertThat(hasRows(unit)).isFalse();
        assertThat(hasProduct(unit)).isFalse();
        assertThat(unit.design().method()).isEqualTo(Method.QUADRATIC);
        assertThat(unit.certificate().maxUlp()).isLessThanOrEqualTo(new BigDecimal("0.5"));
    }

    /** Functions without a fold, folds elsewhere than at zero, coarse and fine outputs, derivatives. */
    @ParameterizedTest
    @CsvSource({
        "exp, s10f7, u12f9, UNIFORM",
        "exp, s12f9, u14f9, QUADRATIC",
        "softsign, s11f7, s11f10, UNIFORM",
        "gaussian, s12f9, u12f11, UNIFORM",
        "gaussian, s12f9, u14f13, QUADRATIC",
        "elu, s12f8, s12f8, UNIFORM",
        "mish, s13f9, s10f5, UNIFORM",
        "softplus, s12f6, s16f10, QUADRATIC",
        "sigmoid, 'int8(scale=1/16,zero=0)', 'uint8(scale=1/256,zero=3)', UNIFORM",
        "tanh, 'uint8(scale=1/32,zero=128)', 'uint8(scale=1/128,zero=128)', UNIFORM"
    })
    void everyFoldAndFormat(String name, String input, String output, Method method) throws BoundException {
        UnitSpec spec = Specs.activation(name, input, output).withMethod(method).withObjective(Objective.LOGIC);
        List<Unit> units = UnitMaker.finalists(spec, 100, stage -> {});
        assertThat(units).anyMatch(unit -> hasRows(unit) && !hasProduct(unit));
        assertThat(units).allMatch(unit -> unit.certificate().maxUlp().compareTo(BigDecimal.ONE) <= 0);
    }

    /** Rows take the slope bit by bit; other objectives leave that to a multiplication. */
    @Test
    void onlyForLogic() throws BoundException {
        UnitSpec spec = Specs.activation("tanh", "s12f8", "s12f11").withMethod(Method.UNIFORM);
        assertThat(hasRows(UnitMaker.make(spec))).isFalse();
        assertThat(hasRows(make(spec))).isTrue();
    }

    /** A tighter bound takes finer words. */
    @Test
    void correctlyRounded() throws BoundException {
        UnitSpec spec = Specs.activation("sigmoid", "s10f6", "u10f10")
                .withMethod(Method.UNIFORM)
                .withCriterion(Criterion.CORRECT, Ties.ANY);
        List<Unit> units = UnitMaker.finalists(spec.withObjective(Objective.LOGIC), 100, stage -> {});
        assertThat(units).anyMatch(unit -> hasRows(unit) && unit.design().fold().equals(FoldKind.COMPLEMENT.word()));
    }
}
