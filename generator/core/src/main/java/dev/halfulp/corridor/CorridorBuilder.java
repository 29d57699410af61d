package dev.halfulp.corridor;

import dev.halfulp.reference.ExactReference;
import dev.halfulp.reference.UndefinedValueException;
import dev.halfulp.spec.Criterion;
import dev.halfulp.spec.Domain;
import dev.halfulp.spec.Outside;
import dev.halfulp.spec.Ties;
import dev.halfulp.spec.UnitSpec;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Asks the exact reference for the corridor of a unit, on all cores. Input codes outside the domain take the corridor
 * of the domain's nearest end; where they never occur, every output code is acceptable.
 */
public final class CorridorBuilder {
    private static final int BLOCK = 4096;

    private final UnitSpec spec;
    private final ExactReference reference;
    private final CorridorRule rule;
    private final Outside outside;
    private final long first;
    private final long minCode;
    private final int[] low;
    private final int[] high;

    private CorridorBuilder(UnitSpec spec, ExactReference reference, Criterion criterion, Ties ties, Outside outside) {
        this.spec = spec;
        this.outside = outside;
        this.reference = reference;
        rule = new CorridorRule(criterion, ties, spec.output());
        first = spec.input().minCode();
        int size = Math.toIntExact(spec.input().codes());
        minCode = spec.output().minCode();
        low = new int[size];
        high = new int[size];
    }

    /**
     * The corridor of a unit's criterion.
     *
     * @throws UndefinedInputException if the function has no value at an input of the domain
     * @throws UnreachableBoundException if no output code is near enough at some input
     */
    public static Corridor build(UnitSpec spec, ExactReference reference) {
        return new CorridorBuilder(
                        spec,
                        reference,
                        spec.criterion(),
                        spec.ties(),
                        spec.domain().outside())
                .build();
    }

    /**
     * The corridor of the nearest codes, both where the exact value is half-way. Outside the domain it is always that of
     * the nearest end.
     */
    public static Corridor buildNearest(UnitSpec spec, ExactReference reference) {
        return new CorridorBuilder(spec, reference, Criterion.CORRECT, Ties.ANY, Outside.CLAMP).build();
    }

    private Corridor build() {
        Domain domain = spec.domain();
        int firstIndex = (int) (domain.first() - first);
        int lastIndex = (int) (domain.last() - first);
        int blocks = (lastIndex - firstIndex) / BLOCK + 1;
        IntStream.range(0, blocks)
                .parallel()
                .mapToObj(block ->
                        fill(firstIndex + block * BLOCK, Math.min(lastIndex, firstIndex + block * BLOCK + BLOCK - 1)))
                .filter(Objects::nonNull)
                .reduce((left, right) -> left.inputCode() <= right.inputCode() ? left : right)
                .ifPresent(problem -> {
                    throw problem;
                });
        extend(firstIndex, lastIndex);
        checkReachable(firstIndex, lastIndex);
        return new Corridor(first, low, high, spec.output());
    }

    /** The first undefined input of a span, null if there is none. */
    private @Nullable UndefinedInputException fill(int from, int to) {
        for (int i = from; i <= to; i++) {
            try {
                AcceptedCodes codes = rule.accepted(reference, first + i);
                set(i, codes);
            } catch (UndefinedValueException e) {
                return new UndefinedInputException(first + i, spec.input().value(first + i), e.getMessage());
            }
        }
        return null;
    }

    /** Bounds are kept as distances from the smallest code; a low one above the high one says that there is no code. */
    private void set(int index, AcceptedCodes codes) {
        boolean isReachable = codes.low() <= codes.high();
        low[index] = isReachable ? (int) (codes.low() - minCode) : 1;
        high[index] = isReachable ? (int) (codes.high() - minCode) : 0;
    }

    private void extend(int firstIndex, int lastIndex) {
        for (int i = 0; i < low.length; i++) {
            int nearest = Math.max(firstIndex, Math.min(lastIndex, i));
            boolean isFree = i != nearest && outside == Outside.ANY;
            low[i] = isFree ? 0 : low[nearest];
            high[i] = isFree ? (int) (spec.output().maxCode() - minCode) : high[nearest];
        }
    }

    private void checkReachable(int firstIndex, int lastIndex) {
        for (int i = firstIndex; i <= lastIndex; i++) {
            if (Integer.compareUnsigned(low[i], high[i]) > 0) {
                throw new UnreachableBoundException(first + i, spec.input().value(first + i));
            }
        }
    }
}
