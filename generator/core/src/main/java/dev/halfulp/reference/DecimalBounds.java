package dev.halfulp.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Collects the bounds of an interval result; a bound is closed if any of those that reach it is. */
final class DecimalBounds {
    /** An operation that rounds its result as the context asks. */
    interface Operation {
        BigDecimal apply(BigDecimal left, BigDecimal right, MathContext context);
    }

    /** Decimals beyond this many digits before or after the point are rounded to zero or to the largest double. */
    private static final int DOUBLE_EXPONENT = 400;

    /** Bounds beyond this decimal exponent are relaxed, so that no exponent overflows. */
    private static final int LARGEST_EXPONENT = 100_000_000;

    private static final BigDecimal LARGEST = BigDecimal.ONE.scaleByPowerOfTen(LARGEST_EXPONENT);
    private static final BigDecimal SMALLEST = BigDecimal.ONE.scaleByPowerOfTen(-LARGEST_EXPONENT);

    private @Nullable BigDecimal low;
    private @Nullable BigDecimal high;
    private boolean lowOpen = true;
    private boolean highOpen = true;
    private boolean lowUnbounded;
    private boolean highUnbounded;

    private static DecimalInterval quotients(
            DecimalInterval left, DecimalInterval right, MathContext down, MathContext up) {
        Operation operation = BigDecimal::divide;
        DecimalBounds bounds = new DecimalBounds();
        bounds.corner(left.low(), left.lowOpen(), right.low(), right.lowOpen(), operation, down, up);
        bounds.corner(left.low(), left.lowOpen(), right.high(), right.highOpen(), operation, down, up);
        bounds.corner(left.high(), left.highOpen(), right.low(), right.lowOpen(), operation, down, up);
        bounds.corner(left.high(), left.highOpen(), right.high(), right.highOpen(), operation, down, up);
        return bounds.interval();
    }

    static DecimalInterval product(DecimalInterval left, DecimalInterval right, MathContext down, MathContext up) {
        DecimalBounds bounds = new DecimalBounds();
        for (boolean leftIsLow : new boolean[] {true, false}) {
            for (boolean rightIsLow : new boolean[] {true, false}) {
                bounds.productOf(left, leftIsLow, right, rightIsLow, down, up);
            }
        }
        return bounds.interval();
    }

    /** Includes the product of one bound of each interval; a missing bound is infinite. */
    private void productOf(
            DecimalInterval left,
            boolean leftIsLow,
            DecimalInterval right,
            boolean rightIsLow,
            MathContext down,
            MathContext up) {
        BigDecimal leftBound = leftIsLow ? left.low() : left.high();
        BigDecimal rightBound = rightIsLow ? right.low() : right.high();
        boolean leftOpen = leftIsLow ? left.lowOpen() : left.highOpen();
        boolean rightOpen = rightIsLow ? right.lowOpen() : right.highOpen();
        if (leftBound != null && rightBound != null) {
            corner(leftBound, leftOpen, rightBound, rightOpen, BigDecimal::multiply, down, up);
            return;
        }
        int sign = signum(leftBound, leftIsLow) * signum(rightBound, rightIsLow);
        highUnbounded |= sign > 0;
        lowUnbounded |= sign < 0;
        if (sign == 0) {
            boolean open = !isClosedZero(leftBound, leftOpen) && !isClosedZero(rightBound, rightOpen);
            includeLow(BigDecimal.ZERO, open);
            includeHigh(BigDecimal.ZERO, open);
        }
    }

    private static int signum(@Nullable BigDecimal bound, boolean isLow) {
        return bound != null ? bound.signum() : isLow ? -1 : 1;
    }

    /** The quotient by an interval that does not hold zero; by an unbounded one it comes as near to zero as it likes. */
    static DecimalInterval quotient(DecimalInterval left, DecimalInterval right, MathContext down, MathContext up) {
        BigDecimal least = right.low() == null ? right.high() : right.low();
        if (least == null || (right.low() != null && right.high() != null)) {
            return quotients(left, right, down, up);
        }
        boolean open = right.low() == null ? right.highOpen() : right.lowOpen();
        DecimalBounds bounds = new DecimalBounds();
        bounds.corner(left.low(), left.lowOpen(), least, open, BigDecimal::divide, down, up);
        bounds.corner(left.high(), left.highOpen(), least, open, BigDecimal::divide, down, up);
        bounds.includeLow(BigDecimal.ZERO, true);
        bounds.includeHigh(BigDecimal.ZERO, true);
        return bounds.interval();
    }

    private void corner(
            @Nullable BigDecimal left,
            boolean leftOpen,
            @Nullable BigDecimal right,
            boolean rightOpen,
            Operation operation,
            MathContext down,
            MathContext up) {
        boolean attainedZero = isClosedZero(left, leftOpen) || isClosedZero(right, rightOpen);
        boolean open = !attainedZero && (leftOpen || rightOpen);
        includeLow(left, right, open, operation, down, up);
        includeHigh(left, right, open, operation, down, up);
    }

    private static boolean isClosedZero(@Nullable BigDecimal bound, boolean open) {
        return bound != null && bound.signum() == 0 && !open;
    }

    void includeLow(
            @Nullable BigDecimal left,
            @Nullable BigDecimal right,
            boolean open,
            Operation operation,
            MathContext down,
            MathContext up) {
        if (left == null || right == null) {
            lowUnbounded = true;
            return;
        }
        BigDecimal under = operation.apply(left, right, down);
        includeLow(under, open || under.compareTo(operation.apply(left, right, up)) != 0);
    }

    void includeHigh(
            @Nullable BigDecimal left,
            @Nullable BigDecimal right,
            boolean open,
            Operation operation,
            MathContext down,
            MathContext up) {
        if (left == null || right == null) {
            highUnbounded = true;
            return;
        }
        BigDecimal over = operation.apply(left, right, up);
        includeHigh(over, open || over.compareTo(operation.apply(left, right, down)) != 0);
    }

    void include(DecimalInterval interval) {
        BigDecimal otherLow = interval.low();
        BigDecimal otherHigh = interval.high();
        if (otherLow == null) {
            lowUnbounded = true;
        } else {
            includeLow(otherLow, interval.lowOpen());
        }
        if (otherHigh == null) {
            highUnbounded = true;
        } else {
            includeHigh(otherHigh, interval.highOpen());
        }
    }

    private void includeLow(BigDecimal value, boolean open) {
        int order = low == null ? -1 : value.compareTo(low);
        lowOpen = order < 0 ? open : order == 0 ? lowOpen && open : lowOpen;
        low = order < 0 ? value : low;
    }

    private void includeHigh(BigDecimal value, boolean open) {
        int order = high == null ? 1 : value.compareTo(high);
        highOpen = order > 0 ? open : order == 0 ? highOpen && open : highOpen;
        high = order > 0 ? value : high;
    }

    DecimalInterval interval() {
        DecimalInterval interval = new DecimalInterval(
                lowUnbounded ? null : low,
                highUnbounded ? null : high,
                lowUnbounded || lowOpen,
                highUnbounded || highOpen);
        return isModerate(interval.low()) && isModerate(interval.high())
                ? interval
                : relaxedBelow(relaxedBelow(interval).negate()).negate();
    }

    private static boolean isModerate(@Nullable BigDecimal bound) {
        return bound == null || bound.signum() == 0 || Math.abs(exponent(bound)) <= LARGEST_EXPONENT;
    }

    private static long exponent(BigDecimal value) {
        return (long) value.precision() - value.scale();
    }

    /** The interval with a lower bound, if any, that is zero or of a moderate exponent. */
    private static DecimalInterval relaxedBelow(DecimalInterval interval) {
        BigDecimal bound = interval.low();
        if (bound == null || isModerate(bound)) {
            return interval;
        }
        boolean isPositive = bound.signum() > 0;
        BigDecimal relaxed = exponent(bound) > 0
                ? (isPositive ? LARGEST : null)
                : (isPositive ? BigDecimal.ZERO : SMALLEST.negate());
        return new DecimalInterval(relaxed, interval.high(), true, interval.highOpen());
    }

    /** The largest double not above a decimal. */
    static double lowerDouble(BigDecimal value) {
        long exponent = exponent(value);
        if (value.signum() == 0) {
            return 0;
        }
        if (exponent < -DOUBLE_EXPONENT) {
            return value.signum() > 0 ? 0 : -Double.MIN_VALUE;
        }
        if (exponent > DOUBLE_EXPONENT) {
            return value.signum() > 0 ? Double.MAX_VALUE : Double.NEGATIVE_INFINITY;
        }
        double near = value.doubleValue();
        if (Double.isInfinite(near)) {
            return near > 0 ? Double.MAX_VALUE : near;
        }
        return new BigDecimal(near).compareTo(value) <= 0 ? near : Math.nextDown(near);
    }

    static boolean isExactly(BigDecimal value, double bound) {
        if (value.signum() == 0) {
            return bound == 0;
        }
        return !Double.isInfinite(bound)
                && Math.abs(exponent(value)) <= DOUBLE_EXPONENT
                && new BigDecimal(bound).compareTo(value) == 0;
    }
}
