package dev.halfulp.cost;

import dev.halfulp.datapath.Datapath;
import dev.halfulp.datapath.RangeNarrowing;
import dev.halfulp.fit.Approximation;
import dev.halfulp.fit.Design;
import dev.halfulp.spec.Ceilings;
import dev.halfulp.spec.Objective;

/**
 * One way to build a unit.
 *
 * @param design its words in reports
 * @param draft what it computes, with the ranges of interval arithmetic
 * @param datapath the same with exact ranges, estimated where the input is wide
 * @param cost what it is estimated to cost
 */
public record Candidate(Design design, Datapath draft, Datapath datapath, Cost cost) {
    static Candidate of(Approximation approximation, Datapath draft) {
        Datapath datapath = RangeNarrowing.estimate(draft);
        Design design = new Design(
                approximation.method(),
                approximation.corridor().fold().kind().word(),
                approximation.segments(),
                approximation.tableBits());
        return new Candidate(design, draft, datapath, CostModel.estimate(datapath));
    }

    /** The candidate with exact ranges. */
    public Candidate finished() {
        Datapath exact = RangeNarrowing.narrow(draft);
        return new Candidate(design, draft, exact, CostModel.estimate(exact));
    }

    boolean keeps(Ceilings ceilings) {
        return segmentsOrWords() <= ceilings.segments()
                && design.tableBits() <= ceilings.tableBits()
                && multipliers() <= ceilings.multipliers();
    }

    /** Multiplications of two variables; where ranges are estimated, those of the draft, which are no fewer. */
    private long multipliers() {
        return RangeNarrowing.isExact(draft) ? datapath.multipliers() : draft.multipliers();
    }

    /** The figure that an objective minimises. */
    double figure(Objective objective) {
        return switch (objective) {
            case BALANCED -> (double) cost.flashBytes() * cost.cycles();
            case LOGIC -> cost.lut6();
            case MEMORY -> design.tableBits();
            case FLASH -> cost.flashBytes();
            case CYCLES -> cost.cycles();
            case SEGMENTS -> segmentsOrWords();
        };
    }

    /** Segments; a table has one for each word of its domain. */
    private long segmentsOrWords() {
        return design.segments().orElse(Math.max(1, design.tableBits()));
    }
}
