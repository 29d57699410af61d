package dev.halfulp.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RunWordsTest {
    private static long ramp(long x) {
        return Math.max(0, x) * 2;
    }

    @Property(tries = 500)
    void wordsAreAcceptableAndNoChoiceHasFewerRuns(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 3) Integer> lows, @ForAll boolean ramp) {
        LongUnaryOperator base = ramp ? RunWordsTest::ramp : x -> 0;
        long first = -lows.size() / 2;
        long[] low = new long[lows.size()];
        long[] high = new long[lows.size()];
        for (int i = 0; i < low.length; i++) {
            low[i] = lows.get(i) + base.applyAsLong(first + i);
            high[i] = low[i] + 1;
        }
        FoldedCorridor corridor = new FoldedCorridor(Fold.NONE, first, low, high, low);
        long[] words = new RunWords(corridor, base).words();
        for (int i = 0; i < words.length; i++) {
            assertThat(words[i]).isBetween(low[i], high[i]);
        }
        assertThat(runs(words, first, base)).isEqualTo(fewestRuns(low, first, base));
    }

    private static long runs(long[] words, long first, LongUnaryOperator base) {
        return 1
                + IntStream.range(1, words.length)
                        .filter(i -> words[i] - base.applyAsLong(first + i)
                                != words[i - 1] - base.applyAsLong(first + i - 1))
                        .count();
    }

    /** The fewest over all choices of low or low + 1 at every place. */
    private static long fewestRuns(long[] low, long first, LongUnaryOperator base) {
        long fewest = low.length;
        for (int choice = 0; choice < 1 << low.length; choice++) {
            long[] words = new long[low.length];
            for (int i = 0; i < low.length; i++) {
                words[i] = low[i] + (choice >> i & 1);
            }
            fewest = Math.min(fewest, runs(words, first, base));
        }
        return fewest;
    }
}
