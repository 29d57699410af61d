package dev.halfulp.fit;

import dev.halfulp.spec.Method;
import dev.halfulp.spec.UnitSpec;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Method {@link Method#PWL}: the least number of segments, with the least fraction bits that reach it. */
final class FreeFitter implements Fitter {
    @Override
    public Method method() {
        return Method.PWL;
    }

    @Override
    public List<Supplier<Approximation>> fits(FoldedCorridor corridor, UnitSpec spec) {
        return fits(new LinearFitter(corridor)).stream()
                .<Supplier<Approximation>>map(fit -> fit::get)
                .toList();
    }

    /** The least number of segments, unless there are too many. */
    static Optional<Supplier<LinearApproximation>> fits(LinearFitter fitter) {
        int shift = fitter.ampleShift();
        Optional<List<Integer>> ends = fitter.greedyEnds(shift, LinearFitter.MOST_SEGMENTS);
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        int low = 0;
        while (low < shift) {
            int middle = (low + shift) / 2;
            Optional<List<Integer>> shorter =
                    fitter.greedyEnds(middle, ends.get().size());
            if (shorter.isPresent()) {
                ends = shorter;
                shift = middle;
            } else {
                low = middle + 1;
            }
        }
        List<Integer> chosen = ends.get();
        int fraction = shift;
        return Optional.of(() -> fitter.free(chosen, fraction));
    }
}
