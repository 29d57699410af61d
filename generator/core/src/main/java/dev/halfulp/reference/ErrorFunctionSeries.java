package dev.halfulp.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;

/**
 * The error function to any number of digits:
 * {@code erf(t) = 2 / sqrt(pi) * e^-t^2 * t * sum of (2 t^2)^n / (1 * 3 * ... * (2n + 1))} (Abramowitz and Stegun
 * 7.1.6). All terms are positive, so nothing cancels. Its complement is a continued fraction for large arguments
 * (7.1.14).
 */
final class ErrorFunctionSeries {
    private static final int GUARD_DIGITS = 20;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private ErrorFunctionSeries() {}

    /**
     * erf of a positive argument, to within {@code 10^-digits} relative.
     *
     * @param t above 0, at most 50
     */
    static BigDecimal erf(BigDecimal t, int digits) {
        MathContext context = new MathContext(digits + GUARD_DIGITS, RoundingMode.HALF_EVEN);
        BigDecimal square = t.multiply(t, context);
        BigDecimal exponential = ExponentialSeries.exp(square.negate(), context.getPrecision());
        Apfloat pi = ApfloatMath.pi(context.getPrecision());
        return sum(t, square, context)
                .multiply(exponential, context)
                .multiply(BigDecimal.valueOf(2), context)
                .divide(new BigDecimal(pi.toString()).sqrt(context), context);
    }

    /** Whether {@link #complement} needs fewer terms than digits. */
    static boolean hasShortComplement(BigDecimal t, int digits) {
        return complementTerms(t, digits) < digits;
    }

    /** Estimated count of terms: {@code (digits * ln(10) / t)^2 / 8}. */
    private static int complementTerms(BigDecimal t, int digits) {
        double root = StrictMath.log(10) * (digits + GUARD_DIGITS) / t.doubleValue();
        return (int) Math.min(root * root / 8, 1e8) + 2;
    }

    /**
     * erfc of a positive argument, to within {@code 10^-digits} relative.
     *
     * @param t above 0, at most 30000
     */
    static BigDecimal complement(BigDecimal t, int digits) {
        MathContext context = new MathContext(digits + GUARD_DIGITS, RoundingMode.HALF_EVEN);
        BigDecimal exponential = ExponentialSeries.exp(t.multiply(t, context).negate(), context.getPrecision());
        BigDecimal rootOfPi =
                new BigDecimal(ApfloatMath.pi(context.getPrecision()).toString()).sqrt(context);
        return exponential.divide(complementDivisor(t, digits, context).multiply(rootOfPi, context), context);
    }

    /** The fraction; all in it is positive, so that it lies between what some terms and one more give. */
    private static BigDecimal complementDivisor(BigDecimal t, int digits, MathContext context) {
        for (int terms = complementTerms(t, digits); ; terms *= 2) {
            BigDecimal some = fraction(t, terms, context);
            BigDecimal difference =
                    some.subtract(fraction(t, terms + 1, context)).abs();
            if (difference.compareTo(some.scaleByPowerOfTen(-digits - 2)) < 0) {
                return some;
            }
        }
    }

    /** {@code t + (1/2) / (t + (2/2) / (t + (3/2) / (t + ...)))}, cut off after a count of terms. */
    private static BigDecimal fraction(BigDecimal t, int terms, MathContext context) {
        BigDecimal value = t.round(context);
        for (int term = terms; term > 0; term--) {
            value = t.add(new BigDecimal(term).multiply(HALF).divide(value, context), context);
        }
        return value;
    }

    /** {@code t} times the sum. Once a term is less than half the one before, it bounds all that follow. */
    private static BigDecimal sum(BigDecimal t, BigDecimal square, MathContext context) {
        BigDecimal doubled = square.multiply(BigDecimal.valueOf(2), context);
        BigDecimal term = t.round(context);
        BigDecimal sum = term;
        for (int odd = 3; ; odd += 2) {
            term = term.multiply(doubled, context).divide(BigDecimal.valueOf(odd), context);
            sum = sum.add(term, context);
            boolean isFalling = doubled.multiply(BigDecimal.valueOf(2)).compareTo(BigDecimal.valueOf(odd)) < 0;
            if (isFalling && term.compareTo(sum.scaleByPowerOfTen(-context.getPrecision())) < 0) {
                return sum;
            }
        }
    }
}
