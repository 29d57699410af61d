package dev.halfulp.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.fixed.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresetTest {
    @ParameterizedTest
    @CsvSource({
        "torch.leaky_relu, leaky_relu, alpha, 0.01",
        "onnx.leaky_relu, leaky_relu, alpha, 0.01",
        "tf.elu, elu, alpha, 1",
        "torch.prelu, prelu, alpha, 0.25",
        "keras.prelu, prelu, alpha, 0",
        "keras.hard_sigmoid, hard_sigmoid, alpha, 1/6",
        "onnx.hard_sigmoid, hard_sigmoid, beta, 0.5",
        "torch.hard_sigmoid, hard_sigmoid, beta, 0.5",
        "onnx.thresholded_relu, thresholded_relu, alpha, 1",
        "torch.rrelu, rrelu, lower, 1/8",
        "keras.squareplus, squareplus, b, 4",
        "keras.leaky_relu, leaky_relu, alpha, 0.3",
        "tf.leaky_relu, leaky_relu, alpha, 0.2",
        "onnx.hard_sigmoid, hard_sigmoid, alpha, 0.2",
        "torch.hard_sigmoid, hard_sigmoid, alpha, 1/6"
    })
    void aPresetHasTheDefaultsOfItsFramework(String preset, String activation, String parameter, String value) {
        Function function = SpecTexts.unit("activation: " + preset).function();
        assertThat(function.name()).isEqualTo(activation);
        assertThat(function.parameters()).containsEntry(parameter, Rational.parse(value));
    }

    @Test
    void aGivenParameterOverridesThePreset() {
        Function function = SpecTexts.unit("{ activation: keras.leaky_relu, params: { alpha: 1/3 } }")
                .function();
        assertThat(function.parameters()).containsEntry("alpha", Rational.of(1, 3));
    }

    @Test
    void swishWithInfiniteBetaIsRelu() {
        Function function =
                SpecTexts.unit("{ activation: swish, params: { beta: inf } }").function();
        assertThat(function.expression()).hasToString("max(x, 0)");
        assertThat(function.parameters()).containsEntry("beta", Rational.INFINITY);
    }

    @Test
    void onlyLimitsThatExistMayBeInfinite() {
        assertThat(SpecTexts.problems(SpecTexts.oneUnit("activation: elu\n    params: { alpha: inf }")))
                .singleElement()
                .asString()
                .contains("the parameter 'alpha' of elu is finite, but got inf");
    }
}
