package dev.halfulp.fixed;

import java.math.BigInteger;

/**
 * How an integer code stands for a real value: {@code value = (code - zero) * scale}.
 *
 * <p>In a fixed-point format such as {@code s16f12} the zero is 0 and the scale {@code 2^-fractionBits}. An affine
 * format, as quantised networks use it, has any positive scale and any zero within its codes.
 */
public final class Format {
    /** Widest format of any kind, in bits. */
    public static final int LARGEST_WIDTH = 32;

    private final boolean signed;
    private final int width;
    private final Rational scale;
    private final long zero;
    private final boolean affine;

    private Format(boolean signed, int width, Rational scale, long zero, boolean affine) {
        this.signed = signed;
        this.width = width;
        this.scale = scale;
        this.zero = zero;
        this.affine = affine;
    }

    /**
     * A fixed-point format.
     *
     * @param width bits in all, 1 to 32
     * @param fractionBits weight of the last bit is {@code 2^-fractionBits}; may be negative or above the width
     */
    public static Format fixed(boolean signed, int width, int fractionBits) {
        checkWidth(width);
        return new Format(signed, width, Rational.powerOfTwo(-fractionBits), 0, false);
    }

    /**
     * An affine format.
     *
     * @param width bits in all, 1 to 32
     * @param scale the step between neighbouring values, positive
     * @param zero the code of the value 0
     */
    public static Format affine(boolean signed, int width, Rational scale, long zero) {
        checkWidth(width);
        if (scale.signum() <= 0) {
            throw new IllegalArgumentException("the scale of a format is positive, but got " + scale);
        }
        Format format = new Format(signed, width, scale, zero, true);
        if (zero < format.minCode() || zero > format.maxCode()) {
            throw new IllegalArgumentException("the zero " + zero + " is not a code of the type, which holds "
                    + format.minCode() + " to " + format.maxCode());
        }
        return format;
    }

    private static void checkWidth(int width) {
        if (width < 1 || width > LARGEST_WIDTH) {
            throw new IllegalArgumentException("a format has 1 to " + LARGEST_WIDTH + " bits, but got " + width);
        }
    }

    public boolean signed() {
        return signed;
    }

    /** Bits of a code, sign included. */
    public int width() {
        return width;
    }

    /** The value of one step, one ulp of this format. */
    public Rational scale() {
        return scale;
    }

    /** The code of the value 0. */
    public long zero() {
        return zero;
    }

    /** Whether the format was given by scale and zero. */
    public boolean isAffine() {
        return affine;
    }

    /**
     * Bits after the binary point, for a fixed-point format.
     *
     * @throws IllegalStateException for an affine format
     */
    public int fractionBits() {
        if (affine) {
            throw new IllegalStateException("an affine format has no fraction bits");
        }
        return -scale.exponentIfPowerOfTwo();
    }

    public long minCode() {
        return signed ? -(1L << (width - 1)) : 0;
    }

    public long maxCode() {
        return signed ? (1L << (width - 1)) - 1 : (1L << width) - 1;
    }

    /** Count of codes, {@code 2^width}. */
    public long codes() {
        return 1L << width;
    }

    /** The exact value of a code. */
    public Rational value(long code) {
        return Rational.of(code - zero).multiply(scale);
    }

    /** The exact position of a value on the axis of codes. */
    public Rational codeOf(Rational value) {
        return value.divide(scale).add(Rational.of(zero));
    }

    /** The nearest code of a value, halves upwards, clamped to the codes of the format. */
    public long nearestCode(Rational value) {
        BigInteger nearest = codeOf(value).add(Rational.HALF).floor();
        return nearest.max(BigInteger.valueOf(minCode()))
                .min(BigInteger.valueOf(maxCode()))
                .longValueExact();
    }

    /** The canonical text, which {@link FormatParser} reads: {@code s16f12} or {@code int8(scale=0.5,zero=-3)}. */
    @Override
    public String toString() {
        if (affine) {
            return (signed ? "int" : "uint") + width + "(scale=" + scale + ",zero=" + zero + ")";
        }
        return (signed ? "s" : "u") + width + "f" + fractionBits();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Format && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }
}
