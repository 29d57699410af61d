package dev.halfulp.emit.c;

import dev.halfulp.datapath.Range;
import java.util.List;
import java.util.Locale;

/** The integer types of {@code <stdint.h>} with an exact width. */
enum CType {
    INT8(true, 8),
    UINT8(false, 8),
    INT16(true, 16),
    UINT16(false, 16),
    INT32(true, 32),
    UINT32(false, 32),
    INT64(true, 64),
    UINT64(false, 64);

    /** The types of locals and of arithmetic, in the order of preference. */
    private static final List<CType> ARITHMETIC = List.of(INT32, UINT32, INT64);

    private final boolean signed;
    private final int bits;

    CType(boolean signed, int bits) {
        this.signed = signed;
        this.bits = bits;
    }

    /** The narrowest type that holds a range; signed if the range reaches below 0. */
    static CType smallest(Range range) {
        for (CType type : values()) {
            if (type.signed == range.signed() && range.width() <= type.bits) {
                return type;
            }
        }
        throw new IllegalArgumentException("no type of C holds " + range);
    }

    /** The type in which to compute with all of the given ranges: 32 bits if these hold them, otherwise 64. */
    static CType arithmetic(Range range) {
        for (CType type : ARITHMETIC) {
            if (type.holds(range)) {
                return type;
            }
        }
        throw new IllegalArgumentException("no type of C holds " + range);
    }

    /** Whether every value of the range is a value of this type. */
    boolean holds(Range range) {
        if (signed) {
            return Math.max(range.width(), range.signed() ? 0 : range.width() + 1) <= bits;
        }
        return !range.signed() && range.width() <= bits;
    }

    boolean signed() {
        return signed;
    }

    int bits() {
        return bits;
    }

    /** Without the ending {@code _t}: {@code int16}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The unsigned type of the same width. */
    CType unsigned() {
        return smallest(Range.ofWidth(false, Math.min(bits, 63)));
    }

    /** The name in C. */
    @Override
    public String toString() {
        return word() + "_t";
    }

    /**
     * An integer constant of this type, or of one that converts to it without a change of value. Only the least values
     * of 32 and 64 bits, which have no constant of their own, are in parentheses.
     */
    String literal(long value) {
        if (value == Long.MIN_VALUE) {
            return "(-9223372036854775807 - 1)";
        }
        if (value == Integer.MIN_VALUE) {
            return "(-2147483647 - 1)";
        }
        return signed || bits < 32 ? Long.toString(value) : value + "u";
    }
}
