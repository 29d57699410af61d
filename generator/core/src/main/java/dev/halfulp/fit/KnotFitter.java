package dev.halfulp.fit;

import dev.halfulp.spec.Method;
import dev.halfulp.spec.Objective;
import dev.halfulp.spec.UnitSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Methods {@link Method#KNOTS} and {@link Method#UNIFORM_KNOTS}: the knots that take the fewest bits. */
final class KnotFitter implements Fitter {
    /** Exponent of the count of magnitudes up to which knots are tried although another method may be better. */
    private static final int TRIED_BITS = 16;

    /** The same for logic where truncated rows fit. */
    private static final int LOGIC_BITS = 12;

    /** Exponent of the count of places at which blocks start at the most. */
    private static final int MOST_PLACES = 17;

    /** The same where more knots than necessary are no great loss, and fewer places make the decoder cheaper. */
    private static final List<Integer> PLACES_TRIED = List.of(9, 11);

    private final Method method;

    /**
     * @param method {@link Method#KNOTS} or {@link Method#UNIFORM_KNOTS}
     */
    KnotFitter(Method method) {
        this.method = method;
    }

    @Override
    public Method method() {
        return method;
    }

    @Override
    public List<Supplier<Approximation>> fits(FoldedCorridor corridor, UnitSpec spec) {
        if (spec.method() != method && !isWorthwhile(corridor, spec)) {
            return List.of();
        }
        boolean isExact = spec.method() == method || spec.objective() == Objective.MEMORY;
        List<Supplier<Approximation>> fits = new ArrayList<>();
        for (int placeBits : isExact ? List.of(MOST_PLACES) : PLACES_TRIED) {
            variants(corridor, spec, placeBits).stream()
                    .flatMap(search -> search.find().stream())
                    .min(Comparator.comparingLong(KnotApproximation::tableBits))
                    .ifPresent(best -> fits.add(() -> best));
        }
        return fits;
    }

    /** Other methods take fewer segments, fewer instructions, and where truncated rows fit many magnitudes, less logic. */
    private static boolean isWorthwhile(FoldedCorridor corridor, UnitSpec spec) {
        if (corridor.size() - 1 > 1 << TRIED_BITS) {
            return false;
        }
        return switch (spec.objective()) {
            case SEGMENTS, CYCLES -> false;
            case LOGIC -> corridor.size() - 1 <= 1 << LOGIC_BITS || !RowFitter.isLikely(corridor, spec);
            case BALANCED, FLASH, MEMORY -> true;
        };
    }

    private List<KnotSearch> variants(FoldedCorridor corridor, UnitSpec spec, int placeBits) {
        boolean wholeWords = spec.objective() == Objective.BALANCED || spec.objective() == Objective.FLASH;
        List<KnotSearch> variants = new ArrayList<>();
        boolean isClosed = Blocks.canClose(corridor, 1);
        Optional<FoldedCorridor> limited = corridor.limited();
        if (isClosed || limited.isEmpty()) {
            variants.add(new KnotSearch(corridor, isClosed, method, placeBits, wholeWords));
        }
        if (!isClosed || method == Method.UNIFORM_KNOTS) {
            limited.ifPresent(it -> variants.add(new KnotSearch(it, false, method, placeBits, wholeWords)));
        }
        return variants;
    }
}
