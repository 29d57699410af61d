package dev.halfulp.certify;

import dev.halfulp.fixed.Rational;

/**
 * The input at which the error is largest; the first such input if there are several.
 *
 * @param inputCode the input
 * @param input its exact value
 * @param gotCode the output code of the unit
 * @param got the exact value of that code
 * @param exact the exact value of the function, as a decimal of 20 significant digits
 */
public record WorstCase(long inputCode, Rational input, long gotCode, Rational got, String exact) {}
