package dev.halfulp.certify;

import dev.halfulp.corridor.Corridor;
import dev.halfulp.corridor.CorridorBuilder;
import dev.halfulp.corridor.UnreachableBoundException;
import dev.halfulp.cost.Candidate;
import dev.halfulp.cost.CandidateSearch;
import dev.halfulp.cost.Chooser;
import dev.halfulp.fit.FoldFinder;
import dev.halfulp.fit.FoldedCorridor;
import dev.halfulp.reference.ExactReference;
import dev.halfulp.spec.Criterion;
import dev.halfulp.spec.Method;
import dev.halfulp.spec.Ties;
import dev.halfulp.spec.UnitSpec;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** From what is wanted to a certified unit: ask, fit, lower, choose, certify. */
public final class UnitMaker {
    private final UnitSpec spec;
    private final ExactReference reference;

    private final Consumer<Stage> progress;

    private UnitMaker(UnitSpec spec, Consumer<Stage> progress) {
        this.spec = spec;
        this.progress = progress;
        reference = new ExactReference(spec.function().expression(), spec.input(), spec.output());
    }

    /**
     * The certified unit of a specification.
     *
     * @throws BoundException if the criterion or a ceiling cannot be kept
     * @throws dev.halfulp.corridor.UndefinedInputException if the function has no value at an input of the domain
     * @throws dev.halfulp.reference.UndecidedValueException if an exact value lies too near to a boundary
     */
    public static Unit make(UnitSpec spec) throws BoundException {
        return make(spec, stage -> {});
    }

    /**
     * As {@link #make(UnitSpec)}.
     *
     * @param progress is told when a stage begins
     */
    public static Unit make(UnitSpec spec, Consumer<Stage> progress) throws BoundException {
        return new UnitMaker(spec, progress).make();
    }

    private Unit make() throws BoundException {
        progress.accept(Stage.ASKING);
        Corridor nearest = CorridorBuilder.buildNearest(spec, reference);
        Corridor corridor = ask(nearest);
        progress.accept(Stage.FITTING);
        Stream<FoldedCorridor> folded = new FoldFinder(spec, corridor, nearest).stream();
        List<Candidate> candidates = new CandidateSearch(spec, folded).search();
        Candidate chosen = choose(candidates).finished();
        progress.accept(Stage.CERTIFYING);
        Certificate certificate = new Certifier(spec, reference, corridor, nearest).certify(chosen.datapath());
        return new Unit(spec, chosen.design(), chosen.datapath(), certificate, chosen.cost());
    }

    private Corridor ask(Corridor nearest) throws BoundException {
        if (spec.criterion().equals(Criterion.CORRECT) && spec.ties() == Ties.ANY) {
            return nearest;
        }
        try {
            return CorridorBuilder.build(spec, reference);
        } catch (UnreachableBoundException e) {
            String best = new Certifier(spec, reference, nearest, nearest).bestReachableUlp() + " ulp";
            throw new BoundException(
                    "the bound " + spec.criterion() + " cannot be met: " + e.getMessage()
                            + "; the best reachable with this output format is " + best,
                    "ask for 'correct', for at least " + best + ", or for an output format with more fraction bits");
        }
    }

    private Candidate choose(List<Candidate> candidates) throws BoundException {
        if (candidates.isEmpty()) {
            throw new BoundException(
                    "the method '" + spec.method().word() + "' makes no design for these formats within its limits",
                    "use method: auto, or a narrower format");
        }
        return Chooser.choose(spec, candidates)
                .orElseThrow(() -> new BoundException(
                        "no design keeps the ceilings; the designs found need at least " + Chooser.least(candidates),
                        spec.method() == Method.AUTO ? "raise a ceiling or allow a larger error" : "try method: auto"));
    }
}
