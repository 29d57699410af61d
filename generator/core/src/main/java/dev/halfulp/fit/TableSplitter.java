package dev.halfulp.fit;

import java.util.Arrays;

/** Splits a folded table into coarse and fine words so that the fewest bits are stored. */
public final class TableSplitter {
    private final FoldedCorridor corridor;
    private final long[] words;

    private int blockBits;
    private long[] smallest;
    private long[] largest;

    private long leastBits = Long.MAX_VALUE;
    private int bestBlockBits;
    private int bestShift;

    public TableSplitter(FoldedCorridor corridor) {
        this.corridor = corridor;
        words = TableApproximation.ofNearest(corridor).words();
        smallest = words.clone();
        largest = words.clone();
    }

    /** The split of least bits over all block sizes and shifts; the first of several. */
    public SplitApproximation split() {
        while (smallest.length > 1) {
            mergeBlocks();
            int width = Long.SIZE - Long.numberOfLeadingZeros(Math.max(largestMagnitude(), 1));
            for (int shift = 0; shift <= width; shift++) {
                consider(shift);
            }
        }
        return leastBits == Long.MAX_VALUE ? apply(0, 0) : apply(bestBlockBits, bestShift);
    }

    /** Doubles the block size. */
    private void mergeBlocks() {
        blockBits++;
        int count = (smallest.length + 1) / 2;
        long[] lower = new long[count];
        long[] upper = new long[count];
        for (int block = 0; block < count; block++) {
            int first = 2 * block;
            int second = Math.min(first + 1, smallest.length - 1);
            lower[block] = Math.min(smallest[first], smallest[second]);
            upper[block] = Math.max(largest[first], largest[second]);
        }
        smallest = lower;
        largest = upper;
    }

    private long largestMagnitude() {
        return Arrays.stream(smallest).map(Math::abs).max().orElse(0);
    }

    private void consider(int shift) {
        long largestFine = 0;
        for (int block = 0; block < smallest.length; block++) {
            largestFine = Math.max(largestFine, largest[block] - (smallest[block] >> shift << shift));
        }
        int fineWidth = Long.SIZE - Long.numberOfLeadingZeros(largestFine);
        long bits = StoredBits.of(Arrays.stream(smallest).map(word -> word >> shift)) + (long) words.length * fineWidth;
        if (bits < leastBits) {
            leastBits = bits;
            bestBlockBits = blockBits;
            bestShift = shift;
        }
    }

    private SplitApproximation apply(int bits, int shift) {
        long[] coarse = new long[((words.length - 1) >> bits) + 1];
        Arrays.fill(coarse, Long.MAX_VALUE);
        for (int i = 0; i < words.length; i++) {
            coarse[i >> bits] = Math.min(coarse[i >> bits], words[i] >> shift);
        }
        long[] fine = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            fine[i] = words[i] - (coarse[i >> bits] << shift);
        }
        return new SplitApproximation(corridor, bits, shift, coarse, fine);
    }
}
