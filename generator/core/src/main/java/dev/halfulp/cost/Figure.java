package dev.halfulp.cost;

import dev.halfulp.fit.Design;
import dev.halfulp.spec.Objective;

/** The figures that objectives minimise. */
public final class Figure {
    private Figure() {}

    /** The figure of an objective for a design with its cost. */
    public static double of(Design design, Cost cost, Objective objective) {
        return switch (objective) {
            case BALANCED -> (double) cost.flashBytes() * cost.cycles();
            case LOGIC -> cost.lut6();
            case MEMORY -> design.tableBits();
            case FLASH -> cost.flashBytes();
            case CYCLES -> cost.cycles();
            case SEGMENTS -> segmentsOrWords(design);
        };
    }

    /** Segments; a table has one for each word of its domain. */
    static long segmentsOrWords(Design design) {
        return design.segments().orElse(Math.max(1, design.tableBits()));
    }
}
