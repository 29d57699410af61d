package dev.halfulp.certify;

import java.util.Locale;

/** The direction in which a unit's output codes run over its domain. A constant unit counts as increasing. */
public enum Monotonicity {
    INCREASING,
    DECREASING,
    NONE;

    /** The word in reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
