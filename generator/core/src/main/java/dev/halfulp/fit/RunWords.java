package dev.halfulp.fit;

import java.util.function.LongUnaryOperator;

/**
 * Words of a table that follow a base curve in the longest runs: within a run, word minus base is one number, and each
 * run reaches as far as the corridor allows. Few runs make columns with few distinct parts, which are cheap in logic.
 */
final class RunWords {
    private final FoldedCorridor corridor;
    private final LongUnaryOperator base;

    /**
     * @param base the curve, by magnitude, in folded values
     */
    RunWords(FoldedCorridor corridor, LongUnaryOperator base) {
        this.corridor = corridor;
        this.base = base;
    }

    /** The words, from the smallest magnitude up; of the numbers that a run can have, the one nearest to 0. */
    long[] words() {
        long[] words = new long[corridor.size()];
        int start = 0;
        while (start < words.length) {
            long low = low(start);
            long high = high(start);
            int end = start + 1;
            while (end < words.length && Math.max(low, low(end)) <= Math.min(high, high(end))) {
                low = Math.max(low, low(end));
                high = Math.min(high, high(end));
                end++;
            }
            long difference = Math.max(low, Math.min(high, 0));
            for (int i = start; i < end; i++) {
                words[i] = base(i) + difference;
            }
            start = end;
        }
        return words;
    }

    private long base(int index) {
        return base.applyAsLong(corridor.first() + index);
    }

    private long low(int index) {
        return corridor.low(index) - base(index);
    }

    private long high(int index) {
        return corridor.high(index) - base(index);
    }
}
