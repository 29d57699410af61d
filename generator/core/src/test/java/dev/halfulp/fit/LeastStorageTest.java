package dev.halfulp.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.certify.BoundException;
import dev.halfulp.certify.Unit;
import dev.halfulp.certify.UnitMaker;
import dev.halfulp.datapath.Operation;
import dev.halfulp.fixed.Rational;
import dev.halfulp.reference.Specs;
import dev.halfulp.spec.Criterion;
import dev.halfulp.spec.Method;
import dev.halfulp.spec.Objective;
import dev.halfulp.spec.Ties;
import dev.halfulp.spec.UnitSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stored bits that other programs reached. */
class LeastStorageTest {
    @ParameterizedTest
    @CsvSource({"sigmoid, 123, 1968", "tanh, 148, 2516"})
    void dyadicKnots(String name, int knots, long bits) throws BoundException {
        Unit unit = UnitMaker.make(unit(name).withMethod(Method.KNOTS));
        assertThat(unit.design().segments().orElseThrow()).isBetween(1L, knots - 1L);
        assertThat(unit.design().tableBits()).isBetween(1L, bits);
    }

    /** MATLAB stores 944 bits for this tolerance. */
    @Test
    void tolerance() throws BoundException {
        Unit unit =
                UnitMaker.make(unit("tanh").withCriterion(Criterion.absolute(Rational.parse("0.0078125")), Ties.ANY));
        assertThat(unit.design().tableBits()).isBetween(1L, 70L);
    }

    /** Bytes of tables, each word in 1, 2, 4 or 8 bytes. */
    @ParameterizedTest
    @CsvSource({"sigmoid, correct, 420", "sigmoid, faithful, 112", "tanh, faithful, 224"})
    void tableBytes(String name, String criterion, long most) throws BoundException {
        UnitSpec spec = unit(name).withObjective(Objective.FLASH);
        Unit unit = UnitMaker.make(
                spec.withCriterion(criterion.equals("correct") ? Criterion.CORRECT : Criterion.FAITHFUL, Ties.ANY));
        long bytes = unit.datapath().nodes().stream()
                .filter(node -> node.operation() == Operation.LOOKUP)
                .mapToLong(node -> node.table().size() * bytes(node.range().width()))
                .sum();
        assertThat(bytes).isBetween(1L, most);
    }

    private static long bytes(int bits) {
        return bits <= 8 ? 1 : bits <= 16 ? 2 : bits <= 32 ? 4 : 8;
    }

    private static UnitSpec unit(String name) {
        return Specs.activation(name, "s16f12", "s16f15").withObjective(Objective.MEMORY);
    }
}
