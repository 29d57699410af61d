package dev.halfulp.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.halfulp.certify.BoundException;
import dev.halfulp.certify.Unit;
import dev.halfulp.certify.UnitMaker;
import dev.halfulp.corridor.Corridor;
import dev.halfulp.corridor.CorridorBuilder;
import dev.halfulp.fit.Fold;
import dev.halfulp.fit.FoldFinder;
import dev.halfulp.reference.ExactReference;
import dev.halfulp.reference.Specs;
import dev.halfulp.spec.Ceilings;
import dev.halfulp.spec.Method;
import dev.halfulp.spec.Objective;
import dev.halfulp.spec.UnitSpec;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChooserTest {
    private static final UnitSpec SPEC = Specs.activation("sigmoid", "s10f6", "u10f10");

    private static List<Candidate> candidates(UnitSpec spec) {
        ExactReference reference = Specs.reference(spec);
        Corridor corridor = CorridorBuilder.build(spec, reference);
        Corridor nearest = CorridorBuilder.buildNearest(spec, reference);
        return new CandidateSearch(spec, new FoldFinder(spec, corridor, nearest).stream()).search();
    }

    private static double figure(Candidate candidate, Objective objective) {
        Cost cost = candidate.cost();
        return switch (objective) {
            case BALANCED -> (double) cost.flashBytes() * cost.cycles();
            case LOGIC -> cost.lut6();
            case MEMORY -> candidate.design().tableBits();
            case FLASH -> cost.flashBytes();
            case CYCLES -> cost.cycles();
            case SEGMENTS -> candidate.design().segments().orElse(Long.MAX_VALUE);
        };
    }

    @ParameterizedTest
    @EnumSource
    void theCheapestUnderEveryObjectiveIsChosen(Objective objective) throws BoundException {
        UnitSpec spec = SPEC.withObjective(objective);
        List<Candidate> candidates = candidates(spec);
        assertThat(candidates)
                .extracting(candidate -> candidate.design().method())
                .contains(Method.TABLE, Method.PWL, Method.UNIFORM);
        Unit unit = UnitMaker.make(spec);
        ToDoubleFunction<Candidate> figure = candidate -> figure(candidate, objective);
        double least = candidates.stream().mapToDouble(figure).min().orElseThrow();
        assertThat(figure.applyAsDouble(
                        new Candidate(unit.design(), Fold.NONE, unit.datapath(), unit.datapath(), unit.cost())))
                .isEqualTo(least);
    }

    @Test
    void ceilingsAreKept() throws BoundException {
        Unit free = UnitMaker.make(SPEC.withObjective(Objective.CYCLES));
        Ceilings bits = new Ceilings(Ceilings.NONE, free.design().tableBits() - 1, Ceilings.NONE);
        Unit smaller = UnitMaker.make(Specs.withCeilings(SPEC.withObjective(Objective.CYCLES), bits));
        assertThat(smaller.design().tableBits()).isLessThan(free.design().tableBits());
        Ceilings wires = new Ceilings(Ceilings.NONE, Ceilings.NONE, 0);
        Unit without = UnitMaker.make(Specs.withCeilings(SPEC.withObjective(Objective.MEMORY), wires));
        assertThat(without.datapath().multipliers()).isZero();
        Unit segments = UnitMaker.make(SPEC.withObjective(Objective.SEGMENTS));
        long least = segments.design().segments().orElseThrow();
        Ceilings exactly = new Ceilings(least, Ceilings.NONE, Ceilings.NONE);
        assertThat(UnitMaker.make(Specs.withCeilings(SPEC, exactly)).design().segments())
                .hasValue(least);
    }

    @Test
    void ceilingsThatNoDesignKeepsSayWhatIsNeeded() throws BoundException {
        long least = UnitMaker.make(SPEC.withObjective(Objective.SEGMENTS))
                .design()
                .segments()
                .orElseThrow();
        Ceilings below = new Ceilings(least - 1, Ceilings.NONE, Ceilings.NONE);
        assertThatThrownBy(() -> UnitMaker.make(Specs.withCeilings(SPEC, below)))
                .isInstanceOf(BoundException.class)
                .hasMessageContaining(least + " segments");
        Ceilings nothing = new Ceilings(Ceilings.NONE, 0, Ceilings.NONE);
        assertThatThrownBy(() -> UnitMaker.make(Specs.withCeilings(SPEC, nothing)))
                .isInstanceOf(BoundException.class)
                .hasMessageContaining("table bits");
    }
}
