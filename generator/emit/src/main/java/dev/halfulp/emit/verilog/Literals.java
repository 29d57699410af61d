package dev.halfulp.emit.verilog;

/** Sized constants as Verilog writes them. */
final class Literals {
    private Literals() {}

    /** The low {@code width} bits of a value, as a number without sign. */
    static String unsigned(long value, int width) {
        return width + "'d" + Long.toUnsignedString(value & mask(width));
    }

    /** The low {@code width} bits of a value, in hexadecimal. */
    static String hexadecimal(long value, int width) {
        return width + "'h" + Long.toHexString(value & mask(width));
    }

    /**
     * The low {@code width} bits of a value in two's complement, as a signed number. The least number is written in
     * hexadecimal: as a negated positive number it would turn positive where the literal is extended.
     */
    static String signed(long value, int width) {
        long held = value << (64 - width) >> (64 - width);
        if (held >= 0) {
            return width + "'sd" + held;
        }
        return held == -1L << (width - 1)
                ? width + "'sh" + Long.toHexString(held & mask(width))
                : "-" + width + "'sd" + -held;
    }

    /** The low {@code width} bits of a value: negative as a signed number, otherwise without sign. */
    static String of(long value, int width) {
        return value < 0 && value >= -1L << (width - 1) ? signed(value, width) : unsigned(value, width);
    }

    private static long mask(int width) {
        return -1L >>> (64 - width);
    }
}
