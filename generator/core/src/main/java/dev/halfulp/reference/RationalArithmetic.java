package dev.halfulp.reference;

import dev.halfulp.activation.ElementaryFunction;
import dev.halfulp.activation.Expression.Comparison;
import dev.halfulp.activation.Expression.Transcendental;
import dev.halfulp.fixed.Rational;
import java.math.BigInteger;
import java.util.Optional;

/** Exact rational numbers. A result that is not known to be rational ends the evaluation with {@link Irrational}. */
final class RationalArithmetic implements Arithmetic<Rational> {
    /** Says that the exact value is not a rational number, or not known to be one. */
    static final class Irrational extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Irrational() {
            super("not a rational number", null, false, false);
        }
    }

    @Override
    public Rational constant(Rational value) {
        return value;
    }

    @Override
    public Rational constant(Transcendental value) {
        throw new Irrational();
    }

    @Override
    public Rational integer(long value) {
        return Rational.of(value);
    }

    @Override
    public Rational negate(Rational operand) {
        return operand.negate();
    }

    @Override
    public Rational absolute(Rational operand) {
        return operand.abs();
    }

    @Override
    public Rational sign(Rational operand) {
        return Rational.of(operand.signum());
    }

    @Override
    public Rational add(Rational left, Rational right) {
        return left.add(right);
    }

    @Override
    public Rational multiply(Rational left, Rational right) {
        return left.multiply(right);
    }

    @Override
    public Rational divide(Rational left, Rational right) {
        if (right.signum() == 0) {
            throw new UndefinedValueException("division by zero");
        }
        return left.divide(right);
    }

    @Override
    public Rational power(Rational base, int exponent) {
        if (base.signum() == 0 && exponent < 0) {
            throw new UndefinedValueException("division by zero");
        }
        return base.power(exponent);
    }

    @Override
    public Rational minimum(Rational left, Rational right) {
        return left.compareTo(right) <= 0 ? left : right;
    }

    @Override
    public Rational maximum(Rational left, Rational right) {
        return left.compareTo(right) >= 0 ? left : right;
    }

    @Override
    public Rational call(ElementaryFunction function, Rational t) {
        return switch (function) {
            case EXP, COS, COSH, ERFC -> valueAt(t, Rational.ZERO, Rational.ONE);
            case EXPM1, SIN, TANH, SINH, ERF -> valueAt(t, Rational.ZERO, Rational.ZERO);
            case LOG -> logarithm(t);
            case LOG1P -> logarithm(t.add(Rational.ONE));
            case SQRT -> squareRoot(t);
            case SIGMOID -> valueAt(t, Rational.ZERO, Rational.HALF);
            case SOFTPLUS -> throw new Irrational();
        };
    }

    private static Rational valueAt(Rational t, Rational point, Rational value) {
        if (t.equals(point)) {
            return value;
        }
        throw new Irrational();
    }

    private static Rational logarithm(Rational t) {
        if (t.signum() <= 0) {
            throw new UndefinedValueException("logarithm of a number that is not positive");
        }
        return valueAt(t, Rational.ONE, Rational.ZERO);
    }

    private static Rational squareRoot(Rational t) {
        if (t.signum() < 0) {
            throw new UndefinedValueException("square root of a negative number");
        }
        return Rational.of(exactRoot(t.numerator()), exactRoot(t.denominator()));
    }

    private static BigInteger exactRoot(BigInteger square) {
        BigInteger[] parts = square.sqrtAndRemainder();
        if (parts[1].signum() != 0) {
            throw new Irrational();
        }
        return parts[0];
    }

    @Override
    public Optional<Boolean> compare(Comparison comparison, Rational left, Rational right) {
        return Optional.of(comparison.holds(left.compareTo(right)));
    }

    @Override
    public Rational hull(Rational left, Rational right) {
        throw new Irrational();
    }

    @Override
    public Enclosure enclosure(Rational value) {
        double low = value.lowerDouble();
        double high = value.upperDouble();
        return new Enclosure(low, high, low != high, low != high);
    }
}
