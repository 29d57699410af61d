package dev.halfulp.generate;

import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import dev.halfulp.spec.Criterion;
import dev.halfulp.spec.Objective;
import dev.halfulp.spec.PlacedUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The units that are made to see what a smaller error costs: one for each output format, criterion and objective.
 *
 * @param unit everything that they have in common
 * @param bounds output formats with criteria
 * @param objectives the objectives; each is a cost to be compared with the error
 */
public record ExploreRequest(PlacedUnit unit, List<Bound> bounds, List<Objective> objectives) {
    /** The objectives that are always looked at. */
    private static final List<Objective> USUAL =
            List.of(Objective.LOGIC, Objective.MEMORY, Objective.FLASH, Objective.CYCLES);

    /** The criteria that are tried for the unit's own format. */
    private static final List<Criterion> HERE = List.of(
            Criterion.CORRECT, Criterion.FAITHFUL, Criterion.ulp(Rational.of(2)), Criterion.ulp(Rational.of(4)));

    /** The criteria that are tried for other formats: two bits apart, these leave out no power of two. */
    private static final List<Criterion> ELSEWHERE = List.of(Criterion.FAITHFUL, Criterion.ulp(Rational.of(2)));

    /** An output format with a criterion. */
    public record Bound(Format output, Criterion criterion) {}

    public ExploreRequest {
        bounds = List.copyOf(bounds);
        objectives = List.copyOf(objectives);
    }

    /**
     * The usual neighbourhood of a unit.
     *
     * @param bits output formats have up to this many fraction bits less or more than the unit's, in steps of two, with
     *     the same range; an affine format is kept
     * @param isCriterionFixed whether only the criterion of the unit is taken
     * @param isObjectiveFirst whether the objective of the unit comes first
     */
    public static ExploreRequest around(PlacedUnit unit, int bits, boolean isCriterionFixed, boolean isObjectiveFirst) {
        Set<Objective> objectives = new LinkedHashSet<>();
        if (isObjectiveFirst) {
            objectives.add(unit.spec().objective());
        }
        objectives.addAll(USUAL);
        List<Criterion> fixed = isCriterionFixed ? List.of(unit.spec().criterion()) : List.of();
        List<Bound> bounds = new ArrayList<>();
        for (Format output : outputs(unit.spec().output(), bits)) {
            List<Criterion> usual = output.equals(unit.spec().output()) ? HERE : ELSEWHERE;
            (isCriterionFixed ? fixed : usual).forEach(criterion -> bounds.add(new Bound(output, criterion)));
        }
        return new ExploreRequest(unit, bounds, List.copyOf(objectives));
    }

    private static List<Format> outputs(Format given, int bits) {
        if (given.isAffine()) {
            return List.of(given);
        }
        List<Format> outputs = new ArrayList<>();
        for (int more = -(bits / 2 * 2); more <= bits; more += 2) {
            int width = given.width() + more;
            if (more == 0 || (width >= 2 && width <= Format.LARGEST_WIDTH)) {
                outputs.add(Format.fixed(given.signed(), width, given.fractionBits() + more));
            }
        }
        return outputs;
    }

    /** Count of units to make. */
    public int size() {
        return bounds.size() * objectives.size();
    }
}
