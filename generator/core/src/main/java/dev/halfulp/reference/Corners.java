package dev.halfulp.reference;

/** The product or quotient of two intervals, from the four pairs of their bounds. */
final class Corners {
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;
    private boolean lowOpen = true;
    private boolean highOpen = true;

    Enclosure product(Enclosure left, Enclosure right) {
        multiply(left.low(), left.lowOpen(), right.low(), right.lowOpen());
        multiply(left.low(), left.lowOpen(), right.high(), right.highOpen());
        multiply(left.high(), left.highOpen(), right.low(), right.lowOpen());
        multiply(left.high(), left.highOpen(), right.high(), right.highOpen());
        return new Enclosure(low, high, lowOpen, highOpen);
    }

    /** The quotient by an interval that does not hold zero. */
    Enclosure quotient(Enclosure left, Enclosure right) {
        double rightLow = right.low() == 0 ? 0.0 : right.low();
        double rightHigh = right.high() == 0 ? -0.0 : right.high();
        divide(left.low(), left.lowOpen(), rightLow, right.lowOpen());
        divide(left.low(), left.lowOpen(), rightHigh, right.highOpen());
        divide(left.high(), left.highOpen(), rightLow, right.lowOpen());
        divide(left.high(), left.highOpen(), rightHigh, right.highOpen());
        return new Enclosure(low, high, lowOpen, highOpen);
    }

    private void multiply(double left, boolean leftOpen, double right, boolean rightOpen) {
        if ((left == 0 && !leftOpen) || (right == 0 && !rightOpen)) {
            include(0, 0, false);
        } else if (left == 0 || right == 0) {
            include(0, 0, true);
        } else {
            double product = left * right;
            include(product, Rounding.productError(left, right, product), leftOpen || rightOpen);
        }
    }

    private void divide(double left, boolean leftOpen, double right, boolean rightOpen) {
        if (left == 0) {
            include(0, 0, leftOpen);
        } else if (Double.isInfinite(right)) {
            // The quotient comes as near to zero as it likes if the dividend is finite; otherwise it may be anything
            // between that and the other corners.
            include(0, 0, true);
        } else {
            double quotient = left / right;
            include(quotient, right == 0 ? 0 : Rounding.quotientError(left, right, quotient), leftOpen || rightOpen);
        }
    }

    private void include(double value, double error, boolean open) {
        boolean strict = open || error != 0;
        double down = Rounding.down(value, error);
        double up = Rounding.up(value, error);
        if (down < low) {
            low = down;
            lowOpen = strict;
        } else if (down == low) {
            lowOpen &= strict;
        }
        if (up > high) {
            high = up;
            highOpen = strict;
        } else if (up == high) {
            highOpen &= strict;
        }
    }
}
