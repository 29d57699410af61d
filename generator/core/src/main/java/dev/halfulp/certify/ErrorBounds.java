package dev.halfulp.certify;

import dev.halfulp.reference.Enclosure;
import org.jspecify.annotations.Nullable;

/**
 * The error at one input, in ulp, as far as an enclosure of the exact value tells it.
 *
 * @param low lower bound of the error against the exact value clamped to the output range
 * @param high upper bound of the same
 * @param unclampedLow lower bound of the error against the exact value
 * @param unclampedHigh upper bound of the same
 * @param signed output minus clamped exact value, near enough for means
 * @param side -1 or 1 if the exact value lies below or above the output range, otherwise 0
 */
record ErrorBounds(double low, double high, double unclampedLow, double unclampedHigh, double signed, int side) {
    /** Width of an enclosure, relative to 1 or to the value if that is larger, from which on it is too wide. */
    private static final double WIDEST = 1e-6;

    /** Beyond this the distance from the output range need not be told. */
    private static final double HUGE = 0x1p1000;

    /** The bounds, or null if the enclosure is too wide to tell. */
    static @Nullable ErrorBounds of(Enclosure exact, long got, long minCode, long maxCode) {
        return tells(exact, minCode) && tells(exact, maxCode) ? ofAny(exact, got, minCode, maxCode) : null;
    }

    /** The same, where a value that cannot be told from an end of the output range counts as inside. */
    static @Nullable ErrorBounds ofAny(Enclosure exact, long got, long minCode, long maxCode) {
        double width = exact.high() - exact.low();
        boolean isNarrow = width <= WIDEST * Math.max(1, Math.abs(exact.low()));
        boolean isHuge = exact.isAbove(HUGE) || exact.isBelow(-HUGE);
        if (!isNarrow && !isHuge) {
            return null;
        }
        int side = exact.isAbove(maxCode) ? 1 : exact.isBelow(minCode) ? -1 : 0;
        Enclosure clamped = exact.clamp(minCode, maxCode);
        return new ErrorBounds(
                clamped.smallestDistance(got),
                clamped.largestDistance(got),
                exact.smallestDistance(got),
                exact.largestDistance(got),
                got - clamped.middle(),
                side);
    }

    private static boolean tells(Enclosure exact, long bound) {
        return exact.isAbove(bound) || exact.isBelow(bound) || exact.isPoint();
    }
}
