package dev.halfulp.fit;

import dev.halfulp.spec.Method;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Linear segments whose slopes are sums of few signed powers of two.
 *
 * @param linear the segments
 * @param terms the summands of the slopes, the largest first
 */
public record ShiftApproximation(LinearApproximation linear, List<ShiftTerm> terms) implements Approximation {
    public ShiftApproximation {
        terms = List.copyOf(terms);
    }

    ShiftApproximation(LinearApproximation linear) {
        this(linear, terms(linear));
    }

    private static List<ShiftTerm> terms(LinearApproximation linear) {
        List<List<Long>> powers = linear.pieces().stream()
                .map(piece -> SignedPowers.of(piece.slope()))
                .toList();
        int most = powers.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, most)
                .mapToObj(term -> new ShiftTerm(powers.stream()
                        .mapToLong(slope -> term < slope.size() ? slope.get(term) : 0)
                        .toArray()))
                .toList();
    }

    @Override
    public FoldedCorridor corridor() {
        return linear.corridor();
    }

    @Override
    public Method method() {
        return Method.SHIFT;
    }

    @Override
    public OptionalLong segments() {
        return linear.segments();
    }

    /** The intercepts by segment, corrected for inverted positions, in {@code 2^-shift} folded values. */
    public long[] intercepts() {
        return IntStream.range(0, linear.pieces().size())
                .mapToLong(segment -> linear.pieces().get(segment).intercept()
                        + terms.stream()
                                .mapToLong(term -> term.correction(segment))
                                .sum())
                .toArray();
    }

    @Override
    public long tableBits() {
        long[] intercepts = intercepts();
        int zeros = StoredBits.commonZeros(Arrays.stream(intercepts));
        return StoredBits.of(Arrays.stream(intercepts).map(word -> word >> zeros))
                + terms.stream()
                        .mapToLong(term -> StoredBits.of(LongStream.of(term.control())))
                        .sum()
                + linear.breakpointBits();
    }
}
