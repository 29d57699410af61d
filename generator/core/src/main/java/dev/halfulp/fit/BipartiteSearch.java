package dev.halfulp.fit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Searches the layouts of two tables for the one that stores the fewest bits. */
final class BipartiteSearch {
    private static final int MOST_GUARD_BITS = 3;

    private final FoldedCorridor corridor;
    private final int indexBits;

    private @Nullable BipartiteApproximation best;
    private long leastBits = Long.MAX_VALUE;

    BipartiteSearch(FoldedCorridor corridor) {
        this.corridor = corridor;
        indexBits = Integer.SIZE - Integer.numberOfLeadingZeros(corridor.size() - 1);
    }

    /** The best of all layouts. */
    Optional<BipartiteApproximation> best() {
        int half = Math.max(1, indexBits / 2);
        considerLow(half);
        for (int distance = 1; distance <= indexBits; distance++) {
            considerLow(half + distance);
            considerLow(half - distance);
        }
        return Optional.ofNullable(best);
    }

    private void considerLow(int low) {
        if (low < 1 || low > Math.max(1, indexBits)) {
            return;
        }
        for (int guard = 0; guard <= MOST_GUARD_BITS; guard++) {
            for (int zeros = guard + 1; zeros >= 0; zeros--) {
                considerMiddles(low, guard, zeros);
            }
        }
    }

    /** The more middle bits, the fewer offsets, and the harder to solve; without any, every magnitude has its own offset. */
    private void considerMiddles(int low, int guard, int zeros) {
        for (int middle = 0; middle <= Math.max(0, indexBits - low); middle++) {
            BipartiteLayout layout = new BipartiteLayout(low, middle, guard, zeros);
            if (!canBeBest(layout)) {
                continue;
            }
            BipartiteSolver solver = new BipartiteSolver(corridor, layout);
            if (!solver.solve()) {
                return;
            }
            BipartiteApproximation found = solver.approximation();
            if (found.tableBits() < leastBits) {
                leastBits = found.tableBits();
                best = found;
            }
        }
    }

    /** Whether words of two bits in both tables would store fewer bits than the best so far; narrower ones are rare. */
    private boolean canBeBest(BipartiteLayout layout) {
        long words = (long) layout.baseWords(corridor.size()) + layout.offsetWords(corridor.size());
        return best == null || 2 * words < leastBits;
    }
}
