package dev.halfulp.corridor;

import dev.halfulp.fixed.Format;
import java.util.Arrays;
import java.util.stream.LongStream;

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
        this(first, low, high, output.minCode(), output.maxCode());
    }

    private Corridor(long first, int[] low, int[] high, long minCode, long maxCode) {
        this.first = first;
        this.low = low;
        this.high = high;
        this.minCode = minCode;
        this.maxCode = maxCode;
    }

    /** The same inputs and outputs with other bounds, by input code. */
    Corridor narrowed(long[] lower, long[] upper) {
        int[] lows = new int[lower.length];
        int[] highs = new int[upper.length];
        Arrays.setAll(lows, i -> (int) (lower[i] - minCode));
        Arrays.setAll(highs, i -> (int) (upper[i] - minCode));
        return new Corridor(first, lows, highs, minCode, maxCode);
    }

    /** Whether more than two codes are acceptable at some input of a span. */
    public boolean isWiderThanTwoCodes(long from, long to) {
        return LongStream.rangeClosed(from, to).anyMatch(code -> high(code) - low(code) > 1);
    }

    /** The same corridor with bounds half as far from the codes nearest to the exact values, rounded to those. */
    public Corridor halfAsFar(Corridor nearest) {
        long[] lower = LongStream.rangeClosed(first, last())
                .map(code -> nearest.low(code) - (nearest.low(code) - low(code)) / 2)
                .toArray();
        long[] upper = LongStream.rangeClosed(first, last())
                .map(code -> nearest.high(code) + (high(code) - nearest.high(code)) / 2)
                .toArray();
        return narrowed(lower, upper);
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

    /** Count of output codes, {@code 2^width}. */
    public long outputCodes() {
        return maxCode - minCode + 1;
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

    /** Whether a clamped result may lie beyond the output range at some input. */
    public boolean isOpenSomewhere() {
        return LongStream.rangeClosed(first, last()).anyMatch(code -> isOpenLow(code) || isOpenHigh(code));
    }

    /** Whether an output code is acceptable. */
    public boolean accepts(long inputCode, long outputCode) {
        return low(inputCode) <= outputCode && outputCode <= high(inputCode);
    }
}
