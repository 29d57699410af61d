package dev.halfulp.reference;

import dev.halfulp.activation.ElementaryFunction;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.gamma.Erf;
import org.apache.commons.numbers.gamma.Erfc;

/**
 * Elementary functions of {@link Enclosure}s. The documentation of {@link StrictMath} promises 1 ulp for exp, expm1,
 * log, log1p, sin and cos and 2.5 ulp for sinh, cosh and tanh; {@link #STRICT_MATH_ULPS} leaves room. The error of erf
 * and erfc was measured against many digits by a test, which holds {@link #ERROR_FUNCTION_ULPS}.
 */
final class DoubleFunctions {
    /** Error assumed of every function of {@link StrictMath}, in ulp of the result. */
    static final int STRICT_MATH_ULPS = 4;

    /** Error assumed of erf and erfc, in ulp of the result. */
    static final int ERROR_FUNCTION_ULPS = 32;

    private static final Enclosure POSITIVE = new Enclosure(0, Double.POSITIVE_INFINITY, true, true);
    private static final Enclosure UNIT_BALL = new Enclosure(-1, 1, true, true);
    private static final Enclosure CLOSED_UNIT_BALL = new Enclosure(-1, 1, false, false);
    private static final Enclosure UP_TO_TWO = new Enclosure(0, 2, true, true);
    private static final Enclosure ABOVE_MINUS_ONE = new Enclosure(-1, Double.POSITIVE_INFINITY, true, true);

    private DoubleFunctions() {}

    static Enclosure call(ElementaryFunction function, Enclosure t) {
        return switch (function) {
            case EXP -> increasing(t, StrictMath::exp, STRICT_MATH_ULPS, 0, 1, POSITIVE);
            case EXPM1 -> increasing(t, StrictMath::expm1, STRICT_MATH_ULPS, 0, 0, ABOVE_MINUS_ONE);
            case LOG -> logarithm(t, 0, StrictMath::log, 1);
            case LOG1P -> logarithm(t, -1, StrictMath::log1p, 0);
            case SQRT -> squareRoot(t);
            case SIN -> wave(t, StrictMath::sin, 0);
            case COS -> wave(t, StrictMath::cos, 1);
            case TANH -> increasing(t, StrictMath::tanh, STRICT_MATH_ULPS, 0, 0, UNIT_BALL);
            case SINH -> increasing(t, StrictMath::sinh, STRICT_MATH_ULPS, 0, 0, Enclosure.EVERYTHING);
            case COSH -> hyperbolicCosine(t);
            case ERF -> increasing(t, Erf::value, ERROR_FUNCTION_ULPS, 0, 0, UNIT_BALL);
            case ERFC -> decreasing(t);
            case SIGMOID -> CompositeFunctions.sigmoid(new DoubleArithmetic(), t);
            case SOFTPLUS -> CompositeFunctions.softplus(new DoubleArithmetic(), t);
        };
    }

    /** An increasing function with one exactly known point, where its value is {@code exactValue}. */
    private static Enclosure increasing(
            Enclosure t, DoubleUnaryOperator function, int ulps, double exactAt, double exactValue, Enclosure range) {
        boolean lowExact = t.low() == exactAt;
        boolean highExact = t.high() == exactAt;
        double low = lowExact ? exactValue : below(function.applyAsDouble(t.low()), ulps);
        double high = highExact ? exactValue : above(function.applyAsDouble(t.high()), ulps);
        return limit(new Enclosure(low, high, !lowExact || t.lowOpen(), !highExact || t.highOpen()), range);
    }

    private static Enclosure decreasing(Enclosure t) {
        return increasing(t.negate(), u -> Erfc.value(-u), ERROR_FUNCTION_ULPS, 0, 1, UP_TO_TWO);
    }

    private static Enclosure logarithm(Enclosure t, double pole, DoubleUnaryOperator function, double root) {
        if (t.high() <= pole) {
            throw new UndefinedValueException("logarithm of a number that is not positive");
        }
        if (t.low() < pole || (t.low() == pole && !t.lowOpen())) {
            return Enclosure.EVERYTHING;
        }
        return increasing(t, function, STRICT_MATH_ULPS, root, 0, Enclosure.EVERYTHING);
    }

    private static Enclosure squareRoot(Enclosure t) {
        if (t.isBelow(0)) {
            throw new UndefinedValueException("square root of a negative number");
        }
        if (t.low() < 0) {
            return Enclosure.EVERYTHING;
        }
        double low = StrictMath.sqrt(t.low());
        double lowError = rootError(t.low(), low);
        double high = StrictMath.sqrt(t.high());
        double highError = rootError(t.high(), high);
        return new Enclosure(
                Rounding.down(low, lowError),
                Rounding.up(high, highError),
                lowError != 0 || t.lowOpen(),
                highError != 0 || t.highOpen());
    }

    /** A number of the sign of exact root minus {@code root}: by division, since root = t / root. */
    private static double rootError(double t, double root) {
        return t == 0 ? 0 : -Rounding.productError(root, root, t);
    }

    private static Enclosure hyperbolicCosine(Enclosure t) {
        Enclosure magnitude = new DoubleArithmetic().absolute(t);
        Enclosure range = new Enclosure(1, Double.POSITIVE_INFINITY, false, true);
        return increasing(magnitude, StrictMath::cosh, STRICT_MATH_ULPS, 0, 1, range);
    }

    /** Sine or cosine, whose slope is at most 1: the value at the lower end, give or take the width. */
    private static Enclosure wave(Enclosure t, DoubleUnaryOperator function, double atZero) {
        if (t.isPoint() && t.low() == 0) {
            return Enclosure.point(atZero);
        }
        double width = Math.nextUp(t.high() - t.low());
        if (!(width < 1)) {
            return CLOSED_UNIT_BALL;
        }
        double value = function.applyAsDouble(t.low());
        double slack = t.isPoint() ? 0 : width;
        double low = Math.nextDown(below(value, STRICT_MATH_ULPS) - slack);
        double high = Math.nextUp(above(value, STRICT_MATH_ULPS) + slack);
        return limit(new Enclosure(low, high, true, true), CLOSED_UNIT_BALL);
    }

    private static double below(double value, int ulps) {
        return Double.isInfinite(value)
                ? (value > 0 ? Double.MAX_VALUE : value)
                : Math.nextDown(value - ulps * Math.ulp(value));
    }

    private static double above(double value, int ulps) {
        return -below(-value, ulps);
    }

    /** The part of an enclosure that lies in a range in which the value is known to lie. */
    static Enclosure limit(Enclosure value, Enclosure range) {
        boolean takeLow = value.low() < range.low() || (value.low() == range.low() && range.lowOpen());
        boolean takeHigh = value.high() > range.high() || (value.high() == range.high() && range.highOpen());
        return new Enclosure(
                takeLow ? range.low() : value.low(),
                takeHigh ? range.high() : value.high(),
                takeLow ? range.lowOpen() : value.lowOpen(),
                takeHigh ? range.highOpen() : value.highOpen());
    }
}
