package dev.halfulp.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The blocks of one size of a folded corridor, to be fitted with polynomials of one degree in one form after another. */
final class PolynomialBlocks {
    private final FoldedCorridor corridor;
    private final Blocks blocks;
    private final int degree;
    private final List<BlockFit> fits = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();
    private long[][] found;
    private int[] precisions;

    PolynomialBlocks(FoldedCorridor corridor, Blocks blocks, int degree) {
        this.corridor = corridor;
        this.blocks = blocks;
        this.degree = degree;
        for (int block = 0; block < blocks.count(); block++) {
            fits.add(new BlockFit(BlockCorridor.of(corridor, blocks, block)));
            order.add(block);
        }
        found = new long[blocks.count()][degree + 1];
        precisions = new int[degree + 1];
    }

    FoldedCorridor corridor() {
        return corridor;
    }

    Blocks blocks() {
        return blocks;
    }

    int degree() {
        return degree;
    }

    /**
     * The words of every block in its order, or nothing if a block has none. The block that failed last is tried first.
     *
     * @param ranges the words allowed, by coefficient
     */
    Optional<List<long[]>> fit(PolynomialForm form, WordRange[] ranges) {
        long[][] words = new long[fits.size()][];
        long[] neighbour = null;
        for (int i = 0; i < order.size(); i++) {
            int block = order.get(i);
            long[] guess = precisions[0] == 0 && neighbour != null ? neighbour : scaled(found[block], form);
            Optional<long[]> fit = fits.get(block).fit(form, ranges, guess);
            if (fit.isEmpty()) {
                order.add(0, order.remove(i));
                return Optional.empty();
            }
            neighbour = fit.get();
            words[block] = neighbour;
        }
        return Optional.of(List.of(words));
    }

    /** Takes words of the form, in which nothing is negated, as the guesses for other forms. */
    void remember(PolynomialForm form, List<long[]> words) {
        found = words.toArray(long[][]::new);
        precisions = precisions(form);
    }

    private static int[] precisions(PolynomialForm form) {
        int[] precisions = new int[form.degree() + 1];
        precisions[0] = form.fraction() - form.baseShift();
        for (int i = 1; i <= form.degree(); i++) {
            precisions[i] = form.precision(i);
        }
        return precisions;
    }

    private long[] scaled(long[] words, PolynomialForm form) {
        int[] wanted = precisions(form);
        long[] scaled = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            long word = Scaling.round(words[i], precisions[i] - wanted[i]);
            scaled[i] = i > 0 && form.isNegated(i) ? -word : word;
        }
        scaled[0] -= form.offset();
        return scaled;
    }

    /** The smallest and the largest word of each coefficient that are remembered. */
    WordRange[] extremes() {
        WordRange[] extremes = new WordRange[degree + 1];
        for (int i = 0; i <= degree; i++) {
            int coefficient = i;
            long min = Arrays.stream(found)
                    .mapToLong(words -> words[coefficient])
                    .min()
                    .orElse(0);
            long max = Arrays.stream(found)
                    .mapToLong(words -> words[coefficient])
                    .max()
                    .orElse(0);
            extremes[i] = new WordRange(min, max);
        }
        return extremes;
    }

    /** The bits that a product takes with the words that are remembered, sign aside, by the coefficient on its left. */
    int[] productBits(PolynomialForm form) {
        int[] bits = new int[degree + 1];
        for (int block = 0; block < found.length; block++) {
            long last = blocks.end(block) - (long) blocks.start(block);
            for (long position : new long[] {1, last / 4, last / 2, last - last / 4, last}) {
                long scheme = found[block][degree];
                for (int i = degree; i >= 1; i--) {
                    bits[i] = Math.max(bits[i], 64 - Long.numberOfLeadingZeros(Math.abs(scheme * position)));
                    scheme = i == 1 ? 0 : form.step(i, scheme, found[block][i - 1], position);
                }
            }
        }
        return bits;
    }
}
