package dev.halfulp.certify;

import dev.halfulp.cost.Cost;
import dev.halfulp.datapath.Datapath;
import dev.halfulp.fit.Design;
import dev.halfulp.spec.UnitSpec;

/**
 * A certified unit: the only thing that emitters accept.
 *
 * @param spec what was wanted
 * @param design how it is built
 * @param datapath what it computes
 * @param certificate what was checked
 * @param cost what it is estimated to cost
 */
public record Unit(UnitSpec spec, Design design, Datapath datapath, Certificate certificate, Cost cost) {
    public String name() {
        return spec.name();
    }
}
