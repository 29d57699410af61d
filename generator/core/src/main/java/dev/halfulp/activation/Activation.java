package dev.halfulp.activation;

import java.util.List;
import java.util.Optional;

/**
 * A real function with its parameters, as the catalogue defines it.
 *
 * @param name the word in spec files
 * @param formula the definition in the grammar of {@link FormulaParser}; may call activations that stand before it
 * @param parameters the free names of the formula, with defaults and ranges
 * @param source where the definition comes from
 */
public record Activation(String name, String formula, List<Parameter> parameters, String source) {
    /** The parameter of that name, if there is one. */
    public Optional<Parameter> parameter(String wanted) {
        return parameters.stream().filter(p -> p.name().equals(wanted)).findFirst();
    }
}
