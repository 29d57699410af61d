package dev.halfulp.certify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.halfulp.datapath.Operation;
import dev.halfulp.reference.Specs;
import dev.halfulp.spec.Method;
import dev.halfulp.spec.Objective;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BipartiteUnitTest {
    /** Two tables store less than half of what a plain one does, and need no multiplier. */
    @ParameterizedTest
    @CsvSource({
        "sigmoid, s10f6, u10f10",
        "sigmoid, s12f8, u12f12",
        "tanh, s12f8, s12f11",
        "silu, s12f8, s12f8",
        "exp, s12f9, u12f2"
    })
    void lessThanHalfOfATable(String name, String input, String output) throws BoundException {
        Unit unit = make(name, input, output, Method.BIPARTITE);
        long table = make(name, input, output, Method.TABLE).design().tableBits();
        assertThat(unit.design().tableBits()).isPositive().isLessThan(table / 2);
        assertThat(unit.datapath().nodes()).noneMatch(node -> node.operation() == Operation.MULTIPLY);
    }

    private static Unit make(String name, String input, String output, Method method) throws BoundException {
        return UnitMaker.make(
                Specs.activation(name, input, output).withMethod(method).withObjective(Objective.MEMORY));
    }

    @Test
    void anInputTooWideForTables() {
        assertThatThrownBy(() -> make("sigmoid", "s20f16", "u16f16", Method.BIPARTITE))
                .isInstanceOf(BoundException.class)
                .hasMessageContaining("the method 'bipartite' makes no design for these formats within its limits");
    }
}
