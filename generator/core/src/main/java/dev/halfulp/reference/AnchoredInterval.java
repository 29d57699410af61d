package dev.halfulp.reference;

import dev.halfulp.fixed.Rational;

/**
 * An exact number plus an interval that is small beside it; so {@code 1 - e^-5000} keeps all digits of the tail. Values
 * that are near no exact number are intervals beside zero.
 *
 * @param anchor the exact number
 * @param rest an enclosure of the value minus the anchor
 */
record AnchoredInterval<T>(Rational anchor, T rest) {
    boolean isAnchored() {
        return anchor.signum() != 0;
    }
}
