package dev.halfulp.datapath;

/** What a node of a datapath computes. Values are integers of unbounded width; a node's range gives its bits. */
public enum Operation {
    /** The input code. */
    INPUT,
    /** A fixed integer. */
    CONSTANT,
    /** First operand plus second. */
    ADD,
    /** First operand minus second. */
    SUBTRACT,
    /** First operand times second. */
    MULTIPLY,
    /** Operand times {@code 2^amount}. */
    SHIFT_LEFT,
    /** First operand times {@code 2^second}; neither is negative. */
    SHIFT_LEFT_BY,
    /** Operand divided by {@code 2^amount}, rounded down. */
    SHIFT_RIGHT,
    /** Bits {@code amount} to {@code amount + length - 1} of the operand in two's complement, as an unsigned number. */
    SLICE,
    /** First operand times {@code 2^amount} plus the second, which is unsigned and has at most {@code amount} bits. */
    CONCATENATE,
    /** Bitwise and, in two's complement. */
    AND,
    /** Bitwise or, in two's complement. */
    OR,
    /** Bitwise exclusive or, in two's complement. */
    XOR,
    /** Every bit inverted: -1 minus the operand. */
    NOT,
    /** 1 if first operand and second are in the relation, otherwise 0. */
    COMPARE,
    /** Second operand if the first, which is 0 or 1, is 1; otherwise the third. */
    SELECT,
    /** The word of the table at the index given by the operand. */
    LOOKUP,
    /** Operand limited to {@code low} and {@code high}. */
    CLAMP
}
