package dev.halfulp.cost;

import dev.halfulp.datapath.Datapath;
import dev.halfulp.datapath.RangeNarrowing;
import dev.halfulp.fit.Approximation;
import dev.halfulp.fit.Design;
import dev.halfulp.fit.Fold;
import dev.halfulp.spec.Ceilings;
import dev.halfulp.spec.Objective;

/**
 * One way to build a unit.
 *
 * @param design its words in reports
 * @param fold the fold under which it was fitted
 * @param draft what it computes, with the ranges of interval arithmetic
 * @param datapath the same with exact ranges, estimated where the input is wide
 * @param cost what it is estimated to cost
 */
public record Candidate(Design design, Fold fold, Datapath draft, Datapath datapath, Cost cost) {
    static Candidate of(Approximation approximation, Datapath draft) {
        Datapath datapath = RangeNarrowing.estimate(draft);
        Design design = new Design(
                approximation.method(),
                approximation.corridor().fold().kind().word(),
                approximation.segments(),
                approximation.tableBits());
        return new Candidate(design, approximation.corridor().fold(), draft, datapath, CostModel.estimate(datapath));
    }

    /** The candidate with exact ranges. */
    public Candidate finished() {
        Datapath exact = RangeNarrowing.narrow(draft);
        return new Candidate(design, fold, draft, exact, CostModel.estimate(exact));
    }

    boolean keeps(Ceilings ceilings) {
        return Figure.segmentsOrWords(design) <= ceilings.segments()
                && design.tableBits() <= ceilings.tableBits()
                && multipliers() <= ceilings.multipliers();
    }

    /** Multiplications of two variables; where ranges are estimated, those of the draft, which are no fewer. */
    private long multipliers() {
        return RangeNarrowing.isExact(draft) ? datapath.multipliers() : draft.multipliers();
    }

    /** The figure that an objective minimises. */
    double figure(Objective objective) {
        return Figure.of(design, cost, objective);
    }
}
