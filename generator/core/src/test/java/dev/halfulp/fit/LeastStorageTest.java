package dev.halfulp.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.certify.BoundException;
import dev.halfulp.certify.Unit;
import dev.halfulp.certify.UnitMaker;
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

    private static UnitSpec unit(String name) {
        return Specs.activation(name, "s16f12", "s16f15").withObjective(Objective.MEMORY);
    }
}
