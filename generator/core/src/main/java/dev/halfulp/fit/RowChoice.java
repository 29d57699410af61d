package dev.halfulp.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Chooses one of the words that fit each segment: the fewest bits of curvature, then of slope, then round numbers. */
final class RowChoice {
    private final RowShape shape;
    private final RowRule rule;
    private final List<List<RowWords>> segments;

    private RowChoice(RowShape shape, RowRule rule, List<List<RowWords>> segments) {
        this.shape = shape;
        this.rule = rule;
        this.segments = segments;
    }

    /** The words by segment; nothing if no words of some segment have a base under the rule. */
    static Optional<List<RowWords>> choose(RowShape shape, RowRule rule, List<List<RowWords>> segments) {
        List<List<RowWords>> fitting = new ArrayList<>();
        for (List<RowWords> words : segments) {
            List<RowWords> left = words.stream()
                    .filter(word -> isNotEmpty(rule.bases(shape, word)))
                    .toList();
            if (left.isEmpty()) {
                return Optional.empty();
            }
            fitting.add(left);
        }
        return Optional.of(new RowChoice(shape, rule, fitting)
                .narrowed(RowWords::curvature)
                .narrowed(RowWords::slope)
                .roundest());
    }

    private static boolean isNotEmpty(WordRange range) {
        return range.min() <= range.max();
    }

    /** Only the words of least width. */
    private RowChoice narrowed(ToLongFunction<RowWords> word) {
        WordRange range = leastRange(word);
        List<List<RowWords>> left = segments.stream()
                .map(words -> words.stream()
                        .filter(choice -> range.contains(word.applyAsLong(choice)))
                        .toList())
                .toList();
        return new RowChoice(shape, rule, left);
    }

    private WordRange leastRange(ToLongFunction<RowWords> word) {
        int unsigned = 0;
        int signed = 0;
        for (List<RowWords> words : segments) {
            int least = Integer.MAX_VALUE;
            int leastSigned = Integer.MAX_VALUE;
            for (RowWords choice : words) {
                long value = word.applyAsLong(choice);
                least = Math.min(least, value < 0 ? Integer.MAX_VALUE : Scaling.bits(value));
                leastSigned = Math.min(leastSigned, 1 + Scaling.bits(value < 0 ? ~value : value));
            }
            unsigned = Math.max(unsigned, least);
            signed = Math.max(signed, leastSigned);
        }
        return WordRange.ofWidth(Math.min(unsigned, signed), signed < unsigned);
    }

    private List<RowWords> roundest() {
        Comparator<RowWords> order = Comparator.comparingLong(this::zeros);
        return segments.stream()
                .map(words -> words.stream().max(order).orElseThrow())
                .toList();
    }

    private long zeros(RowWords words) {
        WordRange bases = rule.bases(shape, words);
        return RoundNumbers.trailingZeros(bases.min(), bases.max())
                + (long) RoundNumbers.trailingZeros(words.slope(), words.slope());
    }
}
