package dev.halfulp.reference;

import dev.halfulp.fixed.Rational;
import java.util.Optional;

/** An arithmetic on intervals whose bounds can be looked at. */
interface Intervals<T> extends Arithmetic<T> {
    /** Whether the value is known to lie above a number. */
    boolean isAbove(T value, double bound);

    /** Whether the value is known to be zero. */
    boolean isZero(T value);

    /** The value, if it is known and no longer than the numbers of this arithmetic. */
    Optional<Rational> exactly(T value);

    /** An exponent of 2 whose power is not below the magnitude of the value; infinite if none is known. */
    double exponent(T value);
}
