package dev.halfulp.emit.c;

/** The forms that an expression takes; {@code a}, {@code b} ... are its operands in order. */
public enum CWording {
    /** {@code a} itself. */
    COPY,
    /** {@code a} and {@code b} with the operator between them. */
    BINARY,
    /** Every bit of {@code a} inverted. */
    INVERT,
    /** {@code a}, which may be negative, shifted right by {@code b} and rounded down. */
    FLOOR_SHIFT,
    /** {@code a} shifted right by {@code b}, and of that the bits of the mask {@code c}. */
    SLICE,
    /** {@code a} and {@code b} with the operator between them, plus {@code c}. */
    JOIN,
    /** 1 if {@code a} and {@code b} are in the relation, otherwise 0. */
    COMPARE,
    /** {@code b} if {@code a} is not 0, otherwise {@code c}. */
    SELECT,
    /** {@code a}, at least {@code b}. */
    AT_LEAST,
    /** {@code a}, at most {@code b}. */
    AT_MOST,
    /** {@code a}, at least {@code b} and at most {@code c}. */
    BETWEEN,
    /** The word of the array {@code b} at the index {@code a}, read by the function that the operator names. */
    LOOKUP
}
