package dev.halfulp.certify;

import dev.halfulp.cost.Cost;
import dev.halfulp.datapath.Datapath;
import dev.halfulp.fit.Design;
import dev.halfulp.spec.UnitSpec;
import java.util.Optional;

/**
 * A certified unit: the only thing that emitters accept.
 *
 * @param spec what was wanted
 * @param design how it is built
 * @param datapath what it computes
 * @param certificate what was checked
 * @param cost what it is estimated to cost
 * @param measurement what decided for it, if that was not the cost model
 */
public record Unit(
        UnitSpec spec,
        Design design,
        Datapath datapath,
        Certificate certificate,
        Cost cost,
        Optional<Measurement> measurement) {
    /** A unit for which the cost model decided. */
    public Unit(UnitSpec spec, Design design, Datapath datapath, Certificate certificate, Cost cost) {
        this(spec, design, datapath, certificate, cost, Optional.empty());
    }

    /** This unit, chosen by a measurement. */
    public Unit withMeasurement(Measurement decisive) {
        return new Unit(spec, design, datapath, certificate, cost, Optional.of(decisive));
    }

    public String name() {
        return spec.name();
    }
}
