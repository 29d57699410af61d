package dev.halfulp.fit;

import java.util.HashMap;
import java.util.Map;

/**
 * Sums of truncated rows: a multiplicand times a position in radix-4 Booth digits, the lowest digit first. After each row
 * the sum is shifted right by two bits, so that it is near {@code multiplicand * position / 2^(bits - 2)}. A position of
 * an odd count of bits is doubled first.
 *
 * <p>Source of the digits: O. L. MacSorley, High-speed arithmetic in binary computers, 1961.
 */
final class RowProducts {
    private final int bits;
    private final Map<Long, long[]> made = new HashMap<>();

    /**
     * @param bits of the position
     */
    RowProducts(int bits) {
        this.bits = bits;
    }

    /** The sum at every position, which is an index as an unsigned number. */
    long[] of(long multiplicand) {
        return made.computeIfAbsent(multiplicand, this::sums);
    }

    private long[] sums(long multiplicand) {
        long[] sums = {0};
        int known = 0;
        while (known < bits) {
            int taken = known == 0 && bits % 2 == 1 ? 1 : 2;
            long[] next = new long[1 << (known + taken)];
            int mask = sums.length - 1;
            for (int position = 0; position < next.length; position++) {
                next[position] = (sums[position & mask] >> 2) + digit(position, known, taken) * multiplicand;
            }
            sums = next;
            known += taken;
        }
        return sums;
    }

    /** The digit above so many bits that are done. */
    private static long digit(int position, int known, int taken) {
        int high = position >> (known + taken - 1) & 1;
        int middle = taken == 2 ? position >> known & 1 : 0;
        int low = known > 0 ? position >> (known - 1) & 1 : 0;
        return middle + low - 2L * high;
    }
}
