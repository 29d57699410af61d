package dev.halfulp.fit;

import dev.halfulp.spec.Method;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * Linear segments in the order of magnitudes.
 *
 * @param corridor what they were fitted to
 * @param method {@link Method#PWL} for free breakpoints, {@link Method#UNIFORM} for blocks of one size
 * @param pieces the segments; the position is the magnitude for free breakpoints, the place within the block otherwise
 * @param shift fraction bits of slope and intercept
 * @param blocks what the segments cover, for {@link Method#UNIFORM}; one for all magnitudes otherwise
 */
public record LinearApproximation(
        FoldedCorridor corridor, Method method, List<Segment> pieces, int shift, Blocks blocks)
        implements Approximation {
    public LinearApproximation {
        pieces = List.copyOf(pieces);
    }

    @Override
    public OptionalLong segments() {
        return OptionalLong.of(pieces.size());
    }

    /** Trailing zero bits that all slopes share and that are not stored. */
    public int slopeZeros() {
        return StoredBits.commonZeros(pieces.stream().mapToLong(Segment::slope));
    }

    /** Trailing zero bits that all intercepts share and that are not stored. */
    public int interceptZeros() {
        return StoredBits.commonZeros(pieces.stream().mapToLong(Segment::intercept));
    }

    /** The magnitudes at which the segments start, in their order; the first stands for everything below the second. */
    public long[] starts() {
        return pieces.stream()
                .mapToLong(piece -> corridor.first() + piece.firstIndex())
                .toArray();
    }

    @Override
    public long tableBits() {
        int slopeZeros = slopeZeros();
        int interceptZeros = interceptZeros();
        return StoredBits.of(pieces.stream().mapToLong(piece -> piece.slope() >> slopeZeros))
                + StoredBits.of(pieces.stream().mapToLong(piece -> piece.intercept() >> interceptZeros))
                + breakpointBits();
    }

    /** Bits of the stored starts of segments. */
    long breakpointBits() {
        boolean isSearched = method != Method.UNIFORM && pieces.size() > 1;
        return isSearched ? StoredBits.of(Arrays.stream(starts()).skip(1)) : 0;
    }
}
