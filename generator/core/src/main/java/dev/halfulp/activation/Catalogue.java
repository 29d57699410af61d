package dev.halfulp.activation;

import static dev.halfulp.activation.Parameter.any;
import static dev.halfulp.activation.Parameter.atLeastZero;
import static dev.halfulp.activation.Parameter.positive;
import static dev.halfulp.activation.Parameter.required;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The activations known by name, each defined by a formula. A constant bound stands second in {@code min} and
 * {@code max}, which decides the derivative at the kink (see {@link Derivative}).
 */
public final class Catalogue {
    private static final Map<String, Activation> ACTIVATIONS = new LinkedHashMap<>();

    static {
        defineRamps();
        defineSaturating();
        defineSmoothRamps();
        defineSteps();
        defineShrinks();
        defineRational();
        defineElementary();
        defineOthers();
    }

    private Catalogue() {}

    private static void defineRamps() {
        define("identity", "x", "the identity");
        define("relu", "max(x, 0)", "Nair and Hinton 2010");
        define("relu6", "min(max(x, 0), 6)", "Krizhevsky 2010");
        define("leaky_relu", "if(x > 0, x, alpha * x)", "Maas et al. 2013", any("alpha", "0.01"));
        define("prelu", "if(x > 0, x, alpha * x)", "He et al. 2015", any("alpha", "0.25"));
        define(
                "rrelu",
                "if(x > 0, x, (lower + upper) / 2 * x)",
                "Xu et al. 2015, at inference",
                any("lower", "1/8"),
                any("upper", "1/3"));
        define("scaled_relu", "alpha * max(x, 0)", "relu with a learned factor", any("alpha", "1"));
        define("relu_squared", "max(x, 0)^2", "So et al. 2021");
        defineWithLimit(
                "relu_general",
                "if(x >= max_value, max_value, if(x > threshold, x, slope * (x - threshold)))",
                "Keras ReLU",
                "max_value",
                "if(x > threshold, x, slope * (x - threshold))",
                any("max_value", "inf"),
                any("slope", "0"),
                any("threshold", "0"));
    }

    private static void defineSaturating() {
        define("sigmoid", "sigmoid(x)", "the logistic function 1 / (1 + e^-x)");
        define("log_sigmoid", "-softplus(-x)", "PyTorch LogSigmoid");
        define("tanh", "tanh(x)", "the hyperbolic tangent");
        define("scaled_tanh", "a * tanh(b * x)", "LeCun et al. 1998", any("a", "1.7159"), any("b", "2/3"));
        define(
                "scaled_sigmoid",
                "sigmoid(gain * x + bias)",
                "the gate of a recurrent cell",
                any("gain", "1"),
                any("bias", "0"));
    }

    private static void defineSmoothRamps() {
        define("elu", "if(x > 0, x, alpha * (exp(x) - 1))", "Clevert et al. 2015", any("alpha", "1"));
        define(
                "selu",
                "lambda * if(x > 0, x, alpha * (exp(x) - 1))",
                "Klambauer et al. 2017",
                any("alpha", "1.6732632423543772848170429916717"),
                any("lambda", "1.0507009873554804934193349852946"));
        define("celu", "if(x > 0, x, alpha * (exp(x / alpha) - 1))", "Barron 2017", positive("alpha", "1"));
        define(
                "softplus",
                "softplus(beta * x) / beta",
                "Dugas et al. 2001; ln(1 + e^(beta x)) / beta",
                positive("beta", "1"));
        define("silu", "x * sigmoid(x)", "Elfwing et al. 2017");
        defineWithLimit(
                "swish", "x * sigmoid(beta * x)", "Ramachandran et al. 2017", "beta", "max(x, 0)", any("beta", "1"));
        define("normal_cdf", "erfc(-x / sqrt(2)) / 2", "the standard normal distribution function");
        define(
                "gelu",
                "x * normal_cdf((x - mu) / sigma)",
                "Hendrycks and Gimpel 2016, with erf",
                any("mu", "0"),
                positive("sigma", "1"));
        define(
                "gelu_tanh",
                "x * sigmoid(2 * sqrt(2 / pi) * (x + 0.044715 * x^3))",
                "Hendrycks and Gimpel 2016, with tanh: (1 + tanh t) / 2 is sigmoid(2 t)");
        define("gelu_sigmoid", "x * sigmoid(1.702 * x)", "Hendrycks and Gimpel 2016, with the logistic function");
        define("mish", "x * tanh(softplus(x))", "Misra 2019");
    }

    private static void defineSteps() {
        define("threshold", "if(x > theta, 1, 0)", "the binary step", any("theta", "0"));
        define(
                "threshold_value",
                "if(x > threshold, x, value)",
                "PyTorch Threshold",
                required("threshold"),
                required("value"));
        define("thresholded_relu", "if(x > alpha, x, 0)", "Konda et al. 2014", any("alpha", "1"));
    }

    private static void defineShrinks() {
        define("tanhshrink", "x - tanh(x)", "PyTorch Tanhshrink");
        define("soft_shrink", "sign(x) * max(abs(x) - lambda, 0)", "PyTorch Softshrink", atLeastZero("lambda", "0.5"));
        define("hard_shrink", "if(abs(x) > lambda, x, 0)", "PyTorch Hardshrink", atLeastZero("lambda", "0.5"));
        define(
                "shrink",
                "if(x < -lambd, x + bias, if(x > lambd, x - bias, 0))",
                "ONNX Shrink",
                any("lambd", "0.5"),
                any("bias", "0"));
    }

    private static void defineRational() {
        define("hard_tanh", "min(max(x, min), max)", "Collobert 2004", any("min", "-1"), any("max", "1"));
        define(
                "hard_sigmoid",
                "min(max(alpha * x + beta, 0), 1)",
                "PyTorch Hardsigmoid",
                any("alpha", "1/6"),
                any("beta", "1/2"));
        define("hard_swish", "x * min(max(x / 6 + 1/2, 0), 1)", "Howard et al. 2019");
        define("softsign", "x / (1 + abs(x))", "Turian et al. 2009");
        define("squareplus", "(x + sqrt(x^2 + b)) / 2", "Barron 2021", atLeastZero("b", "4"));
        define("sparse_plus", "if(x <= -1, 0, if(x < 1, (x + 1)^2 / 4, x))", "JAX sparse_plus");
        define("isru", "x / sqrt(1 + alpha * x^2)", "Carlile et al. 2017", atLeastZero("alpha", "1"));
        define("bent_identity", "(sqrt(x^2 + 1) - 1) / 2 + x", "the bent identity");
        define("reciprocal", "1 / x", "for normalisation");
    }

    private static void defineElementary() {
        for (ElementaryFunction function : List.of(
                ElementaryFunction.EXP,
                ElementaryFunction.LOG,
                ElementaryFunction.SQRT,
                ElementaryFunction.SIN,
                ElementaryFunction.COS,
                ElementaryFunction.SINH,
                ElementaryFunction.COSH,
                ElementaryFunction.ERF)) {
            define(function.symbol(), function.symbol() + "(x)", "an elementary function");
        }
        define("rsqrt", "1 / sqrt(x)", "for normalisation");
    }

    private static void defineOthers() {
        define("serf", "x * erf(softplus(x))", "Nag and Bhattacharyya 2021");
        define("lisht", "x * tanh(x)", "Roy et al. 2019");
        define("gaussian", "exp(-x^2)", "the bell curve");
        define("snake", "x + sin(alpha * x)^2 / alpha", "Ziyin et al. 2020", positive("alpha", "1"));
    }

    private static void define(String name, String formula, String source, Parameter... parameters) {
        ACTIVATIONS.put(name, new Activation(name, formula, List.of(parameters), source, Map.of()));
    }

    /** An activation one of whose parameters may be infinite; its formula is then {@code limit}. */
    private static void defineWithLimit(
            String name, String formula, String source, String unbounded, String limit, Parameter... parameters) {
        ACTIVATIONS.put(name, new Activation(name, formula, List.of(parameters), source, Map.of(unbounded, limit)));
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
