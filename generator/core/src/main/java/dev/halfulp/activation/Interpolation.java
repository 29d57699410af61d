package dev.halfulp.activation;

import dev.halfulp.activation.Expression.Comparison;
import dev.halfulp.fixed.Rational;
import java.util.List;

/**
 * The function that runs straight from each sample to the next, as a tree of choices of logarithmic depth. At a sample
 * it has exactly the value given there.
 */
public final class Interpolation {
    private static final Expression X = new Expression.Variable();

    private final List<Rational> arguments;
    private final List<Rational> values;

    private Interpolation(List<Rational> arguments, List<Rational> values) {
        this.arguments = arguments;
        this.values = values;
    }

    /**
     * The function through the given points; beyond the first and last it goes on straight.
     *
     * @param arguments ascending, at least one
     * @param values as many
     */
    public static Expression through(List<Rational> arguments, List<Rational> values) {
        if (arguments.size() != values.size() || arguments.isEmpty()) {
            throw new IllegalArgumentException("as many values as arguments, and at least one");
        }
        return arguments.size() == 1
                ? Terms.constant(values.get(0))
                : new Interpolation(arguments, values).between(0, arguments.size() - 1);
    }

    private Expression between(int first, int last) {
        if (last - first == 1) {
            return line(first);
        }
        int middle = (first + last) >>> 1;
        return Terms.choose(
                Comparison.LESS,
                X,
                Terms.constant(arguments.get(middle)),
                between(first, middle),
                between(middle, last));
    }

    /** {@code y + slope * (x - argument)}, with constants that are exact. */
    private Expression line(int index) {
        Rational run = arguments.get(index + 1).subtract(arguments.get(index));
        Rational slope = values.get(index + 1).subtract(values.get(index)).divide(run);
        Expression distance = Terms.subtract(X, Terms.constant(arguments.get(index)));
        return Terms.add(Terms.constant(values.get(index)), Terms.multiply(Terms.constant(slope), distance));
    }
}
