package dev.halfulp.fit;

/** Integers times powers of two. */
final class Scaling {
    private Scaling() {}

    /** {@code value / 2^bits} rounded to nearest; exact for negative {@code bits}. */
    static long round(long value, int bits) {
        if (bits <= 0) {
            return value << -bits;
        }
        return (value + (1L << (bits - 1))) >> bits;
    }

    /** {@code value / 2^bits} rounded down; exact for negative {@code bits}. */
    static long floor(long value, int bits) {
        return bits >= 0 ? value >> bits : value << -bits;
    }

    /** Bits of the unsigned number. */
    static int bits(long value) {
        return Long.SIZE - Long.numberOfLeadingZeros(value);
    }
}
