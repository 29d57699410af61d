package dev.halfulp.fit;

import dev.halfulp.corridor.Corridor;
import dev.halfulp.spec.Method;
import dev.halfulp.spec.Objective;
import dev.halfulp.spec.UnitSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Methods {@link Method#UNIFORM} and {@link Method#QUADRATIC} for {@link Objective#LOGIC}: segments of one length whose
 * product is made of truncated rows. The largest feasible lengths are tried, each with the fewest guard bits. A corridor
 * that is clamped is fitted without that first, since a clamp costs a row; the same corridor without a clamp is left out.
 */
final class RowFitter implements Fitter {
    /** Lengths of segments, from the largest feasible one down. */
    private static final int LENGTHS_TRIED = 3;
    /** Counts of guard bits, from the least that fits up. */
    private static final int GUARDS_TRIED = 2;
    /** Guard bits beyond which no more segments fit. */
    static final int MOST_GUARD = 6;

    /** Approximations under one fold that are left to the cost model. */
    private static final int MOST_FITS = 4;

    private static final int LEAST_LENGTH_BITS = 2;
    private static final int MOST_NUMBER_BITS = 9;
    private static final int MOST_INPUT_BITS = 16;
    private static final int MOST_OUTPUT_BITS = 24;
    /** Bits of the position that correct the slope. */
    private static final List<Integer> CURVATURE_BITS = List.of(4, 5);

    private final Method method;

    /** Rows of straight segments or of {@link Method#QUADRATIC} ones. */
    RowFitter(Method method) {
        this.method = method;
    }

    @Override
    public Method method() {
        return method;
    }

    @Override
    public boolean mayWinUnfolded(UnitSpec spec, List<Supplier<Approximation>> folded) {
        return mayWinUnfolded(folded);
    }

    /**
     * A fold saves nothing where the words of all segments are in columns of one lookup table each.
     *
     * @param folded the likeliest first
     */
    static boolean mayWinUnfolded(List<Supplier<Approximation>> folded) {
        return folded.isEmpty() || folded.get(0).get().segments().orElseThrow() < RowSearch.LIMIT;
    }

    @Override
    public List<Supplier<Approximation>> fits(FoldedCorridor corridor, UnitSpec spec) {
        Optional<Corridor> unfolded = unfolded(corridor, spec);
        if (unfolded.isEmpty()
                || !RowPlace.canFold(corridor.fold())
                || (!corridor.fold().clamped() && unfolded.get().isOpenSomewhere())) {
            return List.of();
        }
        if (spec.method() == Method.AUTO && !isPromising(corridor, unfolded.get())) {
            return List.of();
        }
        List<RowApproximation> unclamped = fits(corridor, corridor.fold().withoutClamp(), unfolded.get());
        List<RowApproximation> fits = unclamped.isEmpty() && corridor.fold().clamped()
                ? fits(corridor, corridor.fold(), unfolded.get())
                : unclamped;
        return fits.stream()
                .sorted(Comparator.comparingLong(RowApproximation::roughLuts))
                .limit(MOST_FITS)
                .<Supplier<Approximation>>map(fit -> () -> fit)
                .toList();
    }

    /** The corridor of every input; empty if the unit is not to have rows. */
    private static Optional<Corridor> unfolded(FoldedCorridor corridor, UnitSpec spec) {
        boolean isSuitable = spec.objective() == Objective.LOGIC
                && spec.input().width() <= MOST_INPUT_BITS
                && spec.output().width() <= MOST_OUTPUT_BITS;
        return isSuitable ? corridor.unfolded() : Optional.empty();
    }

    /** Whether curved segments are likely to fit, with or without the fold of a corridor. */
    static boolean isLikely(FoldedCorridor corridor, UnitSpec spec) {
        return unfolded(corridor, spec)
                .filter(all -> new RowFeasibility(corridor, all).isLikely(CURVATURE_BITS.get(0), MOST_NUMBER_BITS))
                .isPresent();
    }

    private boolean isPromising(FoldedCorridor corridor, Corridor unfolded) {
        RowFeasibility feasibility = new RowFeasibility(corridor, unfolded);
        return method == Method.UNIFORM
                ? feasibility.isLikely(0, MOST_NUMBER_BITS)
                : feasibility.isLikely(CURVATURE_BITS.get(0), MOST_NUMBER_BITS) && !isStraightBest(corridor, unfolded);
    }

    /** Whether straight segments fit whose words are in columns of one lookup table each; curved ones take more then. */
    private static boolean isStraightBest(FoldedCorridor corridor, Corridor unfolded) {
        int halves = corridor.fold().kind() == FoldKind.NONE ? 1 : 2;
        int bits = Integer.numberOfTrailingZeros(halves * RowSearch.LIMIT);
        return new RowFeasibility(corridor, unfolded).isLikely(0, bits);
    }

    private List<RowApproximation> fits(FoldedCorridor corridor, Fold fold, Corridor unfolded) {
        List<Integer> curvatures = method == Method.UNIFORM ? List.of(0) : CURVATURE_BITS;
        return curvatures.parallelStream()
                .flatMap(curvatureBits -> fits(corridor, fold, unfolded, curvatureBits).stream())
                .toList();
    }

    private static List<RowApproximation> fits(
            FoldedCorridor corridor, Fold fold, Corridor unfolded, int curvatureBits) {
        List<RowApproximation> found = new ArrayList<>();
        int largest = 64 - Long.numberOfLeadingZeros(unfolded.last() - unfolded.first()) - 2;
        int least = Math.max(LEAST_LENGTH_BITS, curvatureBits + 1);
        int lengths = 0;
        for (int bits = largest; bits >= least && lengths < LENGTHS_TRIED; bits--) {
            RowPlace place = RowPlace.of(fold, bits, unfolded.first(), unfolded.last());
            if (place.numberBits() > MOST_NUMBER_BITS) {
                return found;
            }
            if (found.stream().anyMatch(fit -> fit.isBetterThan(place))) {
                return found;
            }
            List<RowApproximation> fits = fits(corridor, new RowInputs(unfolded, place), curvatureBits);
            found.addAll(fits);
            lengths += fits.isEmpty() ? 0 : 1;
        }
        return found;
    }

    private static List<RowApproximation> fits(FoldedCorridor corridor, RowInputs inputs, int curvatureBits) {
        RowPlace place = inputs.place();
        int least = place.rampGuard();
        List<RowApproximation> found = new ArrayList<>();
        if (!new RowSearch(corridor, inputs, new RowShape(place, least + MOST_GUARD, curvatureBits)).isFeasible()) {
            return found;
        }
        int guards = 0;
        for (int guard = least; guard <= least + MOST_GUARD && guards < GUARDS_TRIED; guard++) {
            RowSearch search = new RowSearch(corridor, inputs, new RowShape(place, guard, curvatureBits));
            List<RowApproximation> fits = search.isFeasible() ? search.search() : List.of();
            found.addAll(fits);
            guards += fits.isEmpty() ? 0 : 1;
        }
        return found;
    }
}
