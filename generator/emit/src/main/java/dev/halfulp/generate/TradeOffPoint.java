package dev.halfulp.generate;

import dev.halfulp.certify.Unit;
import dev.halfulp.cost.Figure;
import dev.halfulp.spec.Objective;
import java.math.BigDecimal;

/**
 * One certified unit of a trade-off.
 *
 * @param unit with the output format, criterion and objective of the point
 */
public record TradeOffPoint(Unit unit) {
    /** The largest error over all inputs, in the function's value, against the exact value clamped to the output range. */
    public BigDecimal error() {
        return unit.certificate().maxAbsolute();
    }

    /** The figure that an objective minimises. */
    public double cost(Objective objective) {
        return Figure.of(unit.design(), unit.cost(), objective);
    }
}
