package dev.halfulp.fit;

import dev.halfulp.spec.Method;
import dev.halfulp.spec.Objective;
import dev.halfulp.spec.UnitSpec;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Method {@link Method#DYADIC}: the fewest aligned blocks of any power-of-two size, with the least fraction bits that
 * reach them.
 */
final class DyadicFitter implements Fitter {
    /** More magnitudes than this are fitted only when the method is asked for. */
    private static final int MAGNITUDES_TRIED = 1 << 16;

    /** Exponent of the count of places at which a block may start, where the decoder shall be cheap. */
    private static final int PLACES_TRIED = 8;

    /** Knots store less, free breakpoints make fewer segments, and uniform blocks take fewer instructions. */
    private static final Set<Objective> COMPETES = EnumSet.of(Objective.BALANCED, Objective.LOGIC, Objective.FLASH);

    @Override
    public Method method() {
        return Method.DYADIC;
    }

    @Override
    public List<Supplier<Approximation>> fits(FoldedCorridor corridor, UnitSpec spec) {
        boolean isWanted = spec.method() == method();
        boolean competes = COMPETES.contains(spec.objective()) && corridor.size() - 1 <= MAGNITUDES_TRIED;
        if (!isWanted && !competes) {
            return List.of();
        }
        List<FoldedCorridor> choices = corridor.choices(spec.objective());
        boolean isClosed = Blocks.canClose(choices.get(0), 1);
        FoldedCorridor covered = choices.get(isClosed ? 0 : choices.size() - 1);
        List<Supplier<Approximation>> fits = new ArrayList<>();
        DyadicSearch search = new DyadicSearch(covered, isClosed);
        search.fewest(Math.max(0, search.sizeBits() - PLACES_TRIED)).ifPresent(fits::add);
        if (isWanted || fits.isEmpty()) {
            search.fewest(0).ifPresent(fits::add);
        }
        return fits;
    }
}
