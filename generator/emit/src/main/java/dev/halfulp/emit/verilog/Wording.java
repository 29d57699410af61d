package dev.halfulp.emit.verilog;

/** The forms in which a net gets its value. */
public enum Wording {
    /** The operand. */
    COPY,
    /** First plus second. */
    ADD,
    /** First minus second. */
    SUBTRACT,
    /** First times second. */
    MULTIPLY,
    /** First times two to the second. */
    SHIFT_LEFT,
    /** Bitwise and. */
    AND,
    /** Bitwise or. */
    OR,
    /** Bitwise exclusive or. */
    XOR,
    /** Every bit inverted. */
    NOT,
    /** Whether first and second are in the relation. */
    COMPARE,
    /** Second if the first is 1, otherwise third. */
    SELECT,
    /** Third if the first lies below the second, otherwise fourth. */
    AT_LEAST,
    /** Third if the first lies above the second, otherwise fourth. */
    AT_MOST,
    /** Third if the first lies below the second, fifth if it lies above the fourth, otherwise sixth. */
    BETWEEN,
    /** The word of the table at the operand. */
    LOOKUP
}
