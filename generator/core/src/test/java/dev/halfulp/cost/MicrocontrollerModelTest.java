package dev.halfulp.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.halfulp.certify.BoundException;
import dev.halfulp.certify.Unit;
import dev.halfulp.certify.UnitMaker;
import dev.halfulp.reference.Specs;
import dev.halfulp.spec.Method;
import dev.halfulp.spec.Objective;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The estimates against objects that arm-none-eabi-gcc 12.2 made of emitted headers with -O2 -mcpu=cortex-m4: bytes of
 * text with the function over an array inlined, and instructions in its loop, those named {@code it} left out: they only
 * say which of the next ones are executed on condition.
 */
class MicrocontrollerModelTest {
    @ParameterizedTest
    @CsvSource({
        "sigmoid, s16f15, QUADRATIC, 32, 252, 22",
        "sigmoid, s16f15, CUBIC, 16, 220, 25",
        "tanh, s16f15, CUBIC, 32, 324, 24",
        "silu, s16f12, QUADRATIC, 32, 248, 21",
        "silu, s16f12, CUBIC, 8, 160, 25",
        "elu, s16f12, QUARTIC, 12, 244, 29"
    })
    void nearToWhatACompilerMakes(
            String activation, String output, Method method, long segments, long bytes, long instructions)
            throws BoundException {
        Unit unit = UnitMaker.make(Specs.activation(activation, "s16f12", output)
                .withMethod(method)
                .withObjective(Objective.FLASH));
        assertThat(unit.design().segments()).hasValue(segments);
        assertThat(unit.cost().flashBytes()).isCloseTo(bytes, Percentage.withPercentage(10));
        assertThat(unit.cost().cycles()).isCloseTo(instructions, within(2L));
    }
}
