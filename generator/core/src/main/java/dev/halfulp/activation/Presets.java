package dev.halfulp.activation;

import dev.halfulp.fixed.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The activations as machine-learning frameworks know them, with their defaults, under names such as
 * {@code torch.leaky_relu}. Most defaults are the catalogue's; those that differ are given here.
 */
public final class Presets {
    private static final Map<String, Activation> PRESETS = new LinkedHashMap<>();

    static {
        define(
                "torch",
                "relu relu6 leaky_relu prelu rrelu elu selu celu softplus sigmoid log_sigmoid tanh silu gelu gelu_tanh mish"
                        + " tanhshrink soft_shrink hard_shrink hard_tanh hard_sigmoid hard_swish softsign"
                        + " threshold_value erf exp");
        define(
                "keras",
                "relu_general relu6 leaky_relu:alpha=0.3 prelu:alpha=0 elu selu celu softplus softsign sigmoid"
                        + " hard_sigmoid log_sigmoid tanh hard_tanh silu hard_swish gelu gelu_tanh mish exp"
                        + " tanhshrink soft_shrink hard_shrink squareplus sparse_plus");
        define("tf", "relu relu6 leaky_relu:alpha=0.2 elu selu softplus softsign sigmoid tanh silu gelu gelu_tanh");
        define(
                "onnx",
                "relu leaky_relu prelu elu selu celu softplus softsign sigmoid tanh hard_sigmoid:alpha=0.2,beta=0.5"
                        + " hard_swish gelu gelu_tanh mish swish thresholded_relu shrink erf exp log sqrt reciprocal sin cos"
                        + " sinh cosh");
        define("tflite", "relu relu6 leaky_relu elu sigmoid tanh hard_swish gelu gelu_tanh exp log sqrt rsqrt sin cos");
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
        Map<String, Rational> defaults = new LinkedHashMap<>();
        for (String change : changes.isEmpty() ? new String[0] : changes.split(",", -1)) {
            int equals = change.indexOf('=');
            defaults.put(change.substring(0, equals), Rational.parse(change.substring(equals + 1)));
        }
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter parameter : activation.parameters()) {
            Rational value = defaults.get(parameter.name());
            parameters.add(value == null ? parameter : parameter.withDefault(value));
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
