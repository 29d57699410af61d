package dev.halfulp.certify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.halfulp.reference.Specs;
import dev.halfulp.spec.Criterion;
import dev.halfulp.spec.Method;
import dev.halfulp.spec.Ties;
import dev.halfulp.spec.UnitSpec;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats at the ends of what can be asked for give a certified unit or say why not, soon. */
class ExtremeFormatsTest {
    private static final String[] INPUTS = {"u1f0", "s1f0", "s4f60", "s6f-64", "s6f-3", "u6f20"};
    private static final String[] OUTPUTS = {"u1f0", "s1f0", "s24f60", "s16f-3", "u32f32", "s12f-64"};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "relu",
                "relu6",
                "leaky_relu",
                "sigmoid",
                "tanh",
                "silu",
                "gelu",
                "softplus",
                "elu",
                "mish",
                "tanhshrink",
                "threshold"
            })
    void giveUnits(String name) {
        for (String input : INPUTS) {
            for (String output : OUTPUTS) {
                UnitSpec spec = Specs.activation(name, input, output);
                for (Method method : new Method[] {
                    Method.AUTO,
                    Method.PWL,
                    Method.DYADIC,
                    Method.UNIFORM,
                    Method.TABLE,
                    Method.SPLIT,
                    Method.SHIFT,
                    Method.KNOTS,
                    Method.UNIFORM_KNOTS,
                    Method.QUADRATIC,
                    Method.CUBIC,
                    Method.QUARTIC
                }) {
                    assertUnit(spec.withMethod(method));
                }
                assertUnit(spec.withCriterion(Criterion.CORRECT, Ties.EVEN));
            }
        }
    }

    private static void assertUnit(UnitSpec spec) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Certificate certificate = UnitMaker.make(spec).certificate();
            assertThat(certificate.maxUlp().doubleValue())
                    .as(spec.toString())
                    .isLessThanOrEqualTo(spec.criterion().amount().nearDouble());
        });
    }
}
