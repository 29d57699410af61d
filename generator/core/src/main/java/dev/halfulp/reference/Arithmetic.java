package dev.halfulp.reference;

import dev.halfulp.activation.ElementaryFunction;
import dev.halfulp.activation.Expression.Comparison;
import dev.halfulp.activation.Expression.Transcendental;
import dev.halfulp.fixed.Rational;
import java.util.Optional;

/**
 * Arithmetic on enclosures of exact values: every result encloses the exact result for all enclosed operands. {@code T}
 * is the enclosure.
 */
interface Arithmetic<T> {
    T constant(Rational value);

    T constant(Transcendental value);

    T integer(long value);

    T negate(T operand);

    T absolute(T operand);

    T sign(T operand);

    T add(T left, T right);

    T multiply(T left, T right);

    /**
     * The quotient.
     *
     * @throws UndefinedValueException if the divisor is known to be zero
     */
    T divide(T left, T right);

    T power(T base, int exponent);

    T minimum(T left, T right);

    T maximum(T left, T right);

    /**
     * An elementary function.
     *
     * @throws UndefinedValueException if the function is known to be undefined there
     */
    T call(ElementaryFunction function, T operand);

    /** Whether the relation holds, if the enclosures decide it. */
    Optional<Boolean> compare(Comparison comparison, T left, T right);

    /** An enclosure of two values of which one is the exact one. */
    T hull(T left, T right);

    /** The enclosure by doubles. */
    Enclosure enclosure(T value);
}
