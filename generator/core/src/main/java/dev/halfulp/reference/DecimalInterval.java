package dev.halfulp.reference;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An interval of decimals that is known to hold an exact value; as in {@link Enclosure}, an open bound is known to
 * differ from the value, and a missing bound is null.
 */
record DecimalInterval(@Nullable BigDecimal low, @Nullable BigDecimal high, boolean lowOpen, boolean highOpen) {
    static final DecimalInterval EVERYTHING = new DecimalInterval(null, null, true, true);

    static DecimalInterval point(BigDecimal value) {
        return new DecimalInterval(value, value, false, false);
    }

    /** An interval that is a point exactly if its bounds are equal. */
    static DecimalInterval between(BigDecimal low, BigDecimal high) {
        boolean open = low.compareTo(high) != 0;
        return new DecimalInterval(low, high, open, open);
    }

    boolean isPoint() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    boolean isZero() {
        return low != null && high != null && low.signum() == 0 && high.signum() == 0;
    }

    /** Whether the value is known to lie above a number. */
    boolean isAbove(BigDecimal bound) {
        return low != null && (low.compareTo(bound) > 0 || (low.compareTo(bound) == 0 && lowOpen));
    }

    /** Whether the value is known to lie below a number. */
    boolean isBelow(BigDecimal bound) {
        return high != null && (high.compareTo(bound) < 0 || (high.compareTo(bound) == 0 && highOpen));
    }

    DecimalInterval negate() {
        return new DecimalInterval(
                high == null ? null : high.negate(),
                low == null ? null : low.negate(),
                /* lowOpen= */ highOpen,
                /* highOpen= */ lowOpen);
    }
}
