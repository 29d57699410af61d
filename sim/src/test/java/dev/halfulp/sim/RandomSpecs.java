package dev.halfulp.sim;

import dev.halfulp.activation.Activation;
import dev.halfulp.activation.Catalogue;
import dev.halfulp.spec.PlacedUnit;
import dev.halfulp.spec.SpecException;
import dev.halfulp.spec.SpecReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Specs of units drawn at random; the same seed gives the same specs. */
final class RandomSpecs {
    private static final List<String> ERRORS = List.of("correct", "faithful", "faithful", "1.5ulp", "4ulp", "0.03");
    private static final List<String> METHODS = List.of("auto", "auto", "table", "pwl", "uniform");
    private static final List<String> OBJECTIVES =
            List.of("balanced", "logic", "memory", "flash", "cycles", "segments");
    private static final List<String> TIES = List.of("any", "even", "up", "away");

    private final Random random;

    RandomSpecs(long seed) {
        random = new Random(seed);
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

    private static Optional<PlacedUnit> read(Map<String, String> keys) {
        try {
            return Optional.of(SpecReader.readUnit("random", keys));
        } catch (SpecException e) {
            return Optional.empty();
        }
    }

    private Map<String, String> draw() {
        Map<String, String> keys = new LinkedHashMap<>();
        List<Activation> activations = Catalogue.all().stream()
                .filter(activation -> activation.parameters().stream().allMatch(p -> p.defaultValue() != null))
                .toList();
        keys.put("activation", pick(activations).name());
        keys.put("input", random.nextInt(6) == 0 ? affine() : fixed(14));
        keys.put("output", random.nextInt(6) == 0 ? affine() : fixed(20));
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

    private String fixed(int widest) {
        int width = 1 + random.nextInt(widest);
        return (random.nextInt(3) == 0 ? "u" : "s") + width + "f" + (width - 4 + random.nextInt(6));
    }

    private String affine() {
        String scale = "0.0" + (1 + random.nextInt(800));
        return random.nextBoolean()
                ? "int8(scale=" + scale + ",zero=" + (random.nextInt(256) - 128) + ")"
                : "uint8(scale=" + scale + ",zero=" + random.nextInt(256) + ")";
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
