package dev.halfulp.activation;

import dev.halfulp.fixed.Rational;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A real function with its parameters, as the catalogue defines it.
 *
 * @param name the word in spec files
 * @param formula the definition in the grammar of {@link FormulaParser}; may call activations that stand before it
 * @param parameters the free names of the formula, with defaults and ranges
 * @param source where the definition comes from
 * @param limits by parameters that may be infinite: the formula that holds then
 */
public record Activation(
        String name, String formula, List<Parameter> parameters, String source, Map<String, String> limits) {
    /** The formula for the given values of the parameters, an infinite one taken to its limit. */
    public String formulaFor(Map<String, Rational> values) {
        return limits.entrySet().stream()
                .filter(limit ->
                        values.getOrDefault(limit.getKey(), Rational.ZERO).equals(Rational.INFINITY))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(formula);
    }

    /** Whether a parameter may have a value; an infinite one only where the limit is known. */
    public boolean allows(Parameter parameter, Rational value) {
        return value.equals(Rational.INFINITY) ? limits.containsKey(parameter.name()) : parameter.allows(value);
    }

    /** The values that a parameter may have, in words such as {@code above 0}. */
    public String allowed(Parameter parameter) {
        String finite = parameter.smallest() == null
                ? "finite"
                : (parameter.smallestAllowed() ? "at least " : "above ") + parameter.smallest();
        return limits.containsKey(parameter.name()) ? finite + ", or " + Parameter.INFINITE : finite;
    }

    /** The parameter of that name, if there is one. */
    public Optional<Parameter> parameter(String wanted) {
        return parameters.stream().filter(p -> p.name().equals(wanted)).findFirst();
    }
}
