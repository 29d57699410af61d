package dev.halfulp.fit;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * Fits the polynomial of one block, by exchange: words that suit the critical positions are tried at all positions,
 * and where they fail most becomes critical too. Critical positions are kept from one form to the next.
 */
final class BlockFit {
    private static final int FIRST_POSITIONS = 17;

    private static final int MOST_ROUNDS = 60;

    /** How many bases are tried one by one where few are on the grid. */
    private static final int MOST_BASES = 32;

    private final BlockCorridor block;
    private int[] critical;

    BlockFit(BlockCorridor block) {
        this.block = block;
        int last = block.length() - 1;
        int parts = Math.min(last, FIRST_POSITIONS - 1);
        critical = parts == 0 ? new int[1] : new int[parts + 1];
        for (int i = 1; i <= parts; i++) {
            critical[i] = (int) ((long) last * i / parts);
        }
    }

    /**
     * Words inside the corridor at every position of the block.
     *
     * @param ranges the words allowed, by coefficient
     * @param guess words to begin with
     */
    Optional<long[]> fit(PolynomialForm form, WordRange[] ranges, long[] guess) {
        long[] words = guess.clone();
        Trial trial = exchange(form, ranges, words, CoefficientSearch::search);
        if (trial != Trial.OFF_GRID) {
            return trial == Trial.FITS ? Optional.of(words) : Optional.empty();
        }
        Grid grid = new Grid(form.baseShift(), form.offset(), ranges[0]);
        long low = grid.first(block.low(0) << form.fraction());
        long high = grid.last(((block.high(0) + 1) << form.fraction()) - 1);
        long middle = Math.max(low, Math.min(high, words[0]));
        for (long distance = 0; distance <= MOST_BASES / 2; distance++) {
            for (long base : distance == 0 ? new long[] {middle} : new long[] {middle + distance, middle - distance}) {
                if (base >= low
                        && base <= high
                        && exchange(form, ranges, words, search -> search.searchWith(base)) == Trial.FITS) {
                    return Optional.of(words);
                }
            }
        }
        return Optional.empty();
    }

    /** Searches until the words suit all positions, or there are none. */
    private Trial exchange(
            PolynomialForm form, WordRange[] ranges, long[] words, Function<CoefficientSearch, Trial> method) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            CoefficientSearch search = new CoefficientSearch(form, ranges, block, words, critical);
            Trial trial = method.apply(search);
            System.arraycopy(search.words(), 0, words, 0, words.length);
            if (trial != Trial.FITS) {
                return trial;
            }
            int[] grown = withWorst(form, words);
            if (grown.length == critical.length) {
                return Trial.FITS;
            }
            critical = grown;
        }
        return Trial.IMPOSSIBLE;
    }

    /** The critical positions, and those where the words are furthest below and above the corridor, if anywhere. */
    private int[] withWorst(PolynomialForm form, long[] words) {
        long deepest = 0;
        long tallest = 0;
        int deepestAt = -1;
        int tallestAt = -1;
        int fraction = form.fraction();
        for (int position = 0; position < block.length(); position++) {
            long sum = form.sum(words, position);
            long below = (block.low(position) << fraction) - sum;
            long above = sum - (((block.high(position) + 1) << fraction) - 1);
            if (below > deepest) {
                deepest = below;
                deepestAt = position;
            }
            if (above > tallest) {
                tallest = above;
                tallestAt = position;
            }
        }
        return with(with(critical, deepestAt), tallestAt);
    }

    private static int[] with(int[] positions, int added) {
        if (added < 0) {
            return positions;
        }
        int[] more = Arrays.copyOf(positions, positions.length + 1);
        more[positions.length] = added;
        Arrays.sort(more);
        return more;
    }
}
