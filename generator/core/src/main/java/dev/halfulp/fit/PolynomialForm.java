package dev.halfulp.fit;

/**
 * How the polynomial of a block is evaluated at a position {@code r} from the words {@code c_0} to {@code c_n}: Horner's
 * scheme with truncating shifts.
 *
 * <pre>
 * s_n = c_n
 * s_i = c_i +- floor(s_(i+1) * r / 2^shift(i+1))        for i = n-1 down to 1
 * value = floor((c_0 + offset +- floor(s_1 * r / 2^baseShift)) / 2^(fraction - baseShift))
 * </pre>
 *
 * Each product is added, or subtracted where the words above it are stored negated, so that a column without a change of
 * sign needs no sign bit.
 */
public final class PolynomialForm {
    private final int fraction;
    private final int baseShift;
    private final long offset;
    private final int[] shifts;
    private final boolean[] subtracted;

    /**
     * @param fraction bits below a folded value
     * @param baseShift trailing bits of the base that are not stored, at most {@code fraction}
     * @param offset added to every base
     * @param shifts by coefficient, to the left where negative; those of the coefficients 0 and 1 are 0
     * @param subtracted by coefficient, whether its product is subtracted; not that of coefficient 0
     */
    PolynomialForm(int fraction, int baseShift, long offset, int[] shifts, boolean[] subtracted) {
        this.fraction = fraction;
        this.baseShift = baseShift;
        this.offset = offset;
        this.shifts = shifts.clone();
        this.subtracted = subtracted.clone();
    }

    /** The highest power of the position. */
    public int degree() {
        return shifts.length - 1;
    }

    /** Bits below a folded value. */
    public int fraction() {
        return fraction;
    }

    /** Trailing bits of the base that are not stored. */
    public int baseShift() {
        return baseShift;
    }

    /** Added to every base, in units of the stored base. */
    public long offset() {
        return offset;
    }

    /** By how many bits the product of a coefficient above the slope is shifted right; to the left where negative. */
    public int shift(int coefficient) {
        return shifts[coefficient];
    }

    /** Whether the product of a coefficient is subtracted. */
    public boolean isSubtracted(int coefficient) {
        return subtracted[coefficient];
    }

    /** Whether a coefficient is stored negated, seen over all the products that it passes through. */
    boolean isNegated(int coefficient) {
        boolean negated = false;
        for (int i = 1; i <= coefficient; i++) {
            negated ^= subtracted[i];
        }
        return negated;
    }

    /** Bits of a coefficient below the slope's last, that is how much finer than {@code 2^-fraction} its unit is. */
    int precision(int coefficient) {
        int bits = fraction;
        for (int i = 2; i <= coefficient; i++) {
            bits += shifts[i];
        }
        return bits;
    }

    /** A sum whose floor after division by {@code 2^fraction} is the value. */
    long sum(long[] words, long position) {
        int degree = degree();
        long scheme = words[degree];
        for (int i = degree; i >= 2; i--) {
            scheme = step(i, scheme, words[i - 1], position);
        }
        long product = scheme * position;
        long base = (words[0] + offset) << baseShift;
        return subtracted[1] ? base - product + rounding() : base + product;
    }

    /** What makes up for the rounding of a product that is subtracted: without it, sums would be too low. */
    long rounding() {
        return subtracted[1] ? (1L << baseShift) - 1 : 0;
    }

    /** The next lower sum of Horner's scheme, from the sum of a coefficient above the slope. */
    long step(int coefficient, long scheme, long lowerWord, long position) {
        long term = Scaling.floor(scheme * position, shifts[coefficient]);
        return subtracted[coefficient] ? lowerWord - term : lowerWord + term;
    }
}
