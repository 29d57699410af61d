package dev.halfulp.corridor;

import dev.halfulp.fixed.Format;

/**
 * The acceptable output codes of every input code: an interval for each.
 *
 * <p>Where an end code of the output format is acceptable, a design that clamps its result may go beyond it: the
 * corridor is open there.
 */
public final class Corridor {
    private final long first;
    private final int[] low;
    private final int[] high;
    private final long minCode;
    private final long maxCode;

    /**
     * @param first the smallest input code
     * @param low by input code, as the distance from the smallest output code, an unsigned number
     * @param high the same
     */
    Corridor(long first, int[] low, int[] high, Format output) {
        this.first = first;
        this.low = low;
        this.high = high;
        minCode = output.minCode();
        maxCode = output.maxCode();
    }

    /** The smallest input code. */
    public long first() {
        return first;
    }

    /** The largest input code. */
    public long last() {
        return first + low.length - 1;
    }

    /** Count of input codes. */
    public int size() {
        return low.length;
    }

    public boolean contains(long inputCode) {
        return inputCode >= first && inputCode <= last();
    }

    /** The smallest acceptable output code. */
    public long low(long inputCode) {
        return minCode + Integer.toUnsignedLong(low[(int) (inputCode - first)]);
    }

    /** The largest acceptable output code. */
    public long high(long inputCode) {
        return minCode + Integer.toUnsignedLong(high[(int) (inputCode - first)]);
    }

    /** Whether a clamped result may lie below the output range. */
    public boolean isOpenLow(long inputCode) {
        return low(inputCode) == minCode;
    }

    /** Whether a clamped result may lie above the output range. */
    public boolean isOpenHigh(long inputCode) {
        return high(inputCode) == maxCode;
    }

    /** Whether an output code is acceptable. */
    public boolean accepts(long inputCode, long outputCode) {
        return low(inputCode) <= outputCode && outputCode <= high(inputCode);
    }
}
