package dev.halfulp.certify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.halfulp.reference.Specs;
import dev.halfulp.spec.Method;
import dev.halfulp.spec.UnitSpec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A sine at 131,072 inputs a radian apart: too rough for segments, too long for a table. */
class NoDesignTest {
    private static final UnitSpec ROUGH = Specs.activation("sin", "s17f0", "s16f15");

    @ParameterizedTest
    @EnumSource(names = {"AUTO", "PWL", "UNIFORM"})
    void theHintAdvisesWhatWasNotTried(Method method) {
        assertThatThrownBy(() -> UnitMaker.make(ROUGH.withMethod(method)))
                .isInstanceOfSatisfying(BoundException.class, e -> {
                    assertThat(e).hasMessageContaining("design for these formats within its limits");
                    assertThat(e.hint().contains("method: auto")).isEqualTo(method != Method.AUTO);
                });
    }
}
