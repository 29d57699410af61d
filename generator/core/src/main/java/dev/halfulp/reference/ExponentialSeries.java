package dev.halfulp.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * {@code e^t - 1} and its inverse to any number of digits. The series is summed at {@code t / 2^n}, where it is short,
 * and {@code e^2u - 1 = (e^u - 1) (e^u + 1)} leads back; for positive {@code t} nothing cancels.
 */
final class ExponentialSeries {
    /** Halving and doubling again costs at most one bit for each time, the argument's whole part its digits. */
    private static final int GUARD_DIGITS = 30;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Correct decimals of the first approximation to a logarithm. */
    private static final int FIRST_DIGITS = 8;

    private static final BigDecimal SMALL = new BigDecimal("1e-5");

    private ExponentialSeries() {}

    /**
     * {@code e^t - 1} to within {@code 10^-digits} relative.
     *
     * @param t of a magnitude of at most 10^9
     */
    static BigDecimal expMinusOne(BigDecimal t, int digits) {
        MathContext context = new MathContext(digits + GUARD_DIGITS, RoundingMode.HALF_EVEN);
        BigDecimal magnitude = positive(t.abs(), context);
        return t.signum() < 0 ? magnitude.negate().divide(magnitude.add(BigDecimal.ONE, context), context) : magnitude;
    }

    private static BigDecimal positive(BigDecimal t, MathContext context) {
        int shortening = 4 + (int) Math.sqrt(context.getPrecision());
        int doublings = Math.max(0, shortening + 1 + Math.getExponent(t.doubleValue()));
        BigDecimal part = t.divide(TWO.pow(doublings), context);
        BigDecimal term = part;
        BigDecimal sum = part;
        for (int n = 2; term.compareTo(sum.scaleByPowerOfTen(-context.getPrecision())) > 0; n++) {
            term = term.multiply(part, context).divide(BigDecimal.valueOf(n), context);
            sum = sum.add(term, context);
        }
        for (int i = 0; i < doublings; i++) {
            sum = sum.multiply(sum.add(TWO, context), context);
        }
        return sum;
    }

    /**
     * {@code e^t} to within {@code 10^-digits} relative.
     *
     * @param t of a magnitude of at most 10^9
     */
    static BigDecimal exp(BigDecimal t, int digits) {
        MathContext context = new MathContext(digits + GUARD_DIGITS, RoundingMode.HALF_EVEN);
        BigDecimal power = positive(t.abs(), context).add(BigDecimal.ONE, context);
        return t.signum() < 0 ? BigDecimal.ONE.divide(power, context) : power;
    }

    /**
     * {@code ln(t)} to within {@code 10^-digits} relative.
     *
     * @param t above 0, not 1
     */
    static BigDecimal logarithm(BigDecimal t, int digits) {
        MathContext context = new MathContext(digits + GUARD_DIGITS, RoundingMode.HALF_EVEN);
        if (t.compareTo(HALF) < 0) {
            return logarithm(BigDecimal.ONE.divide(t, context), digits).negate();
        }
        BigDecimal rest = t.compareTo(TWO) < 0 ? t.subtract(BigDecimal.ONE) : t.subtract(BigDecimal.ONE, context);
        return logarithmOfOnePlus(rest, digits);
    }

    /**
     * {@code ln(1 + t)} to within {@code 10^-digits} relative, by Halley's iteration, which triples the correct digits.
     *
     * @param t above -1, not 0
     */
    static BigDecimal logarithmOfOnePlus(BigDecimal t, int digits) {
        MathContext context = new MathContext(digits + GUARD_DIGITS, RoundingMode.HALF_EVEN);
        if (t.compareTo(HALF.negate()) < 0) {
            BigDecimal inverse = t.negate().divide(t.add(BigDecimal.ONE), context);
            return logarithmOfOnePlus(inverse, digits).negate();
        }
        BigDecimal logarithm = nearLogarithm(t);
        for (int correct = FIRST_DIGITS; correct < context.getPrecision(); correct *= 3) {
            BigDecimal reached = expMinusOne(logarithm, context.getPrecision());
            BigDecimal correction = t.subtract(reached, context)
                    .multiply(TWO, context)
                    .divide(t.add(reached, context).add(TWO, context), context);
            logarithm = logarithm.add(correction, context);
        }
        return logarithm;
    }

    private static BigDecimal nearLogarithm(BigDecimal t) {
        if (t.abs().compareTo(SMALL) < 0) {
            return t.round(MathContext.DECIMAL64)
                    .subtract(t.multiply(t, MathContext.DECIMAL64).divide(TWO), MathContext.DECIMAL64);
        }
        int exponent = t.precision() - t.scale();
        if (exponent < 300) {
            return new BigDecimal(StrictMath.log1p(t.doubleValue()));
        }
        double leading = t.scaleByPowerOfTen(-exponent).doubleValue();
        return new BigDecimal(StrictMath.log(leading) + exponent * StrictMath.log(10));
    }
}
