package dev.halfulp.generate;

import dev.halfulp.spec.Objective;

/** What the figures that objectives minimise are called. */
public final class CostName {
    private CostName() {}

    /** The name in tables and pictures. */
    public static String of(Objective objective) {
        return switch (objective) {
            case LOGIC -> "LUT6";
            case MEMORY -> "table bits";
            case FLASH -> "bytes";
            case CYCLES -> "cycles";
            case SEGMENTS -> "segments";
            case BALANCED -> "bytes x cycles";
        };
    }
}
