package dev.halfulp.fit;

import dev.halfulp.corridor.Corridor;
import java.util.Optional;

/**
 * Finds the constant {@code C} of {@code f(mirror - x) = C - f(x)}: it lies between the sums of the lower and of the
 * upper ends of every pair of corridors.
 */
final class PointSymmetry {
    private final Corridor corridor;
    private final long mirror;
    private final long oddConstant;
    private final long margin;

    /**
     * @param oddConstant the constant of an odd function
     * @param margin how far beyond the output range a value may lie where the corridor is open
     */
    PointSymmetry(Corridor corridor, long mirror, long oddConstant, long margin) {
        this.corridor = corridor;
        this.mirror = mirror;
        this.oddConstant = oddConstant;
        this.margin = margin;
    }

    Optional<Fold> find() {
        long low = Long.MIN_VALUE;
        long high = Long.MAX_VALUE;
        long centre = Math.floorDiv(mirror, 2L);
        for (long code = centre + 1; corridor.contains(code) && corridor.contains(mirror - code); code++) {
            long pair = mirror - code;
            low = Math.max(low, low(code) + low(pair));
            high = Math.min(high, high(code) + high(pair));
            if (low > high) {
                return Optional.empty();
            }
        }
        long constant = simplest(low, high);
        FoldKind kind = constant == oddConstant ? FoldKind.ODD : FoldKind.COMPLEMENT;
        return Optional.of(new Fold(kind, mirror, constant, 0, 0, false));
    }

    private long low(long code) {
        return corridor.low(code) - (corridor.isOpenLow(code) ? margin : 0);
    }

    private long high(long code) {
        return corridor.high(code) + (corridor.isOpenHigh(code) ? margin : 0);
    }

    /** The odd constant if it is possible, otherwise the number with the most trailing zero bits. */
    private long simplest(long low, long high) {
        return low <= oddConstant && oddConstant <= high ? oddConstant : RoundNumbers.roundest(low, high);
    }
}
