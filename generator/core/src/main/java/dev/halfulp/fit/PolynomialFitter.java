package dev.halfulp.fit;

import dev.halfulp.spec.Method;
import dev.halfulp.spec.Objective;
import dev.halfulp.spec.UnitSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Methods {@link Method#QUADRATIC} to {@link Method#QUARTIC}: polynomials on blocks of one size. */
final class PolynomialFitter implements Fitter {
    /** Smaller blocks than the largest feasible ones seldom have so much shorter words that they store less. */
    private static final int BLOCK_SIZES_TRIED = 2;

    private static final int MOST_BLOCKS = 1 << 12;

    /** Of more, every further product takes more logic than the segments that it saves. */
    private static final int MOST_DEGREE_IN_LOGIC = 3;

    private final int degree;

    PolynomialFitter(int degree) {
        this.degree = degree;
    }

    @Override
    public Method method() {
        return PolynomialApproximation.method(degree);
    }

    @Override
    public boolean mayWinUnfolded(UnitSpec spec, List<Supplier<Approximation>> folded) {
        return spec.objective() != Objective.LOGIC || RowFitter.mayWinUnfolded(folded);
    }

    @Override
    public List<Supplier<Approximation>> fits(FoldedCorridor corridor, UnitSpec spec) {
        if (spec.method() == Method.AUTO && !competes(corridor, spec)) {
            return List.of();
        }
        WordSize wordSize = switch (spec.objective()) {
            case FLASH, BALANCED, CYCLES, SEGMENTS -> WordSize.BYTES;
            case LOGIC, MEMORY -> WordSize.BITS;
        };
        List<Supplier<Approximation>> fits = new ArrayList<>();
        for (FoldedCorridor choice : corridor.choices(spec.objective())) {
            if (!choice.fold().isLimited()
                    || spec.method() != Method.AUTO
                    || isLimitWorthwhile(corridor, choice, spec.objective())) {
                fits.addAll(fits(choice, wordSize, spec));
            }
        }
        return fits;
    }

    /**
     * Whether polynomials may win: they store least in the fewest segments, but take more multiplications. Truncated rows
     * take less logic where they fit.
     */
    private boolean competes(FoldedCorridor corridor, UnitSpec spec) {
        return switch (spec.objective()) {
            case BALANCED, FLASH, MEMORY, SEGMENTS -> true;
            case CYCLES -> false;
            case LOGIC -> degree <= MOST_DEGREE_IN_LOGIC && !RowFitter.isLikely(corridor, spec);
        };
    }

    /** Whether a limit saves blocks; where blocks can be closed, only half of them or more make up for limiting. */
    private static boolean isLimitWorthwhile(FoldedCorridor corridor, FoldedCorridor limited, Objective objective) {
        return objective == Objective.LOGIC
                || !Blocks.canClose(corridor, 1)
                || limited.size() <= corridor.size() / 2 + 1;
    }

    private List<Supplier<Approximation>> fits(FoldedCorridor corridor, WordSize wordSize, UnitSpec spec) {
        boolean isWanted = spec.method() != Method.AUTO;
        List<Supplier<Approximation>> fits = new ArrayList<>();
        int largest = new LinearFitter(corridor).largestBlockBits();
        int sizes = isWanted || spec.objective() == Objective.LOGIC ? BLOCK_SIZES_TRIED : 1;
        int smallest = isWanted ? 0 : 1;
        for (int bits = largest; bits >= smallest && fits.size() < sizes; bits--) {
            if (corridor.size() >> bits > MOST_BLOCKS) {
                return fits;
            }
            Blocks blocks = new Blocks(bits, corridor.size(), Blocks.canClose(corridor, bits));
            Optional<PolynomialApproximation> fit =
                    new FormSearch(new PolynomialBlocks(corridor, blocks, degree), wordSize).search(!isWanted);
            fit.ifPresent(found -> fits.add(() -> found));
        }
        return fits;
    }
}
