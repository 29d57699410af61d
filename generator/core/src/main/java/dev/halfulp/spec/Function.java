package dev.halfulp.spec;

import dev.halfulp.activation.Expression;
import dev.halfulp.fixed.Rational;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The real function of a unit, with every parameter bound. Two are equal if all but the expression are, which follows
 * from the rest.
 *
 * @param name the catalogue's name, or {@code expression} for a formula of the user
 * @param formula the definition, with parameters by name
 * @param parameters the value of every parameter, in the order of definition
 * @param derivative whether the unit computes the derivative of the definition
 * @param expression what is computed
 * @param samples the file of a sampled function
 */
public record Function(
        String name,
        String formula,
        Map<String, Rational> parameters,
        boolean derivative,
        Expression expression,
        Optional<SampleFile> samples) {
    /** The name of a function that the user gave as a formula. */
    public static final String EXPRESSION = "expression";

    /** The name of a function that the user gave as samples. */
    public static final String SAMPLES = "samples";

    /** A function that is not sampled. */
    public Function(
            String name, String formula, Map<String, Rational> parameters, boolean derivative, Expression expression) {
        this(name, formula, parameters, derivative, expression, Optional.empty());
    }

    /** Whether the user gave it as a formula, instead of by a name of the catalogue. */
    public boolean isExpression() {
        return name.equals(EXPRESSION);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Function that
                && name.equals(that.name)
                && formula.equals(that.formula)
                && parameters.equals(that.parameters)
                && derivative == that.derivative
                && samples.equals(that.samples);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, formula, parameters, derivative, samples);
    }
}
