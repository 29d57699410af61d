package dev.halfulp.certify;

import java.math.BigDecimal;

/**
 * What was checked and what was found, over every input of the domain.
 *
 * @param inputs count of input codes checked
 * @param manyDigits count of those whose exact value needed more digits than a double has
 * @param maxUlp largest error in ulp of the output format against the exact value clamped to the output range,
 *     rounded up
 * @param maxUlpUnclamped largest error in ulp against the function itself, rounded up
 * @param maxAbsolute largest error against the clamped exact value, in the function's value, rounded up
 * @param meanUlp mean of output minus clamped exact value, in ulp: the bias
 * @param rmsUlp root of the mean square of the same difference, in ulp
 * @param worst where {@code maxUlp} occurs
 * @param correctlyRounded count of inputs with the nearest code, either neighbour at exact halves
 * @param saturation inputs beyond the output range
 * @param monotonicity direction of the unit
 * @param monotoneAsFunction whether neighbouring outputs never step against the function
 */
public record Certificate(
        long inputs,
        long manyDigits,
        BigDecimal maxUlp,
        BigDecimal maxUlpUnclamped,
        BigDecimal maxAbsolute,
        double meanUlp,
        double rmsUlp,
        WorstCase worst,
        long correctlyRounded,
        Saturation saturation,
        Monotonicity monotonicity,
        boolean monotoneAsFunction) {}
