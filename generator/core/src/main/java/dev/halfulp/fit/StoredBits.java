package dev.halfulp.fit;

import java.util.LongSummaryStatistics;
import java.util.stream.LongStream;

/** Counts the bits of stored columns. */
final class StoredBits {
    private StoredBits() {}

    /** Words times the width of the widest, two's complement if any is negative; a column of zeros takes none. */
    static long of(LongStream words) {
        LongSummaryStatistics column = words.summaryStatistics();
        if (column.getMin() == 0 && column.getMax() == 0) {
            return 0;
        }
        int positive = 64 - Long.numberOfLeadingZeros(Math.max(column.getMax(), 0));
        int negative = 64 - Long.numberOfLeadingZeros(~Math.min(column.getMin(), -1));
        int width = column.getMin() < 0 ? 1 + Math.max(positive, negative) : positive;
        return column.getCount() * width;
    }

    /** Trailing zero bits shared by all words, 0 if all words are zero. */
    static int commonZeros(LongStream words) {
        long union = words.reduce(0, (left, right) -> left | right);
        return union == 0 ? 0 : Long.numberOfTrailingZeros(union);
    }
}
