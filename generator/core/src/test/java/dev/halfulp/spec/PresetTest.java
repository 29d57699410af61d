package dev.halfulp.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.activation.Parameter;
import dev.halfulp.activation.Presets;
import dev.halfulp.fixed.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "keras.activations.leaky_relu, leaky_relu, alpha, 0.2",
        "keras.relu_general, relu_general, max_value, inf",
        "keras.threshold_value, threshold_value, value, 7",
        "torch.selu, selu, lambda, 1.0507009873554804934193349852946",
        "onnx.selu, selu, alpha, 1.67326319217681884765625",
        "onnx.selu, selu, lambda, 1.05070102214813232421875",
        "onnx.prelu, prelu, alpha, 7",
        "tflite.leaky_relu, leaky_relu, alpha, 7",
        "tflite.hard_tanh, hard_tanh, min, -1",
        "torch.hard_tanh, hard_tanh, max, 1",
        "torch.celu, celu, alpha, 1",
        "torch.softplus, softplus, beta, 1",
        "torch.soft_shrink, soft_shrink, lambda, 0.5",
        "keras.hard_shrink, hard_shrink, lambda, 0.5",
        "onnx.shrink, shrink, lambd, 0.5",
        "onnx.shrink, shrink, bias, 0",
        "onnx.swish, swish, beta, 1",
        "tf.leaky_relu, leaky_relu, alpha, 0.2",
        "onnx.hard_sigmoid, hard_sigmoid, alpha, 0.2",
        "torch.hard_sigmoid, hard_sigmoid, alpha, 1/6"
    })
    void aPresetHasTheDefaultsOfItsFramework(String preset, String activation, String parameter, String value) {
        Function function =
                SpecTexts.unit("activation: " + preset + required(preset)).function();
        assertThat(function.name()).isEqualTo(activation);
        assertThat(function.parameters()).containsEntry(parameter, Parameter.parse(value));
    }

    /** 7 for every parameter that has no default. */
    private static String required(String preset) {
        return Presets.find(preset).orElseThrow().parameters().stream()
                .filter(parameter -> parameter.defaultValue() == null)
                .map(parameter -> parameter.name() + ": 7")
                .reduce((left, right) -> left + ", " + right)
                .map(parameters -> "\n    params: { " + parameters + " }")
                .orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"onnx.prelu", "tflite.prelu", "tflite.leaky_relu"})
    void whereAFrameworkHasNoDefaultAValueMustBeGiven(String preset) {
        assertThat(SpecTexts.problems(SpecTexts.oneUnit("activation: " + preset)))
                .singleElement()
                .asString()
                .contains("needs a value of the parameter 'alpha'");
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
        assertThat(SpecTexts.problems(SpecTexts.oneUnit("activation: softplus\n    params: { beta: inf }")))
                .singleElement()
                .asString()
                .contains("the parameter 'beta' of softplus is finite, but got inf");
    }
}
