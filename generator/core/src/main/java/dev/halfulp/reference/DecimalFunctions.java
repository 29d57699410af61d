package dev.halfulp.reference;

import dev.halfulp.activation.ElementaryFunction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatContext;
import org.apfloat.ApfloatMath;
import org.jspecify.annotations.Nullable;

/**
 * Elementary functions of {@link DecimalInterval}s: exponentials, logarithms and error functions from their series, the
 * others by a library with {@link #GUARD_DIGITS} more digits than wanted.
 */
final class DecimalFunctions {
    private static final int GUARD_DIGITS = 30;
    private static final int SLACK_DIGITS = 5;
    private static final int DOUBTED_DIGITS = 20;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Beyond this argument exponentials are bounded without being computed. */
    private static final BigDecimal LARGE = new BigDecimal(200_000_000);

    /** Above {@code e^-200000000}. */
    private static final BigDecimal NEGLIGIBLE = new BigDecimal("1e-86858896");

    private static final BigDecimal NARROW = new BigDecimal("1e-5");

    /** Largest argument of erf that is computed. */
    private static final BigDecimal SERIES_LIMIT = BigDecimal.valueOf(50);

    /** Largest argument of erfc that is computed: its square is not {@link #LARGE}. */
    private static final BigDecimal COMPLEMENT_LIMIT = BigDecimal.valueOf(14_142);

    /** Digits before the decimal point up to which sines are computed. */
    private static final int MOST_WHOLE_DIGITS = 1000;

    static {
        // Numbers of so few digits never go to disk, and a class loader that is closed by then could not clean up.
        ApfloatContext.getGlobalContext().setCleanupAtExit(false);
    }

    private final int digits;
    private final MathContext down;
    private final MathContext up;

    DecimalFunctions(int digits) {
        this.digits = digits;
        down = new MathContext(digits + SLACK_DIGITS, RoundingMode.FLOOR);
        up = new MathContext(digits + SLACK_DIGITS, RoundingMode.CEILING);
    }

    DecimalInterval pi() {
        return around(ApfloatMath.pi(digits + GUARD_DIGITS));
    }

    DecimalInterval call(ElementaryFunction function, DecimalInterval t) {
        return switch (function) {
            case EXP -> exponential(t);
            case EXPM1 -> monotone(t, this::exponentialMinusOne);
            case LOG -> logarithm(t);
            case LOG1P -> logarithmOfOnePlus(t);
            case SQRT -> squareRoot(t);
            case SIN -> isTiny(t.low()) && isTiny(t.high()) ? monotone(t, this::tinySine) : wave(t, ApfloatMath::sin);
            case COS -> isTiny(t.low()) && isTiny(t.high()) ? tinyCosine(t) : wave(t, ApfloatMath::cos);
            case TANH -> monotone(t, this::hyperbolicTangent);
            case SINH -> monotone(t, this::hyperbolicSine);
            case COSH -> monotone(new DecimalArithmetic(digits).absolute(t), this::hyperbolicCosine);
            case ERF -> monotone(t, this::errorFunction);
            case ERFC -> monotone(t.negate(), u -> complementaryErrorFunction(u.negate()));
            case SIGMOID -> CompositeFunctions.sigmoid(new DecimalArithmetic(digits + SLACK_DIGITS), t);
            case SOFTPLUS -> CompositeFunctions.softplus(new DecimalArithmetic(digits + SLACK_DIGITS), t);
        };
    }

    private interface PointFunction {
        DecimalInterval at(BigDecimal point);
    }

    /** An increasing function of an interval, from the values at its ends. */
    private static DecimalInterval monotone(DecimalInterval t, PointFunction function) {
        BigDecimal lowPoint = t.low();
        BigDecimal highPoint = t.high();
        DecimalInterval low = lowPoint == null ? DecimalInterval.EVERYTHING : function.at(lowPoint);
        DecimalInterval high =
                t.isPoint() ? low : highPoint == null ? DecimalInterval.EVERYTHING : function.at(highPoint);
        return new DecimalInterval(
                low.low(), high.high(), low.lowOpen() || t.lowOpen(), high.highOpen() || t.highOpen());
    }

    /** A narrow interval of width w needs one end only: {@code e^w} is below {@code 1 + w + w^2}. */
    private DecimalInterval exponential(DecimalInterval t) {
        BigDecimal low = t.low();
        BigDecimal high = t.high();
        if (low == null || high == null || t.isPoint() || low.abs().compareTo(LARGE) > 0) {
            return monotone(t, this::exponential);
        }
        BigDecimal width = high.subtract(low, up);
        if (width.compareTo(NARROW) > 0) {
            return monotone(t, this::exponential);
        }
        DecimalInterval power = exponential(low);
        BigDecimal growth = width.add(width.multiply(width, up), up).add(BigDecimal.ONE, up);
        BigDecimal most = Objects.requireNonNull(power.high()).multiply(growth, up);
        return new DecimalInterval(power.low(), most, power.lowOpen() || t.lowOpen(), true);
    }

    private DecimalInterval exponential(BigDecimal t) {
        if (t.signum() == 0) {
            return DecimalInterval.point(BigDecimal.ONE);
        }
        if (t.abs().compareTo(LARGE) > 0) {
            return t.signum() > 0
                    ? new DecimalInterval(BigDecimal.ONE.divide(NEGLIGIBLE), null, true, true)
                    : new DecimalInterval(BigDecimal.ZERO, NEGLIGIBLE, true, true);
        }
        return about(ExponentialSeries.exp(t, precision()));
    }

    private DecimalInterval exponentialMinusOne(BigDecimal t) {
        if (t.signum() == 0) {
            return DecimalInterval.point(t);
        }
        return t.abs().compareTo(LARGE) > 0
                ? plus(exponential(t), -1)
                : about(ExponentialSeries.expMinusOne(t, precision()));
    }

    /** {@code 1 - 2 / (e^2t + 1)} for large arguments, where it does not cancel. */
    private DecimalInterval hyperbolicTangent(BigDecimal t) {
        if (t.signum() == 0) {
            return DecimalInterval.point(BigDecimal.ZERO);
        }
        if (t.abs().compareTo(BigDecimal.ONE) < 0) {
            BigDecimal rise = ExponentialSeries.expMinusOne(t.multiply(TWO), precision());
            return about(rise.divide(rise.add(TWO, working()), working()));
        }
        BigDecimal twice = t.abs().multiply(TWO);
        DecimalInterval rest = divideTwoBy(plus(exponential(twice), 1));
        DecimalInterval magnitude = limitBelow(plus(rest.negate(), 1), BigDecimal.ONE);
        return t.signum() > 0 ? magnitude : magnitude.negate();
    }

    private DecimalInterval divideTwoBy(DecimalInterval divisor) {
        BigDecimal smallest = divisor.low();
        BigDecimal largest = divisor.high();
        return new DecimalInterval(
                largest == null ? BigDecimal.ZERO : TWO.divide(largest, down),
                smallest == null ? TWO : TWO.divide(smallest, up),
                true,
                true);
    }

    private DecimalInterval hyperbolicSine(BigDecimal t) {
        if (t.signum() == 0) {
            return DecimalInterval.point(BigDecimal.ZERO);
        }
        if (t.abs().compareTo(LARGE) > 0) {
            return t.signum() > 0 ? exponential(t) : exponential(t.negate()).negate();
        }
        BigDecimal rise = ExponentialSeries.expMinusOne(t.abs(), precision());
        BigDecimal power = rise.add(BigDecimal.ONE, working());
        DecimalInterval magnitude =
                about(rise.multiply(rise.add(TWO, working()), working()).divide(power.multiply(TWO), working()));
        return t.signum() > 0 ? magnitude : magnitude.negate();
    }

    private DecimalInterval hyperbolicCosine(BigDecimal t) {
        if (t.signum() == 0) {
            return DecimalInterval.point(BigDecimal.ONE);
        }
        if (t.compareTo(LARGE) > 0) {
            return exponential(t);
        }
        BigDecimal power = ExponentialSeries.exp(t, precision());
        return about(
                power.add(BigDecimal.ONE.divide(power, working()), working()).divide(TWO, working()));
    }

    private DecimalInterval errorFunction(BigDecimal t) {
        if (t.signum() == 0) {
            return DecimalInterval.point(t);
        }
        if (t.abs().compareTo(SERIES_LIMIT) > 0) {
            DecimalInterval rest = complementaryErrorFunction(t.abs());
            DecimalInterval magnitude = limitBelow(plus(rest.negate(), 1), BigDecimal.ONE);
            return t.signum() > 0 ? magnitude : magnitude.negate();
        }
        DecimalInterval magnitude = errorFunctionSeries(t.abs(), digits + SLACK_DIGITS);
        return t.signum() > 0 ? magnitude : magnitude.negate();
    }

    private static DecimalInterval errorFunctionSeries(BigDecimal t, int digits) {
        BigDecimal value = ErrorFunctionSeries.erf(t, digits);
        BigDecimal radius = value.scaleByPowerOfTen(-digits);
        return limitBelow(new DecimalInterval(value.subtract(radius), value.add(radius), true, true), BigDecimal.ONE);
    }

    /**
     * The continued fraction where it is short; else 1 - erf, with as many more digits as cancel: {@code erfc(t)} is
     * above {@code e^-t^2 / (3 t + 3)}. Large arguments are bounded by {@code e^-t^2}, which is above erfc from 0 on.
     */
    private DecimalInterval complementaryErrorFunction(BigDecimal t) {
        if (t.signum() == 0) {
            return DecimalInterval.point(BigDecimal.ONE);
        }
        if (t.signum() < 0) {
            return plus(complementaryErrorFunction(t.negate()).negate(), 2);
        }
        if (t.compareTo(COMPLEMENT_LIMIT) > 0) {
            BigDecimal exponent = t.multiply(t).negate().round(up);
            return new DecimalInterval(BigDecimal.ZERO, exponential(exponent).high(), true, true);
        }
        if (ErrorFunctionSeries.hasShortComplement(t, precision())) {
            return about(ErrorFunctionSeries.complement(t, precision()));
        }
        int cancelled = (int) (t.doubleValue() * t.doubleValue() * 0.44) + 5;
        int precision = digits + SLACK_DIGITS + cancelled;
        DecimalInterval rest = errorFunctionSeries(t, precision).negate();
        return new DecimalArithmetic(precision).add(rest, DecimalInterval.point(BigDecimal.ONE));
    }

    private DecimalInterval logarithm(DecimalInterval t) {
        BigDecimal high = t.high();
        BigDecimal low = t.low();
        if (high != null && high.signum() <= 0) {
            throw new UndefinedValueException("logarithm of a number that is not positive");
        }
        if (low == null || low.signum() <= 0) {
            return DecimalInterval.EVERYTHING;
        }
        return monotone(
                t,
                u -> u.compareTo(BigDecimal.ONE) == 0
                        ? DecimalInterval.point(BigDecimal.ZERO)
                        : about(ExponentialSeries.logarithm(u, precision())));
    }

    private DecimalInterval logarithmOfOnePlus(DecimalInterval t) {
        BigDecimal low = t.low();
        if (isAtMostMinusOne(t.high())) {
            throw new UndefinedValueException("logarithm of a number that is not positive");
        }
        if (low == null || isAtMostMinusOne(low)) {
            return DecimalInterval.EVERYTHING;
        }
        return monotone(t, u -> {
            if (u.signum() == 0) {
                return DecimalInterval.point(u);
            }
            return isTiny(u)
                    ? new DecimalInterval(u.subtract(u.multiply(u, up), down), u, true, true)
                    : about(ExponentialSeries.logarithmOfOnePlus(u, precision()));
        });
    }

    /** Whether the square of an argument is below what digits tell. */
    private boolean isTiny(@Nullable BigDecimal t) {
        return t != null && t.abs().compareTo(BigDecimal.ONE.movePointLeft(digits)) < 0;
    }

    private DecimalInterval squareRoot(DecimalInterval t) {
        BigDecimal low = t.low();
        BigDecimal high = t.high();
        if (high != null && high.signum() < 0) {
            throw new UndefinedValueException("square root of a negative number");
        }
        if (low == null || high == null || low.signum() < 0) {
            return DecimalInterval.EVERYTHING;
        }
        return new DecimalInterval(low.sqrt(down), high.sqrt(up), t.lowOpen(), t.highOpen());
    }

    /** Between {@code t} and {@code t - t^3}. */
    private DecimalInterval tinySine(BigDecimal t) {
        if (t.signum() == 0) {
            return DecimalInterval.point(t);
        }
        BigDecimal magnitude = t.abs();
        BigDecimal less = magnitude.subtract(magnitude.multiply(magnitude, up).multiply(magnitude, up), down);
        DecimalInterval sine = new DecimalInterval(less, magnitude, true, true);
        return t.signum() > 0 ? sine : sine.negate();
    }

    /** Between 1 and {@code 1 - t^2}. */
    private DecimalInterval tinyCosine(DecimalInterval t) {
        DecimalArithmetic arithmetic = new DecimalArithmetic(digits);
        DecimalInterval one = DecimalInterval.point(BigDecimal.ONE);
        DecimalInterval square = arithmetic.power(t, 2);
        return arithmetic.hull(one, arithmetic.add(one, square.negate()));
    }

    /** Sine or cosine, whose slope is at most 1: the value at the lower end, give or take the width. */
    private DecimalInterval wave(DecimalInterval t, UnaryOperator<Apfloat> function) {
        BigDecimal low = t.low();
        BigDecimal high = t.high();
        if (low == null || high == null || wholeDigits(low) > MOST_WHOLE_DIGITS) {
            return new DecimalInterval(BigDecimal.ONE.negate(), BigDecimal.ONE, false, false);
        }
        DecimalInterval value = low.signum() == 0
                ? DecimalInterval.point(
                        new BigDecimal(function.apply(Apfloat.ZERO).toString()))
                : around(evaluate(low, function));
        DecimalInterval slack = new DecimalInterval(low.subtract(high, down), high.subtract(low, up), false, false);
        return t.isPoint() ? value : new DecimalArithmetic(digits).add(value, slack);
    }

    /** Digits before the decimal point, which the reduction by multiples of pi loses. */
    private static int wholeDigits(BigDecimal t) {
        return Math.max(0, t.precision() - t.scale());
    }

    private Apfloat evaluate(BigDecimal t, UnaryOperator<Apfloat> function) {
        return function.apply(new Apfloat(t, digits + GUARD_DIGITS + wholeDigits(t)));
    }

    /** Digits asked of a series whose value is used with {@code digits + SLACK_DIGITS}. */
    private int precision() {
        return digits + 2 * SLACK_DIGITS;
    }

    private MathContext working() {
        return new MathContext(precision(), RoundingMode.HALF_EVEN);
    }

    /** The interval about a value that was computed with {@link #precision()} digits. */
    private DecimalInterval about(BigDecimal value) {
        BigDecimal radius = value.abs().scaleByPowerOfTen(-digits - SLACK_DIGITS);
        return new DecimalInterval(value.subtract(radius), value.add(radius), true, true);
    }

    /**
     * The interval about a computed value. All but {@link #DOUBTED_DIGITS} of the digits that the library claims are
     * trusted, and no more than are wanted.
     */
    private DecimalInterval around(Apfloat computed) {
        BigDecimal value = new BigDecimal(computed.toString());
        long trusted = Math.min(digits + SLACK_DIGITS, computed.precision() - DOUBTED_DIGITS);
        BigDecimal radius = value.abs().scaleByPowerOfTen((int) -trusted);
        return new DecimalInterval(value.subtract(radius), value.add(radius), true, true);
    }

    private DecimalInterval plus(DecimalInterval value, int summand) {
        return new DecimalArithmetic(digits + SLACK_DIGITS)
                .add(value, DecimalInterval.point(BigDecimal.valueOf(summand)));
    }

    private static DecimalInterval limitBelow(DecimalInterval value, BigDecimal bound) {
        BigDecimal high = value.high();
        return high == null || high.compareTo(bound) >= 0
                ? new DecimalInterval(value.low(), bound, value.lowOpen(), true)
                : value;
    }

    private static boolean isAtMostMinusOne(@Nullable BigDecimal bound) {
        return bound != null && bound.compareTo(BigDecimal.ONE.negate()) <= 0;
    }
}
