package dev.halfulp.fit;

/** Integers with many trailing zero bits, which cost fewer stored columns. */
final class RoundNumbers {
    private RoundNumbers() {}

    /** The number of an interval with the most trailing zero bits; of several, the one of least magnitude. */
    static long roundest(long low, long high) {
        if (low <= 0 && high >= 0) {
            return 0;
        }
        if (high < 0) {
            return -roundest(-high, -low);
        }
        int bits = trailingZeros(low, high);
        return firstMultiple(low, bits);
    }

    /** The largest {@code n}, at most 62, for which a multiple of {@code 2^n} lies in the interval. */
    static int trailingZeros(long low, long high) {
        if (low <= 0 && high >= 0) {
            return 62;
        }
        int bits = 0;
        while (bits < 61 && firstMultiple(low, bits + 1) <= high) {
            bits++;
        }
        return bits;
    }

    /** The smallest multiple of {@code 2^bits} that is not below {@code low}. */
    static long firstMultiple(long low, int bits) {
        return -(-low >> bits) << bits;
    }

    /** The multiple of {@code 2^bits} nearest to the middle of an interval that holds one. */
    static long middleMultiple(long low, long high, int bits) {
        long middle = low + (high - low) / 2;
        long up = firstMultiple(middle, bits);
        return up <= high ? up : up - (1L << bits);
    }
}
