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
        double width = exact.high() - exact.low();
        boolean isNarrow = width <= WIDEST * Math.max(1, Math.abs(exact.low()));
        boolean isHuge = exact.isAbove(HUGE) || exact.isBelow(-HUGE);
        if (!(isNarrow || isHuge) || !tells(exact, minCode) || !tells(exact, maxCode)) {
            return null;
        }
        int side = exact.isAbove(maxCode) ? 1 : exact.isBelow(minCode) ? -1 : 0;
        double low = Math.max(minCode, Math.min(maxCode, exact.low()));
        double high = Math.max(minCode, Math.min(maxCode, exact.high()));
        return new ErrorBounds(
                nearest(got, low, high),
                furthest(got, low, high),
                nearest(got, exact.low(), exact.high()),
                furthest(got, exact.low(), exact.high()),
                got - (low / 2 + high / 2),
                side);
    }

    private static boolean tells(Enclosure exact, long bound) {
        return exact.isAbove(bound) || exact.isBelow(bound) || exact.isPoint();
    }

    private static double nearest(long got, double low, double high) {
        if (low <= got && got <= high) {
            return 0;
        }
        double bound = got < low ? low : high;
        double distance = Math.abs(got - bound);
        return isExact(got, bound) ? distance : Math.max(0, Math.nextDown(distance));
    }

    private static double furthest(long got, double low, double high) {
        return Math.max(upperDistance(got, low), upperDistance(got, high));
    }

    private static double upperDistance(long got, double bound) {
        double distance = Math.abs(got - bound);
        return isExact(got, bound) ? distance : Math.nextUp(distance);
    }

    /** Whether the difference of an integer below 2^53 and a double is itself a double. */
    private static boolean isExact(long got, double bound) {
        double difference = got - bound;
        return got - difference == bound && difference + bound == got;
    }
}
