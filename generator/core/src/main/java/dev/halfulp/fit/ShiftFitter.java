package dev.halfulp.fit;

import dev.halfulp.spec.Method;
import dev.halfulp.spec.Objective;
import dev.halfulp.spec.UnitSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Method {@link Method#SHIFT}: segments whose slopes are sums of few signed powers of two, with free breakpoints and on
 * uniform blocks. Unless a unit must do without multipliers, only few terms on uniform blocks are tried, for logic.
 */
final class ShiftFitter implements Fitter {
    /** More magnitudes than this are fitted only when the method is asked for. */
    private static final int MAGNITUDES_TRIED = 1 << 16;

    /** More terms than this take more logic than a multiplier. */
    private static final int TERMS_TRIED = 2;

    /** Tables of more segments take more logic than a multiplier. */
    private static final int SEGMENTS_TRIED = 1 << 10;

    @Override
    public Method method() {
        return Method.SHIFT;
    }

    @Override
    public List<Supplier<Approximation>> fits(FoldedCorridor corridor, UnitSpec spec) {
        boolean isNeeded = spec.method() == method() || spec.ceilings().multipliers() == 0;
        boolean isSmall = spec.method() == method() || corridor.size() <= MAGNITUDES_TRIED;
        if (!isSmall || !(isNeeded || spec.objective() == Objective.LOGIC)) {
            return List.of();
        }
        int mostSegments = isNeeded ? LinearFitter.MOST_SEGMENTS : SEGMENTS_TRIED;
        List<Supplier<LinearApproximation>> fits = new ArrayList<>();
        for (int terms = 1; terms <= (isNeeded ? SignedPowers.MOST_TERMS : TERMS_TRIED); terms++) {
            SignedPowers slopes = SignedPowers.atMost(terms);
            if (isNeeded) {
                FreeFitter.fits(new LinearFitter(corridor, slopes)).ifPresent(fits::add);
            }
            for (FoldedCorridor choice : corridor.choices(spec.objective())) {
                fits.addAll(UniformFitter.fits(choice, slopes, 1, mostSegments));
            }
        }
        return fits.stream()
                .<Supplier<Approximation>>map(fit -> () -> new ShiftApproximation(fit.get()))
                .toList();
    }
}
