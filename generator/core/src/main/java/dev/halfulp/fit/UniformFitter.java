package dev.halfulp.fit;

import dev.halfulp.spec.Method;
import dev.halfulp.spec.UnitSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Method {@link Method#UNIFORM}: segments of one length. The largest feasible block sizes are tried, each with the least
 * fraction bits that reach it; blocks of one input are a table.
 */
final class UniformFitter implements Fitter {
    /** Smaller blocks than the largest feasible ones cost more table for a little less multiplier. */
    private static final int BLOCK_SIZES_TRIED = 3;

    @Override
    public Method method() {
        return Method.UNIFORM;
    }

    @Override
    public List<Supplier<Approximation>> fits(FoldedCorridor corridor, UnitSpec spec) {
        int smallest = spec.method() == Method.UNIFORM ? 0 : 1;
        return corridor.choices(spec.objective()).stream()
                .flatMap(choice -> fits(choice, Slopes.ALL, smallest, LinearFitter.MOST_SEGMENTS).stream())
                .<Supplier<Approximation>>map(fit -> fit::get)
                .toList();
    }

    /**
     * Segments on blocks of the largest feasible sizes.
     *
     * @param smallest exponent of the smallest block size that is tried
     * @param mostSegments how many are tried
     */
    static List<Supplier<LinearApproximation>> fits(
            FoldedCorridor corridor, Slopes slopes, int smallest, int mostSegments) {
        LinearFitter fitter = new LinearFitter(corridor, slopes);
        int ample = fitter.ampleShift();
        List<Supplier<LinearApproximation>> fits = new ArrayList<>();
        for (int bits = fitter.largestBlockBits(); bits >= smallest && fits.size() < BLOCK_SIZES_TRIED; bits--) {
            if (corridor.size() >> bits > mostSegments) {
                return fits;
            }
            Blocks open = new Blocks(bits, corridor.size(), false);
            Blocks closed = new Blocks(bits, corridor.size(), Blocks.canClose(corridor, bits));
            Blocks blocks = fitter.isFeasible(closed, ample) ? closed : open;
            if (fitter.isFeasible(blocks, ample)) {
                int shift = 0;
                while (!fitter.isFeasible(blocks, shift)) {
                    shift++;
                }
                int fraction = shift;
                fits.add(() -> fitter.uniform(blocks, fraction));
            }
        }
        return fits;
    }
}
