package dev.halfulp.fit;

import dev.halfulp.corridor.Corridor;
import java.util.Optional;

/** Intersects the corridors of the inputs that share a magnitude, both seen as folded values. */
final class FoldIntersection {
    /** How far beyond the output range a clamped value may lie at least, in output codes. */
    static final long LEAST_MARGIN = 1L << 16;

    private static final WordRange EVERYTHING = new WordRange(Long.MIN_VALUE / 4, Long.MAX_VALUE / 4);

    private final Corridor corridor;
    private final Corridor nearestCorridor;
    private final Fold fold;

    FoldIntersection(Corridor corridor, Corridor nearestCorridor, Fold fold) {
        this.corridor = corridor;
        this.nearestCorridor = nearestCorridor;
        this.fold = fold;
    }

    /**
     * How far beyond the output range a clamped value may lie, in output codes: as far as the range is wide, so that a
     * segment that crosses the end of the range can run on.
     */
    static long margin(Corridor corridor) {
        return Math.max(LEAST_MARGIN, corridor.outputCodes());
    }

    private long first() {
        return fold.kind() == FoldKind.NONE ? corridor.first() : 0;
    }

    private long last() {
        return fold.kind() == FoldKind.NONE
                ? corridor.last()
                : Math.max(corridor.last() - fold.upperCentre(), fold.lowerCentre() - corridor.first());
    }

    /** Whether the two halves contradict each other nowhere. */
    boolean isValid() {
        for (long magnitude = first(); magnitude <= last(); magnitude++) {
            WordRange accepted = both(corridor, magnitude, margin());
            if (accepted.min() > accepted.max()) {
                return false;
            }
        }
        return true;
    }

    /** The folded corridor, empty if the two halves contradict each other somewhere. */
    Optional<FoldedCorridor> corridor() {
        long first = first();
        long last = last();
        int size = Math.toIntExact(last - first + 1);
        long[] low = new long[size];
        long[] high = new long[size];
        for (int i = 0; i < size; i++) {
            WordRange accepted = both(corridor, first + i, margin());
            if (accepted.min() > accepted.max()) {
                return Optional.empty();
            }
            low[i] = accepted.min();
            high[i] = accepted.max();
        }
        return Optional.of(new FoldedCorridor(
                fold,
                first,
                low,
                high,
                index -> nearest(new WordRange(low[index], high[index]), first + index),
                fold.kind() != FoldKind.NONE && fold.upperCentre() + last > corridor.last(),
                corridor));
    }

    /** How far beyond an end code of the output a value may lie where that code is acceptable. */
    private long margin() {
        return fold.clamped() ? margin(corridor) : 0;
    }

    /** The middle of the values that are nearest on both sides, else on the upper side, else of all. */
    private long nearest(WordRange accepted, long magnitude) {
        WordRange both = both(nearestCorridor, magnitude, 0).intersect(accepted);
        WordRange upper = upper(nearestCorridor, magnitude, 0).intersect(accepted);
        WordRange best = both.min() <= both.max() ? both : upper.min() <= upper.max() ? upper : accepted;
        return best.min() + (best.max() - best.min()) / 2;
    }

    private WordRange both(Corridor source, long magnitude, long margin) {
        boolean mirrored =
                fold.kind() != FoldKind.NONE && fold.lowerCentre() - magnitude != fold.upperCentre() + magnitude;
        WordRange upper = upper(source, magnitude, margin);
        return mirrored ? upper.intersect(lower(source, magnitude, margin)) : upper;
    }

    private WordRange upper(Corridor source, long magnitude, long margin) {
        return folded(source, fold.upperCentre() + magnitude, false, margin);
    }

    private WordRange lower(Corridor source, long magnitude, long margin) {
        return folded(source, fold.lowerCentre() - magnitude, true, margin);
    }

    private WordRange folded(Corridor source, long code, boolean isLower, long margin) {
        if (!source.contains(code)) {
            return EVERYTHING;
        }
        WordRange plain = unmirrored(source, fold, code, margin);
        boolean isMirrored = isLower && (fold.kind() == FoldKind.ODD || fold.kind() == FoldKind.COMPLEMENT);
        return isMirrored ? new WordRange(fold.constant() - plain.max(), fold.constant() - plain.min()) : plain;
    }

    /**
     * What a value may be before it is mirrored: in output codes, or for {@link FoldKind#RELU_EVEN} in folded units and
     * less the ramp.
     *
     * @param margin how far beyond an end code of the output a value may lie where that code is acceptable
     */
    static WordRange unmirrored(Corridor source, Fold fold, long code, long margin) {
        long low = source.low(code) - (source.isOpenLow(code) ? margin : 0);
        long high = source.high(code) + (source.isOpenHigh(code) ? margin : 0);
        if (fold.kind() != FoldKind.RELU_EVEN) {
            return new WordRange(low, high);
        }
        long ramp = fold.relu(code);
        int guard = fold.guardBits();
        return new WordRange(
                ((low - fold.constant()) << guard) - ramp, ((high + 1 - fold.constant()) << guard) - 1 - ramp);
    }
}
