package dev.halfulp.reference;

import dev.halfulp.activation.ElementaryFunction;
import dev.halfulp.activation.Expression.Comparison;
import dev.halfulp.activation.Expression.Transcendental;
import dev.halfulp.fixed.Rational;
import java.util.Optional;

/** {@link Enclosure}s of doubles with outward rounding. */
final class DoubleArithmetic implements Intervals<Enclosure> {
    private static final Enclosure PI = new Enclosure(Math.PI, Math.nextUp(Math.PI), true, true);
    private static final Enclosure E = new Enclosure(Math.E, Math.nextUp(Math.E), true, true);

    @Override
    public Enclosure constant(Rational value) {
        double low = value.lowerDouble();
        double high = value.upperDouble();
        return new Enclosure(low, high, low != high, low != high);
    }

    @Override
    public Enclosure constant(Transcendental value) {
        return value == Transcendental.PI ? PI : E;
    }

    @Override
    public Enclosure integer(long value) {
        return Math.abs(value) <= 1L << 53 ? Enclosure.point(value) : constant(Rational.of(value));
    }

    @Override
    public Enclosure negate(Enclosure operand) {
        return operand.negate();
    }

    @Override
    public Enclosure absolute(Enclosure operand) {
        if (operand.low() >= 0) {
            return operand;
        }
        if (operand.high() <= 0) {
            return negate(operand);
        }
        double high = Math.max(-operand.low(), operand.high());
        boolean open = (-operand.low() < high || operand.lowOpen()) && (operand.high() < high || operand.highOpen());
        return new Enclosure(0, high, false, open);
    }

    @Override
    public Enclosure sign(Enclosure operand) {
        if (operand.isAbove(0)) {
            return Enclosure.ONE;
        }
        if (operand.isBelow(0)) {
            return negate(Enclosure.ONE);
        }
        return operand.isPoint() ? Enclosure.ZERO : new Enclosure(-1, 1, false, false);
    }

    @Override
    public Enclosure add(Enclosure left, Enclosure right) {
        double low = left.low() + right.low();
        double lowError = Rounding.sumError(left.low(), right.low(), low);
        double high = left.high() + right.high();
        double highError = Rounding.sumError(left.high(), right.high(), high);
        return new Enclosure(
                Rounding.down(low, lowError),
                Rounding.up(high, highError),
                lowError != 0 || left.lowOpen() || right.lowOpen(),
                highError != 0 || left.highOpen() || right.highOpen());
    }

    @Override
    public Enclosure multiply(Enclosure left, Enclosure right) {
        if (left.isPoint() && right.isPoint()) {
            double product = left.low() * right.low();
            if (Rounding.productError(left.low(), right.low(), product) == 0) {
                return Enclosure.point(product);
            }
        }
        return new Corners().product(left, right);
    }

    @Override
    public Enclosure divide(Enclosure left, Enclosure right) {
        if (right.isPoint() && right.low() == 0) {
            throw new UndefinedValueException("division by zero");
        }
        if (!right.isAbove(0) && !right.isBelow(0)) {
            return Enclosure.EVERYTHING;
        }
        return new Corners().quotient(left, right);
    }

    @Override
    public Enclosure power(Enclosure base, int exponent) {
        if (exponent < 0) {
            return divide(Enclosure.ONE, power(base, -exponent));
        }
        if (exponent == 0) {
            return Enclosure.ONE;
        }
        if (exponent % 2 == 0) {
            Enclosure half = power(absolute(base), exponent / 2);
            return multiply(half, half);
        }
        return exponent == 1 ? base : multiply(base, power(base, exponent - 1));
    }

    @Override
    public Enclosure minimum(Enclosure left, Enclosure right) {
        return negate(maximum(negate(left), negate(right)));
    }

    @Override
    public Enclosure maximum(Enclosure left, Enclosure right) {
        double low = Math.max(left.low(), right.low());
        double high = Math.max(left.high(), right.high());
        boolean lowOpen = (left.low() == low && left.lowOpen()) || (right.low() == low && right.lowOpen());
        boolean highOpen = (left.high() < high || left.highOpen()) && (right.high() < high || right.highOpen());
        return new Enclosure(low, high, lowOpen, highOpen);
    }

    @Override
    public Enclosure call(ElementaryFunction function, Enclosure operand) {
        return DoubleFunctions.call(function, operand);
    }

    @Override
    public Optional<Boolean> compare(Comparison comparison, Enclosure left, Enclosure right) {
        if (left.high() < right.low() || (left.high() == right.low() && (left.highOpen() || right.lowOpen()))) {
            return Optional.of(comparison.holds(-1));
        }
        if (left.low() > right.high() || (left.low() == right.high() && (left.lowOpen() || right.highOpen()))) {
            return Optional.of(comparison.holds(1));
        }
        return left.isPoint() && right.isPoint() ? Optional.of(comparison.holds(0)) : Optional.empty();
    }

    @Override
    public Enclosure hull(Enclosure left, Enclosure right) {
        double low = Math.min(left.low(), right.low());
        double high = Math.max(left.high(), right.high());
        return new Enclosure(
                low,
                high,
                (left.low() > low || left.lowOpen()) && (right.low() > low || right.lowOpen()),
                (left.high() < high || left.highOpen()) && (right.high() < high || right.highOpen()));
    }

    @Override
    public Enclosure enclosure(Enclosure value) {
        return value;
    }

    @Override
    public boolean isAbove(Enclosure value, double bound) {
        return value.isAbove(bound);
    }

    @Override
    public boolean isZero(Enclosure value) {
        return value.low() == 0 && value.high() == 0;
    }

    @Override
    public Optional<Rational> exactly(Enclosure value) {
        return value.isPoint() ? Optional.of(Rational.ofDouble(value.low())) : Optional.empty();
    }

    @Override
    public double exponent(Enclosure value) {
        double magnitude = Math.max(Math.abs(value.low()), Math.abs(value.high()));
        return Double.isInfinite(magnitude) ? magnitude : Math.getExponent(magnitude) + 1;
    }
}
