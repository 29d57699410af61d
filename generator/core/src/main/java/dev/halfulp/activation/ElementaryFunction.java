package dev.halfulp.activation;

import java.util.Locale;

/** The functions that the exact reference evaluates by itself; every other function is an expression in them. */
public enum ElementaryFunction {
    /** e^x. */
    EXP,
    /** e^x - 1. */
    EXPM1,
    /** Natural logarithm, x > 0. */
    LOG,
    /** Natural logarithm of 1 + x, x > -1. */
    LOG1P,
    /** Square root, x >= 0. */
    SQRT,
    /** Sine, x in radians. */
    SIN,
    /** Cosine, x in radians. */
    COS,
    /** Hyperbolic tangent. */
    TANH,
    /** Hyperbolic sine. */
    SINH,
    /** Hyperbolic cosine. */
    COSH,
    /** Error function, 2/sqrt(pi) times the integral of e^-t^2 from 0 to x. */
    ERF,
    /** Complementary error function, 1 - erf(x). */
    ERFC,
    /** Logistic function, 1 / (1 + e^-x). */
    SIGMOID,
    /** ln(1 + e^x). */
    SOFTPLUS;

    /** The name in formulas. */
    public String symbol() {
        return name().toLowerCase(Locale.ROOT);
    }
}
