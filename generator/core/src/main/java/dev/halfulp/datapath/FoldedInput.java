package dev.halfulp.datapath;

import dev.halfulp.fit.Fold;
import dev.halfulp.fit.FoldKind;
import dev.halfulp.fit.FoldedCorridor;

/** The input after the fold: the half that it lies in, its magnitude, and its place in a block of magnitudes. */
final class FoldedInput {
    private final DatapathBuilder builder;
    private final FoldedCorridor corridor;
    private final boolean isChained;
    private final Fold fold;
    private final Node x;
    private final Node above;
    private final Node lowerHalf;

    /**
     * @param isChained whether the magnitude leaves a carry chain, which keeps synthesis from merging the fold into the
     *     tables, and takes no more logic; on a processor it takes one operation more
     */
    FoldedInput(DatapathBuilder builder, FoldedCorridor corridor, boolean isChained) {
        this.builder = builder;
        this.corridor = corridor;
        this.isChained = isChained;
        fold = corridor.fold();
        x = builder.input();
        if (fold.kind() == FoldKind.NONE) {
            above = x;
            lowerHalf = builder.constant(0);
            return;
        }
        Node upperCentre = builder.constant(fold.upperCentre());
        lowerHalf = builder.compare(
                fold.upperCentre() == 0 ? "negative" : "lower_half",
                "whether x lies in the lower half",
                x,
                Relation.LESS,
                upperCentre);
        above = builder.subtract("above", "distance of x above the centre", x, upperCentre);
    }

    /** 1 where x lies in the lower half, 0 in the upper half and where there is no fold. */
    Node lowerHalf() {
        return lowerHalf;
    }

    /** Distance of x above the centre of the upper half; x itself where there is no fold. */
    Node above() {
        return above;
    }

    /** The magnitude, not above the limit of the fold; x itself where there is no fold. */
    Node magnitude() {
        if (fold.kind() == FoldKind.NONE) {
            return x;
        }
        return isChained && fold.sharesCentre() ? chained() : selected();
    }

    /** The magnitude as the sum of all bits inverted in the lower half, and 1 there. */
    private Node chained() {
        Node flipped = flipped("flipped", "distance from the centre, minus 1 in the lower half");
        if (!fold.isLimited()) {
            Node distance = builder.add("distance", "distance of x from the centre", flipped, lowerHalf);
            return builder.known(distance, new Range(corridor.first(), corridor.last()));
        }
        Node limit = builder.constant(fold.limit());
        Node isBeyond =
                builder.compare("is_beyond", "whether the limit is reached", flipped, Relation.GREATER_OR_EQUAL, limit);
        Node limited = builder.select("limited", "not above the limit", isBeyond, limit, flipped);
        Node increment = builder.select(
                "increment", "1 in the lower half up to the limit", isBeyond, builder.constant(0), lowerHalf);
        Node magnitude = builder.add("magnitude", "distance up to the limit", limited, increment);
        return builder.known(magnitude, new Range(corridor.first(), corridor.last()));
    }

    /** The magnitude as one of two differences. */
    private Node selected() {
        Node distance = builder.select("distance", "distance of x from the centre", lowerHalf, below(), above);
        if (fold.isLimited()) {
            return builder.clamp("magnitude", "distance up to the limit", distance, 0, fold.limit());
        }
        return builder.known(distance, new Range(corridor.first(), corridor.last()));
    }

    private Node below() {
        if (fold.lowerCentre() == -1) {
            return builder.not("below", "distance of x below the centre", x);
        }
        return builder.subtract("below", "distance of x below the centre", builder.constant(fold.lowerCentre()), x);
    }

    /**
     * The magnitude in the upper half, the magnitude minus 1 in the lower half: all bits of {@link #above} inverted.
     * Only where blocks can be closed.
     */
    Node address() {
        return flipped("address", "distance from the centre, minus 1 in the lower half");
    }

    private Node flipped(String name, String comment) {
        Node inverted = builder.not("inverted", "distance below the centre minus 1", above);
        Node flipped = builder.select(name, comment, lowerHalf, inverted, above);
        long farthest = Math.max(inverted.range().max(), above.range().max());
        return builder.known(flipped, new Range(0, farthest));
    }
}
