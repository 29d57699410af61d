package dev.halfulp.spec;

import dev.halfulp.activation.Expression;
import dev.halfulp.fixed.Rational;
import java.util.Map;

/**
 * The real function of a unit, with every parameter bound.
 *
 * @param name the catalogue's name, or {@code expression} for a formula of the user
 * @param formula the definition, with parameters by name
 * @param parameters the value of every parameter, in the order of definition
 * @param derivative whether the unit computes the derivative of the definition
 * @param expression what is computed
 */
public record Function(
        String name, String formula, Map<String, Rational> parameters, boolean derivative, Expression expression) {
    /** The name of a function that the user gave as a formula. */
    public static final String EXPRESSION = "expression";
}
