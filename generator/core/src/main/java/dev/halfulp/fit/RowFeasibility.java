package dev.halfulp.fit;

import dev.halfulp.corridor.Corridor;

/** Tells quickly whether rows of some form are likely to fit, whatever the fold. */
final class RowFeasibility {
    private final FoldedCorridor corridor;
    private final Corridor unfolded;

    RowFeasibility(FoldedCorridor corridor, Corridor unfolded) {
        this.corridor = corridor;
        this.unfolded = unfolded;
    }

    /**
     * Whether words fit each of the longest segments that are at most {@code 2^numberBits}.
     *
     * @param curvatureBits as in {@link RowShape}
     */
    boolean isLikely(int curvatureBits, int numberBits) {
        int bits = curvatureBits + 1;
        while (place(bits).numberBits() > numberBits) {
            bits++;
        }
        RowShape shape = new RowShape(place(bits), RowFitter.MOST_GUARD, curvatureBits);
        return new RowSearch(corridor, new RowInputs(unfolded, shape.place()), shape).isFeasible();
    }

    private RowPlace place(int bits) {
        return RowPlace.of(Fold.NONE.withClamp(), bits, unfolded.first(), unfolded.last());
    }
}
