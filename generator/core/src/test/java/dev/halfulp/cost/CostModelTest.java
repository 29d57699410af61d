package dev.halfulp.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.certify.BoundException;
import dev.halfulp.certify.UnitMaker;
import dev.halfulp.reference.Specs;
import dev.halfulp.spec.Method;
import org.junit.jupiter.api.Test;

class CostModelTest {
    @Test
    void wiresCostNothingInLogicAndTablesTheirBytes() throws BoundException {
        Cost identity = UnitMaker.make(Specs.expression("x", "s8f4", "s8f4")).cost();
        assertThat(identity.lut6()).isZero();
        assertThat(identity.dsp()).isZero();
        Cost table = UnitMaker.make(
                        Specs.expression("sin(x * 20)", "s8f4", "s8f6").withMethod(Method.TABLE))
                .cost();
        assertThat(table.flashBytes()).isGreaterThanOrEqualTo(128);
        assertThat(table.dsp()).isZero();
    }
}
