package dev.halfulp.fit;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One summand of the slopes of all segments: 0 or a signed power of two each. What it adds is the position, or 0 in
 * segments without a power, times {@code 2^distance}, inverted where the power is negative in some segments only, times
 * {@code 2^leastExponent}.
 *
 * <p>A control word holds, from the lowest bit up: the distance in multiples of {@code 2^}{@link #distanceZeros()}, in
 * {@link #distanceBits()} bits; where there are both signs, whether the power is negative; where there are zeros,
 * whether there is a power.
 */
public final class ShiftTerm {
    private final long[] powers;
    private final boolean hasZeros;
    private final boolean hasPositive;
    private final boolean hasNegative;
    private final int leastExponent;
    private final int distanceZeros;
    private final int distanceBits;

    /**
     * @param powers by segment
     */
    ShiftTerm(long[] powers) {
        this.powers = powers.clone();
        hasZeros = Arrays.stream(powers).anyMatch(power -> power == 0);
        hasPositive = Arrays.stream(powers).anyMatch(power -> power > 0);
        hasNegative = Arrays.stream(powers).anyMatch(power -> power < 0);
        int least = exponents().min().orElse(0);
        leastExponent = least;
        int used = exponents().map(exponent -> exponent - least).reduce(0, (left, right) -> left | right);
        distanceZeros = used == 0 ? 0 : Integer.numberOfTrailingZeros(used);
        distanceBits = Integer.SIZE - Integer.numberOfLeadingZeros(used >> distanceZeros);
    }

    private IntStream exponents() {
        return Arrays.stream(powers).filter(power -> power != 0).mapToInt(Long::numberOfTrailingZeros);
    }

    /** Whether some segments have no power. */
    public boolean hasZeros() {
        return hasZeros;
    }

    /** Whether the term is subtracted: no power is positive. */
    public boolean isSubtracted() {
        return !hasPositive;
    }

    /** Whether there are powers of both signs. */
    public boolean hasBothSigns() {
        return hasPositive && hasNegative;
    }

    /** The exponent of the smallest power. */
    public int leastExponent() {
        return leastExponent;
    }

    /** Trailing zero bits of all distances. */
    public int distanceZeros() {
        return distanceZeros;
    }

    /** Bits of the distance in a control word. */
    public int distanceBits() {
        return distanceBits;
    }

    /** Number of the bit of a control word that tells whether the power is negative, if there are both signs. */
    public int signBit() {
        return distanceBits;
    }

    /** Number of the bit of a control word that tells whether there is a power, if there are zeros. */
    public int presenceBit() {
        return hasBothSigns() ? distanceBits + 1 : distanceBits;
    }

    /** The control words by segment. */
    public long[] control() {
        return Arrays.stream(powers).map(this::control).toArray();
    }

    private long control(long power) {
        if (power == 0) {
            return 0;
        }
        int distance = Long.numberOfTrailingZeros(power) - leastExponent;
        long word = distance >> distanceZeros;
        word |= hasBothSigns() && power < 0 ? 1L << signBit() : 0;
        return hasZeros ? word | (1L << presenceBit()) : word;
    }

    /** What the intercept of a segment must make up for: an inverted number is 1 less than the negative one. */
    long correction(int segment) {
        return hasBothSigns() && powers[segment] < 0 ? 1L << leastExponent : 0;
    }
}
