package dev.halfulp.emit.report;

import dev.halfulp.certify.Unit;
import dev.halfulp.reference.ExactReference;
import dev.halfulp.spec.UnitSpec;

/**
 * A unit and what its pictures are drawn from.
 *
 * @param unit what is reported
 * @param exact its function
 */
public record ReportedUnit(Unit unit, ExactValues exact) {
    /** A unit with its own function. */
    public static ReportedUnit of(Unit unit) {
        UnitSpec spec = unit.spec();
        ExactReference reference = new ExactReference(spec.function().expression(), spec.input(), spec.output());
        return new ReportedUnit(unit, reference::approximateValue);
    }
}
