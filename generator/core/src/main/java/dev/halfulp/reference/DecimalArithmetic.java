package dev.halfulp.reference;

import dev.halfulp.activation.ElementaryFunction;
import dev.halfulp.activation.Expression.Comparison;
import dev.halfulp.activation.Expression.Transcendental;
import dev.halfulp.fixed.Rational;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** {@link DecimalInterval}s of a given number of significant digits, rounded outwards. */
final class DecimalArithmetic implements Intervals<DecimalInterval> {
    private static final double BITS_OF_DIGIT = 3.3219280948873626;

    /** Decimal places of the longest numbers that count as exact. */
    private static final int MOST_PLACES = 1000;

    private final MathContext down;
    private final MathContext up;
    private final DecimalFunctions functions;
    private final Map<Transcendental, DecimalInterval> constants = new ConcurrentHashMap<>();

    DecimalArithmetic(int digits) {
        down = new MathContext(digits, RoundingMode.FLOOR);
        up = new MathContext(digits, RoundingMode.CEILING);
        functions = new DecimalFunctions(digits);
    }

    @Override
    public DecimalInterval constant(Rational value) {
        return DecimalInterval.between(value.toDecimal(down), value.toDecimal(up));
    }

    @Override
    public DecimalInterval constant(Transcendental value) {
        return constants.computeIfAbsent(
                value,
                wanted -> wanted == Transcendental.PI
                        ? functions.pi()
                        : functions.call(ElementaryFunction.EXP, DecimalInterval.point(BigDecimal.ONE)));
    }

    @Override
    public DecimalInterval integer(long value) {
        return DecimalInterval.point(BigDecimal.valueOf(value));
    }

    @Override
    public DecimalInterval negate(DecimalInterval operand) {
        return operand.negate();
    }

    @Override
    public DecimalInterval absolute(DecimalInterval operand) {
        BigDecimal low = operand.low();
        BigDecimal high = operand.high();
        if (low != null && low.signum() >= 0) {
            return operand;
        }
        if (high != null && high.signum() <= 0) {
            return operand.negate();
        }
        DecimalInterval either = hull(operand, operand.negate());
        return new DecimalInterval(BigDecimal.ZERO, either.high(), false, either.highOpen());
    }

    @Override
    public DecimalInterval sign(DecimalInterval operand) {
        if (operand.isAbove(BigDecimal.ZERO)) {
            return integer(1);
        }
        if (operand.isBelow(BigDecimal.ZERO)) {
            return integer(-1);
        }
        return operand.isZero() ? integer(0) : hull(integer(-1), integer(1));
    }

    @Override
    public DecimalInterval add(DecimalInterval left, DecimalInterval right) {
        DecimalBounds bounds = new DecimalBounds();
        bounds.includeLow(left.low(), right.low(), left.lowOpen() || right.lowOpen(), BigDecimal::add, down, up);
        bounds.includeHigh(left.high(), right.high(), left.highOpen() || right.highOpen(), BigDecimal::add, down, up);
        return bounds.interval();
    }

    @Override
    public DecimalInterval multiply(DecimalInterval left, DecimalInterval right) {
        if (left.isZero() || right.isZero()) {
            return integer(0);
        }
        return DecimalBounds.product(left, right, down, up);
    }

    @Override
    public DecimalInterval divide(DecimalInterval left, DecimalInterval right) {
        if (right.isZero()) {
            throw new UndefinedValueException("division by zero");
        }
        boolean hasZeroBound = isZero(right.low()) || isZero(right.high());
        if (hasZeroBound || (!right.isAbove(BigDecimal.ZERO) && !right.isBelow(BigDecimal.ZERO))) {
            return DecimalInterval.EVERYTHING;
        }
        return DecimalBounds.quotient(left, right, down, up);
    }

    private static boolean isZero(@Nullable BigDecimal bound) {
        return bound != null && bound.signum() == 0;
    }

    @Override
    public DecimalInterval power(DecimalInterval base, int exponent) {
        if (exponent < 0) {
            return divide(integer(1), power(base, -exponent));
        }
        DecimalInterval operand = exponent % 2 == 0 ? absolute(base) : base;
        DecimalInterval result = integer(1);
        for (int i = 0; i < exponent; i++) {
            result = multiply(result, operand);
        }
        return result;
    }

    @Override
    public DecimalInterval minimum(DecimalInterval left, DecimalInterval right) {
        return maximum(left.negate(), right.negate()).negate();
    }

    @Override
    public DecimalInterval maximum(DecimalInterval left, DecimalInterval right) {
        if (compare(Comparison.GREATER_OR_EQUAL, left, right).orElse(false)) {
            return left;
        }
        if (compare(Comparison.LESS_OR_EQUAL, left, right).orElse(false)) {
            return right;
        }
        DecimalInterval either = hull(left, right);
        BigDecimal low = greater(left.low(), right.low());
        return new DecimalInterval(low, either.high(), false, either.highOpen());
    }

    private static @Nullable BigDecimal greater(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        return left.max(right);
    }

    @Override
    public DecimalInterval call(ElementaryFunction function, DecimalInterval operand) {
        return functions.call(function, operand);
    }

    @Override
    public Optional<Boolean> compare(Comparison comparison, DecimalInterval left, DecimalInterval right) {
        DecimalInterval difference = add(left, right.negate());
        if (difference.isAbove(BigDecimal.ZERO)) {
            return Optional.of(comparison.holds(1));
        }
        if (difference.isBelow(BigDecimal.ZERO)) {
            return Optional.of(comparison.holds(-1));
        }
        return difference.isZero() ? Optional.of(comparison.holds(0)) : Optional.empty();
    }

    @Override
    public DecimalInterval hull(DecimalInterval left, DecimalInterval right) {
        DecimalBounds bounds = new DecimalBounds();
        bounds.include(left);
        bounds.include(right);
        return bounds.interval();
    }

    @Override
    public Enclosure enclosure(DecimalInterval value) {
        BigDecimal low = value.low();
        BigDecimal high = value.high();
        double lowDouble = low == null ? Double.NEGATIVE_INFINITY : DecimalBounds.lowerDouble(low);
        double highDouble = high == null ? Double.POSITIVE_INFINITY : -DecimalBounds.lowerDouble(high.negate());
        return new Enclosure(
                lowDouble,
                highDouble,
                low == null || value.lowOpen() || !DecimalBounds.isExactly(low, lowDouble),
                high == null || value.highOpen() || !DecimalBounds.isExactly(high, highDouble));
    }

    @Override
    public boolean isAbove(DecimalInterval value, double bound) {
        return value.isAbove(new BigDecimal(bound));
    }

    @Override
    public boolean isZero(DecimalInterval value) {
        return value.isZero();
    }

    @Override
    public Optional<Rational> exactly(DecimalInterval value) {
        BigDecimal low = value.low();
        return low != null && value.isPoint() && Math.abs(low.scale()) <= MOST_PLACES
                ? Optional.of(Rational.of(low))
                : Optional.empty();
    }

    @Override
    public double exponent(DecimalInterval value) {
        return Math.max(exponent(value.low()), exponent(value.high()));
    }

    private static double exponent(@Nullable BigDecimal bound) {
        if (bound == null) {
            return Double.POSITIVE_INFINITY;
        }
        double digits = (double) bound.precision() - bound.scale();
        return bound.signum() == 0 ? Double.NEGATIVE_INFINITY : digits * BITS_OF_DIGIT + 1;
    }
}
