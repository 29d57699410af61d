package dev.halfulp.reference;

import dev.halfulp.activation.ElementaryFunction;
import dev.halfulp.activation.Expression.Comparison;

/** Elementary functions made of others, in forms in which nothing overflows or cancels. */
final class CompositeFunctions {
    private CompositeFunctions() {}

    /** {@code 1 / (1 + e^-t)} for t from 0 on, {@code e^t / (1 + e^t)} below. */
    static <T> T sigmoid(Arithmetic<T> arithmetic, T t) {
        T one = arithmetic.integer(1);
        T decay = arithmetic.call(ElementaryFunction.EXP, arithmetic.negate(arithmetic.absolute(t)));
        T upper = arithmetic.divide(one, arithmetic.add(one, decay));
        boolean isUpper = isCertain(arithmetic, Comparison.GREATER_OR_EQUAL, t);
        if (isUpper) {
            return upper;
        }
        T lower = arithmetic.multiply(decay, upper);
        return isCertain(arithmetic, Comparison.LESS, t) ? lower : arithmetic.hull(lower, upper);
    }

    /** {@code max(t, 0) + ln(1 + e^-|t|)}. */
    static <T> T softplus(Arithmetic<T> arithmetic, T t) {
        T decay = arithmetic.call(ElementaryFunction.EXP, arithmetic.negate(arithmetic.absolute(t)));
        T bend = arithmetic.call(ElementaryFunction.LOG1P, decay);
        return arithmetic.add(arithmetic.maximum(t, arithmetic.integer(0)), bend);
    }

    private static <T> boolean isCertain(Arithmetic<T> arithmetic, Comparison comparison, T t) {
        return arithmetic.compare(comparison, t, arithmetic.integer(0)).orElse(false);
    }
}
