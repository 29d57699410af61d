package dev.halfulp.fit;

import dev.halfulp.corridor.Corridor;
import java.util.Optional;

/**
 * Finds the constant {@code C} of {@code f(mirror - x) = C - f(x)}: it lies between the sums of the lower and of the
 * upper ends of every pair of corridors.
 */
final class PointSymmetry {
    /** Sums beyond any output code: no limit from an open end. */
    private static final long UNLIMITED = 1L << 40;

    private final Corridor corridor;
    private final long mirror;
    private final long oddConstant;

    PointSymmetry(Corridor corridor, long mirror, long oddConstant) {
        this.corridor = corridor;
        this.mirror = mirror;
        this.oddConstant = oddConstant;
    }

    Optional<Fold> find() {
        long low = -UNLIMITED;
        long high = UNLIMITED;
        long centre = Math.floorDiv(mirror, 2L);
        for (long code = centre + 1; corridor.contains(code) && corridor.contains(mirror - code); code++) {
            long pair = mirror - code;
            if (!corridor.isOpenLow(code) && !corridor.isOpenLow(pair)) {
                low = Math.max(low, corridor.low(code) + corridor.low(pair));
            }
            if (!corridor.isOpenHigh(code) && !corridor.isOpenHigh(pair)) {
                high = Math.min(high, corridor.high(code) + corridor.high(pair));
            }
            if (low > high) {
                return Optional.empty();
            }
        }
        long constant = simplest(low, high);
        FoldKind kind = constant == oddConstant ? FoldKind.ODD : FoldKind.COMPLEMENT;
        return Optional.of(new Fold(kind, mirror, constant, 0, 0, false));
    }

    /** The odd constant if it is possible, otherwise the number with the most trailing zero bits. */
    private long simplest(long low, long high) {
        return low <= oddConstant && oddConstant <= high ? oddConstant : RoundNumbers.roundest(low, high);
    }
}
