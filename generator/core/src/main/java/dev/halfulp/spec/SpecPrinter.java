package dev.halfulp.spec;

import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Prints units as a spec file with every default written out. {@link SpecReader} reads back equal units, and equal units
 * give the same text, so the text stands for the units in digests.
 */
public final class SpecPrinter {
    private SpecPrinter() {}

    /** The text of a spec file with these units, in this order. */
    public static String print(List<UnitSpec> units) {
        return units.stream().map(SpecPrinter::unit).collect(Collectors.joining("", "units:\n", ""));
    }

    private static String unit(UnitSpec spec) {
        StringBuilder text = new StringBuilder();
        keys(spec)
                .forEach((key, value) -> text.append(text.length() == 0 ? "  - " : "    ")
                        .append(key)
                        .append(": ")
                        .append(value)
                        .append('\n'));
        return text.toString();
    }

    private static Map<UnitKey<?>, String> keys(UnitSpec spec) {
        Map<UnitKey<?>, String> keys = new LinkedHashMap<>();
        Function function = spec.function();
        keys.put(UnitKeys.NAME, spec.name());
        if (function.samples().isPresent()) {
            SampleFile samples = function.samples().get();
            keys.put(UnitKeys.SAMPLES, quoted(samples.path()) + " # sha256 " + samples.sha256());
        } else if (function.isExpression()) {
            keys.put(UnitKeys.EXPRESSION, quoted(function.formula()));
        } else {
            keys.put(UnitKeys.ACTIVATION, function.name());
        }
        if (function.samples().isEmpty()) {
            keys.put(UnitKeys.PARAMS, parameters(function.parameters()));
            keys.put(UnitKeys.DERIVATIVE, String.valueOf(function.derivative()));
        }
        keys.put(UnitKeys.INPUT, quoted(spec.input().toString()));
        keys.put(UnitKeys.OUTPUT, quoted(spec.output().toString()));
        keys.put(UnitKeys.ERROR, spec.criterion().toString());
        keys.put(UnitKeys.TIES, spec.ties().word());
        keys.put(UnitKeys.DOMAIN, domain(spec.domain(), spec.input()));
        keys.put(UnitKeys.OUTSIDE, spec.domain().outside().word());
        keys.put(UnitKeys.METHOD, spec.method().word());
        keys.put(UnitKeys.OPTIMIZE, spec.objective().word());
        keys.put(UnitKeys.EFFORT, spec.effort().word());
        keys.put(UnitKeys.MONOTONE, String.valueOf(spec.monotone()));
        keys.put(UnitKeys.MAX_SEGMENTS, ceiling(spec.ceilings().segments()));
        keys.put(UnitKeys.MAX_TABLE_BITS, ceiling(spec.ceilings().tableBits()));
        keys.put(UnitKeys.MAX_MULTIPLIERS, ceiling(spec.ceilings().multipliers()));
        keys.put(UnitKeys.LATENCY, String.valueOf(spec.latency()));
        return keys;
    }

    private static String parameters(Map<String, Rational> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String domain(Domain domain, Format input) {
        return "[" + input.value(domain.first()) + ", " + input.value(domain.last()) + "]";
    }

    private static String ceiling(long limit) {
        return limit == Ceilings.NONE ? Scalars.NO_CEILING : String.valueOf(limit);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
