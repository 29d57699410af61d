package dev.halfulp.fit;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of one segment: a slope and a curvature, and the bases that fit with them in each half, in units of the sum of the
 * rows.
 */
record RowWords(long slope, long curvature, List<WordRange> bases) {
    RowWords {
        bases = List.copyOf(bases);
    }

    /** The same words with the bases that fit another segment, too. */
    RowWords and(RowWords other) {
        List<WordRange> both = new ArrayList<>();
        for (int half = 0; half < bases.size(); half++) {
            both.add(bases.get(half).intersect(other.bases.get(half)));
        }
        return new RowWords(slope, curvature, both);
    }

    /** The same words with smaller bases only, that still fit when something up to {@code slack} is added. */
    RowWords below(long slack) {
        return new RowWords(
                slope,
                curvature,
                bases.stream()
                        .map(range -> new WordRange(range.min(), range.max() - slack))
                        .toList());
    }

    /** Whether no half is without a base. */
    boolean fits() {
        return bases.stream().allMatch(range -> range.min() <= range.max());
    }
}
