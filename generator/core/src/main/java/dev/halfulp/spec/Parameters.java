package dev.halfulp.spec;

import dev.halfulp.activation.Parameter;
import dev.halfulp.fixed.Rational;
import dev.halfulp.spec.Value.Entry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of a unit as given, before it is known which function they belong to.
 *
 * @param given by name, in the order of the text
 */
record Parameters(Map<String, Parameters.Given> given) {
    /** Most parameters of one unit. */
    static final int MOST = 64;

    static final Parameters NONE = new Parameters(Map.of());

    /**
     * One parameter.
     *
     * @param key where its name stands
     * @param place where its value stands
     * @param value nothing if it was refused
     */
    record Given(SourcePosition key, SourcePosition place, Optional<Rational> value) {}

    static Optional<Parameters> read(String key, Value.Mapping mapping, Problems problems) {
        if (mapping.entries().size() > MOST) {
            problems.add(mapping.place(), "more than " + MOST + " parameters", "");
            return Optional.empty();
        }
        Map<String, Given> given = new LinkedHashMap<>();
        for (Entry entry : mapping.entries()) {
            given.put(entry.key(), new Given(entry.place(), entry.value().place(), number(entry, problems)));
        }
        return Optional.of(new Parameters(given));
    }

    private static Optional<Rational> number(Entry entry, Problems problems) {
        Value value = entry.value();
        if (value instanceof Value.Scalar scalar) {
            return scalar.text().equals(Parameter.INFINITE)
                    ? Optional.of(Rational.INFINITY)
                    : Scalars.number(scalar, problems);
        }
        if (!(value instanceof Value.Refused)) {
            problems.add(
                    value.place(),
                    "the parameter " + Texts.quoted(entry.key()) + " is a number, not " + value.kind(),
                    "");
        }
        return Optional.empty();
    }
}
