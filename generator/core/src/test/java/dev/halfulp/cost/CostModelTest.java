package dev.halfulp.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.certify.BoundException;
import dev.halfulp.certify.UnitMaker;
import dev.halfulp.reference.Specs;
import dev.halfulp.spec.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostModelTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 1", "3, 2", "5, 2", "7, 2", "11, 3", "15, 2", "27, 3", "-1, 1", "85, 4"})
    void signedDigits(long value, int digits) {
        assertThat(CostModel.signedDigits(value)).isEqualTo(digits);
    }

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
