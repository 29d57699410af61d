package dev.halfulp.emit.report;

/** The function of a unit as a picture needs it. May be asked from several threads at once. */
@FunctionalInterface
public interface ExactValues {
    /** The function at the value of an input code, to about the digits of a double, not clamped. */
    double value(long inputCode);
}
