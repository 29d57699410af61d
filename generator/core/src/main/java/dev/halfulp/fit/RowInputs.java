package dev.halfulp.fit;

import dev.halfulp.corridor.Corridor;
import java.util.Arrays;

/**
 * The acceptable values of every input, by half, segment and position; in output codes, or in the fractions of one that a
 * ramp has, less the ramp.
 */
final class RowInputs {
    /** Beyond every value. */
    static final long FAR = 1L << 50;

    private final RowPlace place;
    private final Corridor corridor;
    private final long[][] low;
    private final long[][] high;

    RowInputs(Corridor corridor, RowPlace place) {
        this.place = place;
        this.corridor = corridor;
        int size = place.count() << place.bits();
        low = new long[2][];
        high = new long[2][];
        for (int half = 0; half <= (place.isFolded() ? 1 : 0); half++) {
            low[half] = new long[size];
            high[half] = new long[size];
            Arrays.fill(low[half], -FAR);
            Arrays.fill(high[half], FAR);
        }
        for (long code = corridor.first(); code <= corridor.last(); code++) {
            set(code);
        }
    }

    private void set(long code) {
        int half = place.isLower(code) ? 1 : 0;
        int index = place.segment(code) << place.bits() | place.position(code);
        long margin = place.fold().clamped() ? FoldIntersection.margin(corridor) : 0;
        WordRange accepted = FoldIntersection.unmirrored(corridor, place.fold(), code, margin);
        low[half][index] = accepted.min();
        high[half][index] = accepted.max();
    }

    RowPlace place() {
        return place;
    }

    /** 1 where there is no fold, otherwise 2: the upper half and the lower one. */
    int halves() {
        return low[1] == null ? 1 : 2;
    }

    /** The smallest values in a half, scaled by {@code 2^guard}; the position of segment {@code s} is at {@code s << bits}. */
    long[] low(int half, int guard) {
        int shift = guard - place.rampGuard();
        return Arrays.stream(low[half])
                .map(value -> value == -FAR ? -FAR : value << shift)
                .toArray();
    }

    /** The largest values, as {@link #low(int, int)}. */
    long[] high(int half, int guard) {
        int shift = guard - place.rampGuard();
        return Arrays.stream(high[half])
                .map(value -> value == FAR ? FAR : ((value + 1) << shift) - 1)
                .toArray();
    }
}
