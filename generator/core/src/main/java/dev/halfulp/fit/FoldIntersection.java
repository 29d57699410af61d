package dev.halfulp.fit;

import dev.halfulp.corridor.Corridor;
import java.util.Optional;

/** Intersects the corridors of the inputs that share a magnitude, both seen as folded values. */
final class FoldIntersection {
    /** How far beyond the output range a clamped value may lie at least, in output codes. */
    static final long LEAST_MARGIN = 1L << 16;

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
            Span accepted = both(corridor, magnitude, margin());
            if (accepted.low > accepted.high) {
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
            Span accepted = both(corridor, first + i, margin());
            if (accepted.low > accepted.high) {
                return Optional.empty();
            }
            low[i] = accepted.low;
            high[i] = accepted.high;
        }
        return Optional.of(new FoldedCorridor(
                fold,
                first,
                low,
                high,
                index -> nearest(new Span(low[index], high[index]), first + index),
                fold.kind() != FoldKind.NONE && fold.upperCentre() + last > corridor.last(),
                corridor));
    }

    /** How far beyond an end code of the output a value may lie where that code is acceptable. */
    private long margin() {
        return fold.clamped() ? margin(corridor) : 0;
    }

    /** The middle of the values that are nearest on both sides, else on the upper side, else of all. */
    private long nearest(Span accepted, long magnitude) {
        Span both = both(nearestCorridor, magnitude, 0).intersect(accepted);
        Span upper = upper(nearestCorridor, magnitude, 0).intersect(accepted);
        Span best = both.low <= both.high ? both : upper.low <= upper.high ? upper : accepted;
        return best.low + (best.high - best.low) / 2;
    }

    private Span both(Corridor source, long magnitude, long margin) {
        boolean mirrored =
                fold.kind() != FoldKind.NONE && fold.lowerCentre() - magnitude != fold.upperCentre() + magnitude;
        Span upper = upper(source, magnitude, margin);
        return mirrored ? upper.intersect(lower(source, magnitude, margin)) : upper;
    }

    private Span upper(Corridor source, long magnitude, long margin) {
        return folded(source, fold.upperCentre() + magnitude, false, margin);
    }

    private Span lower(Corridor source, long magnitude, long margin) {
        return folded(source, fold.lowerCentre() - magnitude, true, margin);
    }

    private Span folded(Corridor source, long code, boolean isLower, long margin) {
        if (!source.contains(code)) {
            return Span.EVERYTHING;
        }
        long low = source.low(code) - (source.isOpenLow(code) ? margin : 0);
        long high = source.high(code) + (source.isOpenHigh(code) ? margin : 0);
        return switch (fold.kind()) {
            case NONE, EVEN -> new Span(low, high);
            case ODD, COMPLEMENT ->
                isLower ? new Span(fold.constant() - high, fold.constant() - low) : new Span(low, high);
            case RELU_EVEN -> {
                long ramp = fold.relu(code);
                int guard = fold.guardBits();
                yield new Span(
                        ((low - fold.constant()) << guard) - ramp, ((high + 1 - fold.constant()) << guard) - 1 - ramp);
            }
        };
    }

    private static final class Span {
        static final Span EVERYTHING = new Span(Long.MIN_VALUE / 4, Long.MAX_VALUE / 4);

        private final long low;
        private final long high;

        Span(long low, long high) {
            this.low = low;
            this.high = high;
        }

        Span intersect(Span other) {
            return new Span(Math.max(low, other.low), Math.min(high, other.high));
        }
    }
}
