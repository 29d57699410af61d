package dev.halfulp.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TableSplitterTest {
    @Property(tries = 300)
    void nothingIsLost(@ForAll @Size(min = 1, max = 70) List<@LongRange(min = -5000, max = 5000) Long> table) {
        long[] words = table.stream().mapToLong(Long::longValue).toArray();
        SplitApproximation split = new TableSplitter(exactly(words)).split();
        for (int i = 0; i < words.length; i++) {
            long coarse = split.coarse()[i >> split.blockBits()];
            assertThat((coarse << split.shift()) + split.fine()[i]).isEqualTo(words[i]);
            assertThat(split.fine()[i]).isNotNegative();
        }
    }

    @Property(tries = 200)
    void noOtherSplitStoresFewerBits(@ForAll @Size(min = 2, max = 20) List<@LongRange(min = 0, max = 300) Long> table) {
        long[] words = table.stream().mapToLong(Long::longValue).toArray();
        long found = new TableSplitter(exactly(words)).split().tableBits();
        for (int blockBits = 1; (words.length - 1) >> (blockBits - 1) > 0; blockBits++) {
            for (int shift = 0; shift <= 9; shift++) {
                assertThat(found).isLessThanOrEqualTo(bits(words, blockBits, shift));
            }
        }
    }

    /** Words of a smooth function within a block are near to each other. */
    @Test
    void aRampTakesLittle() {
        long[] words = new long[256];
        for (int i = 0; i < words.length; i++) {
            words[i] = 4L * i;
        }
        // 16 blocks of 16 words: 6 bits each for the fine words 0 to 60, 4 bits each for the coarse words 0 to 15.
        assertThat(new TableSplitter(exactly(words)).split().tableBits()).isLessThanOrEqualTo(256 * 6 + 16 * 4);
    }

    private static long bits(long[] words, int blockBits, int shift) {
        int blocks = ((words.length - 1) >> blockBits) + 1;
        long largestCoarse = 0;
        long largestFine = 0;
        for (int block = 0; block < blocks; block++) {
            int end = Math.min(words.length, (block + 1) << blockBits);
            long smallest = Long.MAX_VALUE;
            long largest = Long.MIN_VALUE;
            for (int i = block << blockBits; i < end; i++) {
                smallest = Math.min(smallest, words[i]);
                largest = Math.max(largest, words[i]);
            }
            long base = smallest - Math.floorMod(smallest, 1L << shift);
            largestCoarse = Math.max(largestCoarse, base >> shift);
            largestFine = Math.max(largestFine, largest - base);
        }
        return (long) blocks * Long.toBinaryString(largestCoarse).length() * (largestCoarse == 0 ? 0 : 1)
                + (long) words.length * Long.toBinaryString(largestFine).length() * (largestFine == 0 ? 0 : 1);
    }

    private static FoldedCorridor exactly(long[] words) {
        return new FoldedCorridor(Fold.NONE, 0, words.clone(), words.clone(), words.clone());
    }
}
