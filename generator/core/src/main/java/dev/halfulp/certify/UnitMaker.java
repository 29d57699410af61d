package dev.halfulp.certify;

import dev.halfulp.corridor.Corridor;
import dev.halfulp.corridor.CorridorBuilder;
import dev.halfulp.corridor.FunctionSteps;
import dev.halfulp.corridor.UnreachableBoundException;
import dev.halfulp.cost.Candidate;
import dev.halfulp.cost.CandidateSearch;
import dev.halfulp.cost.Chooser;
import dev.halfulp.cost.MonotoneChoice;
import dev.halfulp.datapath.Interpreter;
import dev.halfulp.fit.FoldFinder;
import dev.halfulp.fit.FoldedCorridor;
import dev.halfulp.reference.ExactReference;
import dev.halfulp.spec.Ceilings;
import dev.halfulp.spec.Criterion;
import dev.halfulp.spec.Method;
import dev.halfulp.spec.Outside;
import dev.halfulp.spec.Ties;
import dev.halfulp.spec.UnitSpec;
import java.util.ArrayList;
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

    /**
     * The certified units of the cheapest designs, the one of {@link #make(UnitSpec, Consumer)} first. Where the unit
     * has to be monotone, only those that are.
     *
     * @param most how many at most
     * @throws BoundException as {@link #make(UnitSpec)}
     */
    public static List<Unit> finalists(UnitSpec spec, int most, Consumer<Stage> progress) throws BoundException {
        return new UnitMaker(spec, progress).make(most);
    }

    private Unit make() throws BoundException {
        return make(1).get(0);
    }

    private List<Unit> make(int most) throws BoundException {
        progress.accept(Stage.ASKING);
        Corridor nearest = CorridorBuilder.buildNearest(spec, reference);
        Corridor corridor = ask(nearest);
        progress.accept(Stage.FITTING);
        Stream<FoldedCorridor> folded = new FoldFinder(spec, corridor, nearest).stream();
        List<Candidate> candidates = new CandidateSearch(spec, folded).search();
        Candidate chosen = choose(candidates, corridor, nearest);
        List<Candidate> finalists = new ArrayList<>(List.of(chosen));
        if (most > 1) {
            Chooser.cheapest(spec, candidates, most).stream()
                    .filter(other -> !other.equals(chosen))
                    .filter(other -> !spec.monotone() || isMonotone(other))
                    .limit(most - 1L)
                    .forEach(finalists::add);
        }
        progress.accept(Stage.CERTIFYING);
        Certifier certifier = new Certifier(spec, reference, corridor, nearest);
        return finalists.stream()
                .map(Candidate::finished)
                .map(candidate -> unit(candidate, certifier))
                .toList();
    }

    private boolean isMonotone(Candidate candidate) {
        long first = spec.input().minCode();
        long[] outputs = new Interpreter(candidate.datapath())
                .applyAll(first, Math.toIntExact(spec.input().codes()));
        return new FunctionSteps(reference, spec.domain())
                .against(first, outputs)
                .findAny()
                .isEmpty();
    }

    private Unit unit(Candidate candidate, Certifier certifier) {
        Certificate certificate = certifier.certify(candidate.datapath());
        return new Unit(spec, candidate.design(), candidate.datapath(), certificate, candidate.cost());
    }

    private Corridor ask(Corridor nearest) throws BoundException {
        boolean isNearest = spec.criterion().equals(Criterion.CORRECT) && spec.ties() == Ties.ANY;
        if (isNearest && spec.domain().outside() == Outside.CLAMP) {
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

    private Candidate choose(List<Candidate> candidates, Corridor corridor, Corridor nearest) throws BoundException {
        if (candidates.isEmpty()) {
            throw new BoundException(
                    spec.method() == Method.AUTO
                            ? "no method makes a design for these formats within its limits"
                            : "the method '" + spec.method().word()
                                    + "' makes no design for these formats within its limits",
                    spec.method() == Method.AUTO
                            ? "ask for fewer bits at the input or output, a smaller domain, or a larger error"
                            : "use method: auto, or a narrower format");
        }
        Candidate cheapest = Chooser.choose(spec, candidates)
                .orElseThrow(() -> new BoundException(
                        "no design keeps the ceilings; the designs found need at least " + Chooser.least(candidates),
                        spec.method() == Method.AUTO ? "raise a ceiling or allow a larger error" : "try method: auto"));
        return spec.monotone() ? monotone(candidates, corridor, nearest) : cheapest;
    }

    private Candidate monotone(List<Candidate> candidates, Corridor corridor, Corridor nearest) throws BoundException {
        FunctionSteps steps = new FunctionSteps(reference, spec.domain());
        boolean isLimited = !spec.ceilings().equals(Ceilings.UNLIMITED);
        return new MonotoneChoice(spec, corridor, nearest, steps)
                .choose(candidates)
                .orElseThrow(() -> new BoundException(
                        "no design" + (isLimited ? " that keeps the ceilings" : "")
                                + " is monotone where the function is",
                        isLimited
                                ? "raise a ceiling or allow a larger error"
                                : spec.method() == Method.AUTO ? "allow a larger error" : "try method: auto"));
    }
}
