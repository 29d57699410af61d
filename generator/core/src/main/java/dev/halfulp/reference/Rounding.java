package dev.halfulp.reference;

/**
 * The sign of the error of a double operation, and directed rounding from it. An error is {@code NaN} where it cannot
 * be told, which counts as either sign.
 */
final class Rounding {
    /** Results and operands below this magnitude may lose bits of their error term to underflow. */
    private static final double TINY = 0x1p-900;

    private static final double HUGE = 0x1p900;

    private Rounding() {}

    /** Exact sum minus {@code sum}, by Knuth's error-free transformation. */
    static double sumError(double left, double right, double sum) {
        if (Double.isInfinite(sum)) {
            return Double.isInfinite(left) || Double.isInfinite(right) ? 0 : Double.NaN;
        }
        double rightPart = sum - left;
        return (left - (sum - rightPart)) + (right - rightPart);
    }

    /** A number of the sign of exact product minus {@code product}. */
    static double productError(double left, double right, double product) {
        if (left == 0 || right == 0 || Double.isInfinite(left) || Double.isInfinite(right)) {
            return 0;
        }
        if (product == 0) {
            return Math.copySign(1, product);
        }
        return isOrdinary(product) ? Math.fma(left, right, -product) : Double.NaN;
    }

    /** A number of the sign of exact quotient minus {@code quotient}. */
    static double quotientError(double left, double right, double quotient) {
        if (left == 0 || Double.isInfinite(left)) {
            return 0;
        }
        if (quotient == 0) {
            return Math.copySign(1, quotient);
        }
        if (!isOrdinary(quotient) || !isOrdinary(left) || !isOrdinary(right)) {
            return Double.NaN;
        }
        double remainder = Math.fma(-quotient, right, left);
        return right > 0 ? remainder : -remainder;
    }

    private static boolean isOrdinary(double value) {
        double magnitude = Math.abs(value);
        return magnitude > TINY && magnitude < HUGE;
    }

    /** A double not above the exact value of {@code nearest + error}. */
    static double down(double nearest, double error) {
        if (error >= 0) {
            return nearest;
        }
        return nearest == Double.NEGATIVE_INFINITY ? nearest : Math.nextDown(nearest);
    }

    /** A double not below the exact value of {@code nearest + error}. */
    static double up(double nearest, double error) {
        return -down(-nearest, -error);
    }
}
