package dev.halfulp.activation;

import dev.halfulp.fixed.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The activations as machine-learning frameworks know them, with their defaults, under names such as
 * {@code torch.leaky_relu}. Most defaults are the catalogue's; those that differ are given here. Keras is Keras 3, its layer
 * where layer and function differ; {@code tf} is {@code tf.nn} and {@code tf.math}. The constants of ONNX's Selu are
 * floats.
 */
public final class Presets {
    /** In place of a default: the framework has none. */
    private static final String REQUIRED = "required";

    private static final Map<String, Activation> PRESETS = new LinkedHashMap<>();

    static {
        define(
                "torch",
                "identity relu relu6 leaky_relu prelu rrelu elu selu celu softplus sigmoid log_sigmoid tanh silu gelu"
                        + " gelu_tanh mish tanhshrink soft_shrink hard_shrink hard_tanh hard_sigmoid hard_swish softsign"
                        + " threshold_value exp log sqrt rsqrt reciprocal sin cos sinh cosh erf");
        define(
                "keras",
                "identity relu relu_general relu6 leaky_relu:alpha=0.3 prelu:alpha=0 elu selu celu softplus softsign"
                        + " sigmoid hard_sigmoid log_sigmoid tanh hard_tanh silu swish hard_swish gelu gelu_tanh mish exp"
                        + " tanhshrink soft_shrink hard_shrink threshold_value squareplus sparse_plus");
        define("keras.activations", "leaky_relu:alpha=0.2");
        define(
                "tf",
                "identity relu relu6 leaky_relu:alpha=0.2 elu selu softplus softsign sigmoid log_sigmoid tanh silu swish"
                        + " gelu gelu_tanh exp log sqrt rsqrt reciprocal sin cos sinh cosh erf");
        define(
                "onnx",
                "identity relu leaky_relu prelu:alpha=required elu"
                        + " selu:alpha=1.67326319217681884765625,lambda=1.05070102214813232421875"
                        + " celu softplus softsign sigmoid tanh hard_sigmoid:alpha=0.2,beta=0.5 hard_swish gelu gelu_tanh"
                        + " mish swish thresholded_relu shrink erf exp log sqrt reciprocal sin cos sinh cosh");
        define(
                "tflite",
                "relu relu6 leaky_relu:alpha=required prelu:alpha=required elu hard_tanh sigmoid tanh hard_swish gelu"
                        + " gelu_tanh exp log sqrt rsqrt sin cos");
    }

    private Presets() {}

    private static void define(String framework, String entries) {
        for (String entry : entries.split(" ", -1)) {
            int colon = entry.indexOf(':');
            String name = colon < 0 ? entry : entry.substring(0, colon);
            Activation activation = Catalogue.find(name).orElseThrow();
            String changes = colon < 0 ? "" : entry.substring(colon + 1);
            PRESETS.put(framework + "." + name, withDefaults(activation, changes));
        }
    }

    private static Activation withDefaults(Activation activation, String changes) {
        Map<String, Parameter> changed = new LinkedHashMap<>();
        for (String change : changes.isEmpty() ? new String[0] : changes.split(",", -1)) {
            int equals = change.indexOf('=');
            String value = change.substring(equals + 1);
            Parameter parameter =
                    activation.parameter(change.substring(0, equals)).orElseThrow();
            changed.put(parameter.name(), parameter.withDefault(value.equals(REQUIRED) ? null : Rational.parse(value)));
        }
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter parameter : activation.parameters()) {
            parameters.add(changed.getOrDefault(parameter.name(), parameter));
        }
        return new Activation(
                activation.name(), activation.formula(), parameters, activation.source(), activation.limits());
    }

    /** The activation of a preset's name, with the framework's defaults. */
    public static Optional<Activation> find(String name) {
        return Optional.ofNullable(PRESETS.get(name));
    }

    /** The names of all presets of an activation. */
    public static List<String> of(Activation activation) {
        return PRESETS.entrySet().stream()
                .filter(preset -> preset.getValue().name().equals(activation.name()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The names of all presets. */
    public static List<String> names() {
        return List.copyOf(PRESETS.keySet());
    }
}
