package dev.halfulp.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds polynomials on the blocks of one size, in the form whose words are cheapest. */
final class FormSearch {
    private static final int AMPLE_FRACTION = 22;

    /** Bits to which products are limited where that leaves a solution, so that they fit in a word of most processors. */
    private static final int SHORT_PRODUCT = 31;

    private static final int LONG_PRODUCT = 61;

    /** Bits of the words of the ample fit, at most, and of their products. */
    private static final int WORD_BITS = 40;

    private static final int PRODUCT_BITS = 58;

    private final PolynomialBlocks blocks;
    private final WordSize wordSize;
    private final int degree;

    FormSearch(PolynomialBlocks blocks, WordSize wordSize) {
        this.blocks = blocks;
        this.wordSize = wordSize;
        degree = blocks.degree();
    }

    /**
     * The polynomials, if all blocks are feasible.
     *
     * @param isDegreeNeeded whether to give up if a lower degree would do
     */
    Optional<PolynomialApproximation> search(boolean isDegreeNeeded) {
        PolynomialForm ample = ample();
        WordRange[] ranges = new WordRange[degree + 1];
        Arrays.fill(ranges, WordRange.ofWidth(wordBits(), true));
        ranges[0] = new WordRange(Long.MIN_VALUE / 8, Long.MAX_VALUE / 8);
        Optional<List<long[]>> words = blocks.fit(ample, ranges);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (isDegreeNeeded && words.get().stream().allMatch(block -> block[degree] == 0)) {
            return Optional.empty();
        }
        blocks.remember(ample, words.get());
        Optional<PolynomialApproximation> shortest =
                choices(ample, SHORT_PRODUCT).cheapest();
        return shortest.isPresent() ? shortest : choices(ample, LONG_PRODUCT).cheapest();
    }

    private int wordBits() {
        return Math.min(WORD_BITS, PRODUCT_BITS - blocks.blocks().bits());
    }

    /** The form with the finest coefficients that are of use: as fine as truncated products. */
    private PolynomialForm ample() {
        int blockBits = blocks.blocks().bits();
        int valueBits = valueBits();
        int fraction =
                Math.max(0, Math.min(AMPLE_FRACTION, Math.min(54 - valueBits, wordBits() - 2 + blockBits - valueBits)));
        int[] shifts = new int[degree + 1];
        Arrays.fill(shifts, 2, degree + 1, blockBits);
        return new PolynomialForm(fraction, 0, 0, shifts, new boolean[degree + 1]);
    }

    private int valueBits() {
        FoldedCorridor corridor = blocks.corridor();
        long union = 0;
        for (int i = 0; i < corridor.size(); i++) {
            union |= Math.abs(corridor.low(i)) | Math.abs(corridor.high(i) + 1);
        }
        return Scaling.bits(union);
    }

    /** The ways to store each coefficient, coarser than the ample form and with products of limited bits. */
    private FormChoices choices(PolynomialForm ample, int productBits) {
        WordRange[] extremes = blocks.extremes();
        int[] products = blocks.productBits(ample);
        long largestBase = Math.max(Math.abs(extremes[0].min()), Math.abs(extremes[0].max()));
        int baseBits = Scaling.bits(largestBase) - ample.fraction();
        ColumnPlanner base = new ColumnPlanner(wordSize, ample.fraction(), extremes[0], true);
        List<List<StoredColumn>> columns = new ArrayList<>();
        columns.add(base.columns(Math.min(ample.fraction(), productBits - baseBits)));
        for (int i = 1; i <= degree; i++) {
            int most = ample.precision(i) + Math.min(0, productBits - products[i]);
            columns.add(new ColumnPlanner(wordSize, ample.precision(i), extremes[i], false).columns(most));
        }
        return new FormChoices(blocks, base, columns);
    }
}
