package dev.halfulp.fit;

import dev.halfulp.spec.Method;
import dev.halfulp.spec.Objective;
import dev.halfulp.spec.UnitSpec;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Methods {@link Method#QUADRATIC} to {@link Method#QUARTIC}: polynomials on blocks of one size. */
final class PolynomialFitter implements Fitter {
    /** Smaller blocks than the largest feasible ones seldom have so much shorter words that they store less. */
    private static final int BLOCK_SIZES_TRIED = 2;

    private static final int MOST_BLOCKS = 1 << 12;

    /** Objectives under which polynomials may win: they store least in the fewest segments, but take more multiplications. */
    private static final Set<Objective> COMPETES =
            EnumSet.of(Objective.BALANCED, Objective.FLASH, Objective.MEMORY, Objective.SEGMENTS);

    private final int degree;

    PolynomialFitter(int degree) {
        this.degree = degree;
    }

    @Override
    public Method method() {
        return PolynomialApproximation.method(degree);
    }

    @Override
    public List<Supplier<Approximation>> fits(FoldedCorridor corridor, UnitSpec spec) {
        if (spec.method() == Method.AUTO && !COMPETES.contains(spec.objective())) {
            return List.of();
        }
        WordSize wordSize = switch (spec.objective()) {
            case FLASH, BALANCED, CYCLES, SEGMENTS -> WordSize.BYTES;
            case LOGIC, MEMORY -> WordSize.BITS;
        };
        List<Supplier<Approximation>> fits = new ArrayList<>(fits(corridor, wordSize, spec.method()));
        limited(corridor, spec.method()).ifPresent(limited -> fits.addAll(fits(limited, wordSize, spec.method())));
        return fits;
    }

    /** A limit that saves blocks; where blocks can be closed, only half of them or more make up for limiting. */
    private static Optional<FoldedCorridor> limited(FoldedCorridor corridor, Method wanted) {
        boolean isClosed = Blocks.canClose(corridor, 1);
        return corridor.limited()
                .filter(limited -> wanted != Method.AUTO || !isClosed || limited.size() <= corridor.size() / 2 + 1);
    }

    private List<Supplier<Approximation>> fits(FoldedCorridor corridor, WordSize wordSize, Method wanted) {
        List<Supplier<Approximation>> fits = new ArrayList<>();
        int largest = new LinearFitter(corridor).largestBlockBits();
        int sizes = wanted == Method.AUTO ? 1 : BLOCK_SIZES_TRIED;
        int smallest = wanted == Method.AUTO ? 1 : 0;
        for (int bits = largest; bits >= smallest && fits.size() < sizes; bits--) {
            if (corridor.size() >> bits > MOST_BLOCKS) {
                return fits;
            }
            Blocks blocks = new Blocks(bits, corridor.size(), Blocks.canClose(corridor, bits));
            Optional<PolynomialApproximation> fit = new FormSearch(
                            new PolynomialBlocks(corridor, blocks, degree), wordSize)
                    .search(wanted == Method.AUTO);
            fit.ifPresent(found -> fits.add(() -> found));
        }
        return fits;
    }
}
