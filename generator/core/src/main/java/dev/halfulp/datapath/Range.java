package dev.halfulp.datapath;

/**
 * The integers from {@code min} to {@code max}, both included.
 *
 * <p>The width in bits of whatever holds a value follows from its range: two's complement if the range reaches below
 * 0, otherwise unsigned.
 */
public record Range(long min, long max) {
    public Range {
        if (min > max) {
            throw new IllegalArgumentException("empty range " + min + " to " + max);
        }
    }

    /** The range of one value. */
    public static Range of(long value) {
        return new Range(value, value);
    }

    /** All values of that many bits. */
    public static Range ofWidth(boolean signed, int width) {
        return signed ? new Range(-(1L << (width - 1)), (1L << (width - 1)) - 1) : new Range(0, (1L << width) - 1);
    }

    public boolean signed() {
        return min < 0;
    }

    /** Bits that hold every value of the range, at least 1; at most 64. */
    public int width() {
        if (!signed()) {
            return Math.max(1, 64 - Long.numberOfLeadingZeros(max));
        }
        return Math.max(bitsOf(min), bitsOf(max));
    }

    private static int bitsOf(long value) {
        return 65 - Long.numberOfLeadingZeros(value < 0 ? ~value : value);
    }

    public boolean contains(long value) {
        return min <= value && value <= max;
    }

    public boolean contains(Range other) {
        return min <= other.min && other.max <= max;
    }

    /** Whether the range is a single value. */
    public boolean isSingle() {
        return min == max;
    }

    /** The smallest range that holds both. */
    public Range union(Range other) {
        return new Range(Math.min(min, other.min), Math.max(max, other.max));
    }
}
