package dev.halfulp.fit;

import dev.halfulp.spec.Method;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * Segments of one length whose product is made of truncated rows, so that what the rows cut off is part of the fit.
 *
 * @param corridor the folded corridor of the unit
 * @param shape the form of the rows
 * @param rule how bases are stored
 * @param slopes by segment, as many as the table has
 * @param curvatures by segment; empty for straight segments
 * @param bases by segment
 * @param fractions by segment, first those of the upper half, then those of the lower one; empty without a table of them
 * @param beyond the base of all segments beyond the table, which have no rows; empty if the table has every segment
 */
public record RowApproximation(
        FoldedCorridor corridor,
        RowShape shape,
        RowRule rule,
        List<Long> slopes,
        List<Long> curvatures,
        List<Long> bases,
        List<Long> fractions,
        OptionalLong beyond)
        implements Approximation {
    public RowApproximation {
        slopes = List.copyOf(slopes);
        curvatures = List.copyOf(curvatures);
        bases = List.copyOf(bases);
        fractions = List.copyOf(fractions);
    }

    @Override
    public Method method() {
        return curvatures.isEmpty() ? Method.UNIFORM : Method.QUADRATIC;
    }

    @Override
    public OptionalLong segments() {
        return OptionalLong.of(slopes.size() + (beyond.isPresent() ? 1 : 0));
    }

    @Override
    public long tableBits() {
        return LongStream.of(bits(slopes), bits(curvatures), bits(bases), bits(fractions))
                .sum();
    }

    private static long bits(List<Long> words) {
        int zeros = zeros(words);
        return StoredBits.of(words.stream().mapToLong(word -> word >> zeros));
    }

    /** Trailing zero bits that all words share and that are not stored. */
    public static int zeros(List<Long> words) {
        return StoredBits.commonZeros(words.stream().mapToLong(Long::longValue));
    }

    /** Lookup tables of six inputs, roughly; to leave few approximations to the cost model. */
    long roughLuts() {
        long gates = beyond.isPresent() ? shape.place().bits() : 0;
        return roughLuts(shape, slopes.size(), width(slopes), width(curvatures), width(bases))
                + width(fractions) * blocks(fractions.size())
                + gates;
    }

    /** Whether shorter segments are sure to take more lookup tables, roughly, although their words are shorter. */
    boolean isBetterThan(RowPlace shorter) {
        RowShape other = new RowShape(shorter, shape.guard(), shape.curvatureBits());
        long least = roughLuts(
                other, shorter.count(), width(slopes) - 2, Math.max(0, width(curvatures) - 3), width(bases) - 1);
        return roughLuts() < least;
    }

    /** A column takes one lookup table, or one for each 64 entries, and a row one for each bit. */
    private static long roughLuts(RowShape shape, int entries, long slope, long curvature, long base) {
        long rows = (shape.place().bits() + 1L) / 2 * (2 + slope) + (shape.curvatureBits() + 1L) / 2 * (1 + curvature);
        return (slope + curvature + base) * blocks(entries) + rows;
    }

    private static long width(List<Long> words) {
        return words.isEmpty() ? 0 : bits(words) / words.size();
    }

    private static long blocks(int entries) {
        return Math.max(1, Math.round(entries / 64.0));
    }
}
