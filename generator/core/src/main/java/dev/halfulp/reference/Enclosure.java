package dev.halfulp.reference;

/**
 * An interval of doubles that is known to hold an exact value. A bound is open where the value is known to differ
 * from it; so {@code tanh(100)} is enclosed by a double below 1 and an open 1, which tells it from 1.
 *
 * @param low lower bound, {@code -infinity} for none
 * @param high upper bound, {@code +infinity} for none
 * @param lowOpen whether the value is known to lie above {@code low}
 * @param highOpen whether the value is known to lie below {@code high}
 */
public record Enclosure(double low, double high, boolean lowOpen, boolean highOpen) {
    static final Enclosure EVERYTHING = new Enclosure(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, true, true);
    static final Enclosure ZERO = point(0);
    static final Enclosure ONE = point(1);

    /** The enclosure of a value that is a double. */
    static Enclosure point(double value) {
        return new Enclosure(value, value, false, false);
    }

    /** The enclosure of the value of opposite sign. */
    Enclosure negate() {
        return new Enclosure(-high, -low, /* lowOpen= */ highOpen, /* highOpen= */ lowOpen);
    }

    /** Whether the enclosed value is known to be {@code low}. */
    public boolean isPoint() {
        return low == high;
    }

    /** Whether the value is known to lie above a number. */
    public boolean isAbove(double bound) {
        return low > bound || (low == bound && lowOpen);
    }

    /** Whether the value is known to lie below a number. */
    public boolean isBelow(double bound) {
        return high < bound || (high == bound && highOpen);
    }

    /** Whether it is known on which side of a number the value lies, or that it is the number. */
    public boolean decides(double bound) {
        return isAbove(bound) || isBelow(bound) || (low == bound && high == bound);
    }

    /** Whether the largest integer not above the value is known; it is then {@link #floor()}. */
    public boolean decidesFloor() {
        return isBelow(Math.floor(low) + 1);
    }

    /** The largest integer not above the value, if {@link #decidesFloor()}. */
    public long floor() {
        return (long) Math.floor(low);
    }

    /** Whether the smallest integer not below the value is known; it is then {@link #ceiling()}. */
    public boolean decidesCeiling() {
        return isAbove(Math.ceil(high) - 1);
    }

    /** The smallest integer not below the value, if {@link #decidesCeiling()}. */
    public long ceiling() {
        return (long) Math.ceil(high);
    }

    /** A double near the value. */
    public double middle() {
        return Double.isInfinite(low) || Double.isInfinite(high)
                ? (Double.isInfinite(low) ? high : low)
                : low / 2 + high / 2;
    }

    /** An enclosure of the value limited to a range. */
    public Enclosure clamp(double smallest, double largest) {
        double newLow = Math.max(smallest, Math.min(largest, low));
        double newHigh = Math.max(smallest, Math.min(largest, high));
        return new Enclosure(newLow, newHigh, lowOpen && newLow == low, highOpen && newHigh == high);
    }

    /** A lower bound of the distance of the value from a point. */
    public double smallestDistance(double point) {
        if (low <= point && point <= high) {
            return 0;
        }
        return point < low ? lowerDifference(low, point) : lowerDifference(point, high);
    }

    /** An upper bound of the distance of the value from a point. */
    public double largestDistance(double point) {
        return Math.max(-lowerDifference(point, high), -lowerDifference(low, point));
    }

    /** {@code left - right}, rounded down. */
    private static double lowerDifference(double left, double right) {
        double difference = left - right;
        return Rounding.down(difference, Rounding.sumError(left, -right, difference));
    }
}
