package dev.halfulp.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.halfulp.fixed.Rational;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {
    static Stream<Activation> activations() {
        return Catalogue.all().stream();
    }

    private static Map<String, Rational> someParameters(Activation activation) {
        Map<String, Rational> values = new LinkedHashMap<>();
        activation
                .parameters()
                .forEach(parameter -> values.put(
                        parameter.name(),
                        Optional.ofNullable(parameter.defaultValue()).orElse(Rational.ONE)));
        return values;
    }

    @ParameterizedTest
    @MethodSource("activations")
    void definitionsCanBeRead(Activation activation) {
        assertThat(activation.name()).matches("[a-z][a-z0-9_]*");
        assertThat(activation.source()).isNotBlank();
        Expression expression = FormulaParser.expressionOf(activation, someParameters(activation));
        for (double x : new double[] {0.25, 1, 3}) {
            assertThat(DoubleValue.of(expression, x)).isFinite();
        }
    }

    @ParameterizedTest
    @MethodSource("activations")
    void everyParameterIsUsedAndItsDefaultAllowed(Activation activation) {
        for (Parameter parameter : activation.parameters()) {
            Rational value = parameter.defaultValue();
            assertThat(value == null || parameter.allows(value))
                    .as(parameter.name())
                    .isTrue();
            Map<String, Rational> others = someParameters(activation);
            others.remove(parameter.name());
            assertThatThrownBy(() -> FormulaParser.expressionOf(activation, others))
                    .isInstanceOf(FormulaException.class)
                    .hasMessageContaining("'" + parameter.name() + "'");
        }
    }

    @Test
    void namesAreDistinct() {
        assertThat(Catalogue.all()).extracting(Activation::name).doesNotHaveDuplicates();
        assertThat(Catalogue.find("tanhh")).isEmpty();
        assertThat(Catalogue.find("gelu").orElseThrow().parameter("sigma")).isPresent();
        assertThat(Catalogue.find("gelu").orElseThrow().parameter("alpha")).isEmpty();
    }

    /** Values to 12 digits, computed in mpmath with 40 digits. */
    @ParameterizedTest
    @CsvSource({
        "relu, -1, 0",
        "relu, 2, 2",
        "relu6, 7, 6",
        "relu6, -7, 0",
        "leaky_relu, -2, -0.02",
        "leaky_relu, 2, 2",
        "sigmoid, 1, 0.731058578630",
        "sigmoid, -4, 0.0179862099621",
        "tanh, 0.5, 0.462117157260",
        "softplus, 1, 1.31326168752",
        "softplus, -3, 0.0485873515737",
        "silu, -1.2785, -0.278464542624",
        "gelu, -0.7518, -0.169971207464",
        "gelu, 1, 0.841344746069",
        "elu, -1, -0.632120558829",
        "elu, 3, 3",
        "mish, 1, 0.865098388267",
        "mish, -1.1924, -0.308843412887",
        "tanhshrink, 1, 0.238405844044",
        "threshold, 0, 0",
        "threshold, 0.1, 1"
    })
    void values(String name, double x, double value) {
        assertThat(DoubleValue.ofActivation(name, x)).isCloseTo(value, within(2e-12));
    }

    @Test
    void parameterRanges() {
        Parameter positive = Parameter.positive("beta", "1");
        assertThat(positive.allows(Rational.of(1, 1000))).isTrue();
        assertThat(positive.allows(Rational.ZERO)).isFalse();
        assertThat(positive.allows(Rational.of(-1))).isFalse();
        assertThat(Parameter.any("alpha", "0.1").allows(Rational.of(-1))).isTrue();
        assertThat(new Parameter("k", null, Rational.ZERO, true).allows(Rational.ZERO))
                .isTrue();
    }
}
