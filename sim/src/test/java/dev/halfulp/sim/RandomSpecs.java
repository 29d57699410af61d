package dev.halfulp.sim;

import dev.halfulp.activation.Activation;
import dev.halfulp.activation.Catalogue;
import dev.halfulp.activation.Parameter;
import dev.halfulp.spec.PlacedUnit;
import dev.halfulp.spec.SpecException;
import dev.halfulp.spec.SpecReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.StringJoiner;

/** Specs of units drawn at random; the same seed gives the same specs. */
final class RandomSpecs {
    private static final List<String> ERRORS = List.of("correct", "faithful", "faithful", "1.5ulp", "4ulp", "0.03");
    private static final List<String> METHODS = List.of(
            "auto",
            "auto",
            "table",
            "split",
            "pwl",
            "dyadic",
            "uniform",
            "shift",
            "bipartite",
            "knots",
            "uniform-knots",
            "quadratic",
            "cubic",
            "quartic");
    private static final List<String> OBJECTIVES =
            List.of("balanced", "logic", "memory", "flash", "cycles", "segments");
    private static final List<String> TIES = List.of("any", "even", "up", "away");
    private static final List<String> NUMBERS =
            List.of("0", "1", "2", "0.5", "1/3", "0.1", "-1", "-0.37", "3.7", "0x1.8p-3", "-5/7", "12", "1e-3");
    private static final List<String> FUNCTIONS = List.of(
            "tanh", "sigmoid", "silu", "gelu", "exp", "erf", "sin", "softplus", "relu", "abs", "sign", "hard_swish");

    private final Random random;
    private final List<String> refusals = new ArrayList<>();

    RandomSpecs(long seed) {
        random = new Random(seed);
    }

    /** What the reader said of the specs that were drawn in vain, in the order of drawing. */
    List<String> refusals() {
        return List.copyOf(refusals);
    }

    /** The next specs that can be read; what is drawn in vain is passed over. */
    List<PlacedUnit> take(int count) {
        List<PlacedUnit> units = new ArrayList<>();
        while (units.size() < count) {
            Map<String, String> keys = draw();
            keys.put("name", "random_" + units.size());
            read(keys).ifPresent(units::add);
        }
        return units;
    }

    private Optional<PlacedUnit> read(Map<String, String> keys) {
        try {
            return Optional.of(SpecReader.readUnit(keys.toString(), keys));
        } catch (SpecException e) {
            refusals.add(e.getMessage());
            return Optional.empty();
        }
    }

    private Map<String, String> draw() {
        Map<String, String> keys = new LinkedHashMap<>();
        if (random.nextInt(4) == 0) {
            keys.put("expression", formula(3));
        } else {
            Activation activation = pick(Catalogue.all());
            keys.put("activation", activation.name());
            String parameters = parameters(activation);
            if (!parameters.isEmpty()) {
                keys.put("params", parameters);
            }
        }
        if (random.nextInt(3) == 0) {
            keys.put("derivative", "true");
        }
        keys.put("input", format());
        keys.put("output", format());
        keys.put("error", pick(ERRORS));
        if (keys.containsValue("correct")) {
            keys.put("ties", pick(TIES));
        }
        keys.put("method", pick(METHODS));
        keys.put("optimize", pick(OBJECTIVES));
        if (random.nextInt(4) == 0) {
            keys.put("domain", -random.nextInt(4) + "," + (1 + random.nextInt(5)));
            keys.put("outside", random.nextBoolean() ? "any" : "clamp");
        }
        return keys;
    }

    private String parameters(Activation activation) {
        StringJoiner parameters = new StringJoiner(",");
        for (Parameter parameter : activation.parameters()) {
            if (parameter.defaultValue() == null || random.nextBoolean()) {
                parameters.add(parameter.name() + "=" + pick(NUMBERS));
            }
        }
        return parameters.toString();
    }

    /** A formula of x, nested at most so deep. */
    private String formula(int depth) {
        if (depth == 0) {
            return random.nextInt(3) == 0 ? "(" + pick(NUMBERS) + ")" : "x";
        }
        String left = formula(depth - 1);
        String right = formula(random.nextInt(depth));
        return switch (random.nextInt(9)) {
            case 0 -> "(" + left + " + " + right + ")";
            case 1 -> "(" + left + " - " + right + ")";
            case 2 -> "(" + left + " * " + right + ")";
            case 3 -> "(" + left + " / (1 + abs(" + right + ")))";
            case 4 -> "(" + left + ")^" + (2 + random.nextInt(2));
            case 5 -> (random.nextBoolean() ? "min(" : "max(") + left + ", " + right + ")";
            case 6 -> "if(" + right + (random.nextBoolean() ? " < " : " >= ") + pick(NUMBERS) + ", " + left + ", x)";
            default -> pick(FUNCTIONS) + "(" + left + ")";
        };
    }

    /** As wide as tests can compare over all inputs, with any step, more often a fitting one. */
    private String format() {
        if (random.nextInt(8) == 0) {
            return affine();
        }
        int width = 1 + random.nextInt(16);
        int fraction = random.nextBoolean() ? random.nextInt(24) - 3 : Math.max(-3, width - 4 + random.nextInt(6));
        return (random.nextInt(3) == 0 ? "u" : "s") + width + "f" + fraction;
    }

    private String affine() {
        String scale = pick(List.of("0.0" + (1 + random.nextInt(800)), "1/256", "0x1.8p-6", "1/3"));
        return random.nextBoolean()
                ? "int8(scale=" + scale + ",zero=" + (random.nextInt(256) - 128) + ")"
                : "uint8(scale=" + scale + ",zero=" + random.nextInt(256) + ")";
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
