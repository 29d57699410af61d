package dev.halfulp.cost;

import dev.halfulp.spec.Objective;
import dev.halfulp.spec.UnitSpec;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Picks the cheapest candidate under a unit's objective among those that keep its ceilings. */
public final class Chooser {
    private Chooser() {}

    /** The cheapest, in this {@linkplain #order order}; of those that are equal in it the earliest. */
    public static Optional<Candidate> choose(UnitSpec spec, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.keeps(spec.ceilings()))
                .min(order(spec.objective()));
    }

    /**
     * The cheapest that keep the ceilings, the cheapest first, no two of the same design and cost.
     *
     * @param most how many at most
     */
    public static List<Candidate> cheapest(UnitSpec spec, List<Candidate> candidates, int most) {
        Set<List<Object>> seen = new HashSet<>();
        return candidates.stream()
                .filter(candidate -> candidate.keeps(spec.ceilings()))
                .sorted(order(spec.objective()))
                .filter(candidate -> seen.add(List.of(candidate.design(), candidate.cost())))
                .limit(most)
                .toList();
    }

    /**
     * The cheaper first; of equally cheap ones the more balanced, then the smaller. In logic, where the estimate is coarse beside
     * small units, those with fewer table bits come before the more balanced.
     */
    static Comparator<Candidate> order(Objective objective) {
        Objective second = objective == Objective.LOGIC ? Objective.MEMORY : Objective.BALANCED;
        return Comparator.<Candidate>comparingDouble(candidate -> candidate.figure(objective))
                .thenComparingDouble(candidate -> candidate.figure(second))
                .thenComparingDouble(candidate -> candidate.figure(Objective.BALANCED))
                .thenComparingDouble(candidate -> candidate.figure(Objective.LOGIC));
    }

    /** What the candidates need at the least, for the message that a ceiling is too low. */
    public static String least(List<Candidate> candidates) {
        return String.format(
                Locale.ROOT,
                "%.0f segments, %.0f table bits or %d multipliers",
                least(candidates, candidate -> candidate.figure(Objective.SEGMENTS)),
                least(candidates, candidate -> candidate.figure(Objective.MEMORY)),
                (long) least(candidates, candidate -> candidate.datapath().multipliers()));
    }

    private static double least(List<Candidate> candidates, ToDoubleFunction<Candidate> figure) {
        return candidates.stream().mapToDouble(figure).min().orElse(Double.NaN);
    }
}
