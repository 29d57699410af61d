package dev.halfulp.cost;

import dev.halfulp.corridor.Corridor;
import dev.halfulp.corridor.CorridorNarrowing;
import dev.halfulp.corridor.FunctionSteps;
import dev.halfulp.datapath.Interpreter;
import dev.halfulp.fit.Fold;
import dev.halfulp.fit.FoldFinder;
import dev.halfulp.fit.FoldKind;
import dev.halfulp.fit.FoldedCorridor;
import dev.halfulp.spec.Domain;
import dev.halfulp.spec.UnitSpec;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Picks the cheapest candidate that nowhere goes against the function.
 *
 * <p>The cheapest candidate is run over every input. Where it goes against the function, the corridor is narrowed, once
 * in favour of the outputs on either side of each such step, and the candidate is replaced by fits of the same method
 * under the same fold to these corridors. If that does not end after some rounds, it begins anew in a corridor of half
 * the width, and so on; at last the corridor is narrowed at every step, so that nothing inside it can go against the
 * function.
 */
public final class MonotoneChoice {
    /** Candidates that are run over every input of a unit of up to 16 bits. */
    private static final int MOST_RUNS = 64;

    private static final int LEAST_RUNS = 4;

    /** What remains of that in narrower corridors. */
    private static final int SHARE = 4;

    private final UnitSpec spec;
    private final Corridor corridor;
    private final Corridor nearest;
    private final FunctionSteps steps;
    private final PriorityQueue<Trial> open;
    private int trials;

    /**
     * A candidate to run.
     *
     * @param corridor what it was fitted to, before folding
     * @param rounds how often that was narrowed
     * @param number the count of trials before it
     */
    private record Trial(Candidate candidate, Corridor corridor, int rounds, int number) {}

    /**
     * @param nearest the codes nearest to the exact values
     */
    public MonotoneChoice(UnitSpec spec, Corridor corridor, Corridor nearest, FunctionSteps steps) {
        this.spec = spec;
        this.corridor = corridor;
        this.nearest = nearest;
        this.steps = steps;
        open = new PriorityQueue<>(Comparator.comparing(Trial::candidate, Chooser.order(spec.objective()))
                .thenComparing(Trial::rounds, Comparator.reverseOrder())
                .thenComparing(Trial::number));
    }

    /** The cheapest that keeps the ceilings. */
    public Optional<Candidate> choose(List<Candidate> candidates) {
        add(candidates, corridor, 0);
        long runs = Math.max(LEAST_RUNS, Math.min(MOST_RUNS, ((long) MOST_RUNS << 16) / corridor.size()));
        Optional<Candidate> chosen = refine(runs);
        Corridor narrower = corridor;
        Domain domain = spec.domain();
        while (chosen.isEmpty() && narrower.isWiderThanTwoCodes(domain.first(), domain.last())) {
            narrower = narrower.halfAsFar(nearest);
            restart(narrower);
            chosen = refine(Math.max(LEAST_RUNS, runs / SHARE));
        }
        return chosen.or(this::strict);
    }

    private Optional<Candidate> refine(long runs) {
        for (long left = runs; left > 0 && !open.isEmpty(); left--) {
            Trial trial = open.remove();
            long[] outputs = outputs(trial.candidate());
            long[] against = steps.against(corridor.first(), outputs).toArray();
            if (against.length == 0) {
                return Optional.of(trial.candidate());
            }
            refit(trial, outputs, against);
        }
        return Optional.empty();
    }

    private void restart(Corridor narrower) {
        open.clear();
        Stream<FoldedCorridor> folded = new FoldFinder(spec, narrower, nearest).stream();
        add(new CandidateSearch(spec, folded).search(), narrower, 0);
    }

    private void add(List<Candidate> candidates, Corridor fittedTo, int rounds) {
        for (Candidate candidate : candidates) {
            if (candidate.keeps(spec.ceilings())) {
                open.add(new Trial(candidate, fittedTo, rounds, trials++));
            }
        }
    }

    private boolean isMonotone(Candidate candidate) {
        return steps.against(corridor.first(), outputs(candidate)).findAny().isEmpty();
    }

    private long[] outputs(Candidate candidate) {
        return new Interpreter(candidate.datapath()).applyAll(corridor.first(), corridor.size());
    }

    private void refit(Trial trial, long[] outputs, long[] against) {
        Candidate candidate = trial.candidate();
        for (boolean keepsInner : new boolean[] {true, false}) {
            CorridorNarrowing narrowing = new CorridorNarrowing(trial.corridor(), steps);
            outwards(against, candidate.fold()).forEach(code -> {
                boolean keepsLower = isUpper(code, candidate.fold()) == keepsInner;
                narrowing.separate(code, outputs[(int) (code - corridor.first()) + (keepsLower ? 0 : 1)]);
            });
            narrowing.narrowed().ifPresent(narrowed -> addFits(trial, narrowed));
        }
    }

    private static boolean isUpper(long code, Fold fold) {
        return fold.kind() == FoldKind.NONE || fold.isUpper(code);
    }

    /** The same codes, in either half from the centre of the fold on. */
    private static LongStream outwards(long[] codes, Fold fold) {
        LongStream upper = LongStream.of(codes).filter(code -> isUpper(code, fold));
        LongStream lower = LongStream.of(codes)
                .filter(code -> !isUpper(code, fold))
                .map(code -> -code)
                .sorted()
                .map(code -> -code);
        return LongStream.concat(upper, lower);
    }

    private void addFits(Trial replaced, Corridor narrowed) {
        Candidate candidate = replaced.candidate();
        FoldFinder folds = new FoldFinder(spec, narrowed, nearest);
        CandidateSearch search = new CandidateSearch(
                spec,
                folds.under(candidate.fold()).stream(),
                EnumSet.of(candidate.design().method()));
        add(search.search(), narrowed, replaced.rounds() + 1);
    }

    private Optional<Candidate> strict() {
        open.clear();
        CorridorNarrowing.everywhere(corridor, nearest, steps).ifPresent(this::restart);
        return Stream.generate(open::poll)
                .takeWhile(Objects::nonNull)
                .map(Trial::candidate)
                .filter(this::isMonotone)
                .findFirst();
    }
}
