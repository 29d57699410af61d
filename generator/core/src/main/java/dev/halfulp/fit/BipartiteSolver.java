package dev.halfulp.fit;

import java.util.Arrays;

/**
 * Solves for the words of two tables under one layout. Within a block that shares its high bits, a base and an offset
 * are added for every pair of a middle and a low part, so the corridor bounds sums of two unknowns: a system of
 * difference constraints. Offsets start at 0 and grow only where the largest base that is still possible demands it, so
 * they end at the least solution of all that are not negative, or outgrow every solution, or are given up.
 */
final class BipartiteSolver {
    /** What is not solved after so many rounds hardly ever is; fewer unknowns than this need no more rounds. */
    private static final int MOST_ROUNDS = 40;

    private final FoldedCorridor corridor;
    private final BipartiteLayout layout;
    private final int columns;
    private final int rows;
    private final long[] base;
    private final long[] offsets;

    BipartiteSolver(FoldedCorridor corridor, BipartiteLayout layout) {
        this.corridor = corridor;
        this.layout = layout;
        columns = 1 << layout.lowBits();
        rows = 1 << layout.middleBits();
        base = new long[layout.baseWords(corridor.size())];
        offsets = new long[layout.offsetWords(corridor.size())];
    }

    /** Whether there is a solution; if so, {@link #offsetBits()} is the least width of the offsets. */
    boolean solve() {
        for (int block = layout.blocks(corridor.size()) - 1; block >= 0; block--) {
            if (!solve(block)) {
                return false;
            }
        }
        return true;
    }

    /** Bits of the widest offset. */
    int offsetBits() {
        return Long.SIZE
                - Long.numberOfLeadingZeros(Arrays.stream(offsets).max().orElse(0));
    }

    private boolean solve(int block) {
        int first = block * rows;
        int last = Math.min(base.length, first + rows);
        long most = 0;
        for (int row = first; row < last; row++) {
            most = Math.max(most, spread(row));
        }
        int rounds = Math.min(MOST_ROUNDS, last - first + columns);
        for (int round = 0; round <= rounds; round++) {
            for (int row = first; row < last; row++) {
                base[row] = largestBase(block, row);
            }
            long grown = growOffsets(block, first, last);
            if (grown == 0) {
                return true;
            }
            if (grown > most) {
                return false;
            }
        }
        return false;
    }

    /** No offset of a solution without surplus is larger than what the values of one row differ by. */
    private long spread(int row) {
        long lowest = Long.MAX_VALUE;
        long highest = Long.MIN_VALUE;
        for (int index = start(row); index < end(row); index++) {
            lowest = Math.min(lowest, low(index));
            highest = Math.max(highest, high(index));
        }
        return highest - lowest + (1L << layout.baseZeros());
    }

    private int start(int row) {
        return row << layout.lowBits();
    }

    private int end(int row) {
        return Math.min(corridor.size(), start(row) + columns);
    }

    private long low(int index) {
        return corridor.low(index) << layout.guardBits();
    }

    private long high(int index) {
        return ((corridor.high(index) + 1) << layout.guardBits()) - 1;
    }

    /** The largest multiple of {@code 2^baseZeros} to which no offset of the row is too large. */
    private long largestBase(int block, int row) {
        long largest = Long.MAX_VALUE;
        int shift = (block << layout.lowBits()) - start(row);
        for (int index = start(row); index < end(row); index++) {
            largest = Math.min(largest, high(index) - offsets[index + shift]);
        }
        return largest >> layout.baseZeros() << layout.baseZeros();
    }

    /** Raises the offsets of a block to what the bases need; the largest of those raised, 0 if none. */
    private long growOffsets(int block, int first, int last) {
        long largest = 0;
        for (int row = first; row < last; row++) {
            int shift = (block << layout.lowBits()) - start(row);
            for (int index = start(row); index < end(row); index++) {
                long needed = low(index) - base[row];
                if (needed > offsets[index + shift]) {
                    offsets[index + shift] = needed;
                    largest = Math.max(largest, needed);
                }
            }
        }
        return largest;
    }

    /** The approximation, after a solution was found. */
    BipartiteApproximation approximation() {
        long[] words =
                Arrays.stream(base).map(word -> word >> layout.baseZeros()).toArray();
        return new BipartiteApproximation(corridor, layout, words, offsets);
    }
}
