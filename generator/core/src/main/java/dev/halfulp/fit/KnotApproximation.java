package dev.halfulp.fit;

import dev.halfulp.spec.Method;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * Straight lines between stored values, the knots, on dyadic blocks.
 *
 * <p>With {@code T} the knots, {@code r} the scaled position in block {@code i} and {@code 2^j} the size of the largest
 * block, the folded value is {@code floor((T[i] * 2^j + (T[i + 1] - T[i]) * r) / 2^(j + guardBits) + 1/2)}.
 *
 * @param corridor what they were fitted to
 * @param method {@link Method#KNOTS} or {@link Method#UNIFORM_KNOTS}
 * @param blocks the pieces between two knots
 * @param knots one more than there are blocks, in {@code 2^-guardBits} folded values
 * @param guardBits bits of a knot below a folded value; negative if knots are multiples of a power of two
 */
public record KnotApproximation(
        FoldedCorridor corridor, Method method, DyadicBlocks blocks, List<Long> knots, int guardBits)
        implements Approximation {
    public KnotApproximation {
        knots = List.copyOf(knots);
    }

    @Override
    public OptionalLong segments() {
        return OptionalLong.of(blocks.count());
    }

    /** The words of the table: each knot plus {@link #moved()}. */
    public long[] words() {
        return words(moved());
    }

    /**
     * What is added to a knot to give its word. Best the half that rounds; otherwise, where words become shorter, a number
     * that differs from it by whole folded values; otherwise the number that makes the smallest word 0.
     */
    public long moved() {
        long unit = guardBits > 0 ? 1L << guardBits : 1;
        long lowest = knots.stream().mapToLong(knot -> knot).min().orElseThrow();
        long best = half();
        for (long moved : new long[] {half() - Math.floorDiv(lowest + half(), unit) * unit, -lowest}) {
            if (bits(moved) < bits(best)) {
                best = moved;
            }
        }
        return best;
    }

    /** The half that rounds, where that is a whole number of knot units; otherwise 0. */
    public long half() {
        return guardBits > 0 ? 1L << (guardBits - 1) : 0;
    }

    private long[] words(long moved) {
        return knots.stream().mapToLong(knot -> knot + moved).toArray();
    }

    private long bits(long moved) {
        return StoredBits.of(Arrays.stream(words(moved)));
    }

    @Override
    public long tableBits() {
        return bits(moved());
    }
}
