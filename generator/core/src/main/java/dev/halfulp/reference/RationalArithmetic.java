package dev.halfulp.reference;

import dev.halfulp.activation.ElementaryFunction;
import dev.halfulp.activation.Expression.Comparison;
import dev.halfulp.activation.Expression.Transcendental;
import dev.halfulp.fixed.Rational;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * Exact rational numbers; empty: a real number that is not known to be rational. Where not even that is known, the
 * evaluation ends with {@link Irrational}.
 */
final class RationalArithmetic implements Arithmetic<Optional<Rational>> {
    /** Says that the exact value is not a rational number, or not known to be one. */
    static final class Irrational extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Irrational() {
            super("not a rational number", null, false, false);
        }
    }

    private static Rational known(Optional<Rational> value) {
        return value.orElseThrow(Irrational::new);
    }

    private static boolean isZero(Optional<Rational> value) {
        return value.isPresent() && value.get().signum() == 0;
    }

    private static Optional<Rational> both(
            Optional<Rational> left, Optional<Rational> right, BinaryOperator<Rational> operator) {
        return left.isPresent() && right.isPresent()
                ? Optional.of(operator.apply(left.get(), right.get()))
                : Optional.empty();
    }

    @Override
    public Optional<Rational> constant(Rational value) {
        return Optional.of(value);
    }

    @Override
    public Optional<Rational> constant(Transcendental value) {
        return Optional.empty();
    }

    @Override
    public Optional<Rational> integer(long value) {
        return Optional.of(Rational.of(value));
    }

    @Override
    public Optional<Rational> negate(Optional<Rational> operand) {
        return operand.map(Rational::negate);
    }

    @Override
    public Optional<Rational> absolute(Optional<Rational> operand) {
        return operand.map(Rational::abs);
    }

    @Override
    public Optional<Rational> sign(Optional<Rational> operand) {
        return operand.map(value -> Rational.of(value.signum()));
    }

    @Override
    public Optional<Rational> add(Optional<Rational> left, Optional<Rational> right) {
        return both(left, right, Rational::add);
    }

    /** Zero times any real number is zero. */
    @Override
    public Optional<Rational> multiply(Optional<Rational> left, Optional<Rational> right) {
        return isZero(left) || isZero(right) ? Optional.of(Rational.ZERO) : both(left, right, Rational::multiply);
    }

    @Override
    public Optional<Rational> divide(Optional<Rational> left, Optional<Rational> right) {
        Rational divisor = known(right);
        if (divisor.signum() == 0) {
            throw new UndefinedValueException("division by zero");
        }
        return left.map(value -> value.divide(divisor));
    }

    @Override
    public Optional<Rational> power(Optional<Rational> base, int exponent) {
        if (exponent >= 0) {
            return base.map(value -> value.power(exponent));
        }
        if (known(base).signum() == 0) {
            throw new UndefinedValueException("division by zero");
        }
        return base.map(value -> value.power(exponent));
    }

    @Override
    public Optional<Rational> minimum(Optional<Rational> left, Optional<Rational> right) {
        return both(left, right, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    @Override
    public Optional<Rational> maximum(Optional<Rational> left, Optional<Rational> right) {
        return both(left, right, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    @Override
    public Optional<Rational> call(ElementaryFunction function, Optional<Rational> t) {
        return switch (function) {
            case EXP, COS, COSH, ERFC -> valueAt(t, Rational.ZERO, Rational.ONE);
            case EXPM1, SIN, TANH, SINH, ERF -> valueAt(t, Rational.ZERO, Rational.ZERO);
            case LOG -> logarithm(known(t));
            case LOG1P -> logarithm(known(t).add(Rational.ONE));
            case SQRT -> squareRoot(known(t));
            case SIGMOID -> valueAt(t, Rational.ZERO, Rational.HALF);
            case SOFTPLUS -> Optional.empty();
        };
    }

    private static Optional<Rational> valueAt(Optional<Rational> t, Rational point, Rational value) {
        return t.filter(point::equals).map(found -> value);
    }

    private static Optional<Rational> logarithm(Rational t) {
        if (t.signum() <= 0) {
            throw new UndefinedValueException("logarithm of a number that is not positive");
        }
        return valueAt(Optional.of(t), Rational.ONE, Rational.ZERO);
    }

    private static Optional<Rational> squareRoot(Rational t) {
        if (t.signum() < 0) {
            throw new UndefinedValueException("square root of a negative number");
        }
        return both(exactRoot(t.numerator()), exactRoot(t.denominator()), Rational::divide);
    }

    private static Optional<Rational> exactRoot(BigInteger square) {
        BigInteger[] parts = square.sqrtAndRemainder();
        return parts[1].signum() == 0 ? Optional.of(Rational.of(parts[0], BigInteger.ONE)) : Optional.empty();
    }

    @Override
    public Optional<Boolean> compare(Comparison comparison, Optional<Rational> left, Optional<Rational> right) {
        return Optional.of(comparison.holds(known(left).compareTo(known(right))));
    }

    @Override
    public Optional<Rational> hull(Optional<Rational> left, Optional<Rational> right) {
        throw new Irrational();
    }

    @Override
    public Enclosure enclosure(Optional<Rational> value) {
        Rational exact = known(value);
        double low = exact.lowerDouble();
        double high = exact.upperDouble();
        return new Enclosure(low, high, low != high, low != high);
    }
}
