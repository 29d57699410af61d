package dev.halfulp.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;

/**
 * The error function to any number of digits:
 * {@code erf(t) = 2 / sqrt(pi) * e^-t^2 * t * sum of (2 t^2)^n / (1 * 3 * ... * (2n + 1))} (Abramowitz and Stegun
 * 7.1.6). All terms are positive, so nothing cancels.
 */
final class ErrorFunctionSeries {
    private static final int GUARD_DIGITS = 20;

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
