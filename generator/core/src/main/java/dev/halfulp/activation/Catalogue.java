package dev.halfulp.activation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The activations known by name, each defined by a formula. */
public final class Catalogue {
    private static final Map<String, Activation> ACTIVATIONS = new LinkedHashMap<>();

    static {
        define("identity", "x", "the identity");
        define("relu", "max(x, 0)", "Nair and Hinton 2010");
        define("relu6", "min(max(x, 0), 6)", "Krizhevsky 2010");
        define("leaky_relu", "if(x > 0, x, alpha * x)", "Maas et al. 2013", Parameter.any("alpha", "0.01"));
        define("sigmoid", "1 / (1 + exp(-x))", "the logistic function");
        define("tanh", "tanh(x)", "the hyperbolic tangent");
        define(
                "softplus",
                "(max(beta * x, 0) + log1p(exp(-abs(beta * x)))) / beta",
                "Dugas et al. 2001; ln(1 + e^(beta x)) / beta without overflow",
                Parameter.positive("beta", "1"));
        define("silu", "x * sigmoid(x)", "Elfwing et al. 2017");
        define("normal_cdf", "erfc(-x / sqrt(2)) / 2", "the standard normal distribution function");
        define(
                "gelu",
                "x * normal_cdf((x - mu) / sigma)",
                "Hendrycks and Gimpel 2016, with erf",
                Parameter.any("mu", "0"),
                Parameter.positive("sigma", "1"));
        define("elu", "if(x > 0, x, alpha * (exp(x) - 1))", "Clevert et al. 2015", Parameter.any("alpha", "1"));
        define("mish", "x * tanh(softplus(x))", "Misra 2019");
        define("tanhshrink", "x - tanh(x)", "PyTorch Tanhshrink");
        define("threshold", "if(x > theta, 1, 0)", "the binary step", Parameter.any("theta", "0"));
    }

    private Catalogue() {}

    private static void define(String name, String formula, String source, Parameter... parameters) {
        ACTIVATIONS.put(name, new Activation(name, formula, List.of(parameters), source));
    }

    /** Every activation, in the order of definition. */
    public static List<Activation> all() {
        return List.copyOf(ACTIVATIONS.values());
    }

    /** The activation of that name. */
    public static Optional<Activation> find(String name) {
        return Optional.ofNullable(ACTIVATIONS.get(name));
    }
}
