package dev.halfulp.bench;

import dev.halfulp.certify.Certificate;
import dev.halfulp.certify.Certifier;
import dev.halfulp.certify.Unit;
import dev.halfulp.corridor.Corridor;
import dev.halfulp.corridor.CorridorBuilder;
import dev.halfulp.corridor.UnreachableBoundException;
import dev.halfulp.cost.Candidate;
import dev.halfulp.cost.CandidateSearch;
import dev.halfulp.cost.Chooser;
import dev.halfulp.fit.FoldFinder;
import dev.halfulp.reference.ExactReference;
import dev.halfulp.spec.UnitSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All designs of a unit that the generator chooses among, not only the one that it takes. */
final class Designs {
    private final UnitSpec spec;
    private final ExactReference reference;
    private final Corridor nearest;
    private final Corridor corridor;

    Designs(UnitSpec spec) throws BenchException {
        this.spec = spec;
        reference = new ExactReference(spec.function().expression(), spec.input(), spec.output());
        nearest = CorridorBuilder.buildNearest(spec, reference);
        try {
            corridor = CorridorBuilder.build(spec, reference);
        } catch (UnreachableBoundException e) {
            throw new BenchException(spec.name() + ": " + e.getMessage());
        }
    }

    /** The candidates with exact ranges, in the order in which they are found; those over a limit are left out. */
    List<Candidate> candidates(long mostLuts) {
        List<Candidate> finished = new ArrayList<>();
        for (Candidate candidate :
                new CandidateSearch(spec, new FoldFinder(spec, corridor, nearest).stream()).search()) {
            if (candidate.cost().lut6() <= mostLuts) {
                finished.add(candidate.finished());
            }
        }
        return finished;
    }

    /** Different designs, named by the unit and a number; not more than {@code most}, spread over the candidates. */
    List<Unit> units(long mostLuts, int most) {
        List<Candidate> candidates = distinct(candidates(mostLuts));
        List<Unit> units = new ArrayList<>();
        int count = Math.min(most, candidates.size());
        for (int i = 0; i < count; i++) {
            units.add(unit(candidates.get((int) ((long) i * candidates.size() / count)), i));
        }
        return units;
    }

    /** The designs that the generator finds cheapest, the one that it takes first. */
    List<Unit> cheapest(int most) {
        List<Unit> units = new ArrayList<>();
        for (Candidate candidate : Chooser.cheapest(spec, candidates(Long.MAX_VALUE), most)) {
            units.add(unit(candidate, units.size()));
        }
        return units;
    }

    private static List<Candidate> distinct(List<Candidate> candidates) {
        Set<Object> seen = new HashSet<>();
        return candidates.stream()
                .filter(candidate -> seen.add(List.of(candidate.design(), candidate.cost())))
                .toList();
    }

    private Unit unit(Candidate candidate, int number) {
        Certificate certificate = new Certifier(spec, reference, corridor, nearest).certify(candidate.datapath());
        return new Unit(
                named(spec.name() + "_" + number),
                candidate.design(),
                candidate.datapath(),
                certificate,
                candidate.cost());
    }

    private UnitSpec named(String name) {
        return new UnitSpec(
                name,
                spec.function(),
                spec.input(),
                spec.output(),
                spec.criterion(),
                spec.ties(),
                spec.domain(),
                spec.method(),
                spec.objective(),
                spec.effort(),
                spec.monotone(),
                spec.ceilings(),
                spec.latency());
    }
}
