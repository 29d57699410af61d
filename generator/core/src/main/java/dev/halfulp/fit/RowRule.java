package dev.halfulp.fit;

/**
 * How the base of rows is stored. With a fraction, whole output codes are stored, and quarters of one in a table that knows
 * the half of the input.
 *
 * @param unit exponent of the unit of a stored base, in units of the sum of the rows
 * @param constant what the rows start with, besides the fraction
 * @param hasFraction whether there is a table of fractions
 */
public record RowRule(int unit, long constant, boolean hasFraction) {
    /** Bits of a fraction. */
    public static final int FRACTION_BITS = 2;

    /** The same without a table of fractions. */
    RowRule withoutFraction() {
        return new RowRule(unit, constant, false);
    }

    /** The stored bases that fit. */
    WordRange bases(RowShape shape, RowWords words) {
        WordRange bases = bases(words.bases().get(0));
        if (words.bases().size() == 1) {
            return bases;
        }
        WordRange other = bases(words.bases().get(1));
        if (shape.place().isOdd()) {
            long sum = Scaling.floor(shape.place().fold().constant() << shape.guard(), unit);
            other = new WordRange(sum - other.max(), sum - other.min());
        }
        return bases.intersect(other);
    }

    private WordRange bases(WordRange sums) {
        if (!hasFraction) {
            return multiples(new WordRange(sums.min() - constant, sums.max() - constant), unit);
        }
        WordRange quarters = multiples(sums, unit - FRACTION_BITS);
        return quarters.min() > quarters.max()
                ? new WordRange(1, 0)
                : new WordRange(quarters.min() >> FRACTION_BITS, quarters.max() >> FRACTION_BITS);
    }

    private static WordRange multiples(WordRange range, int exponent) {
        return new WordRange(-(-range.min() >> exponent), range.max() >> exponent);
    }

    /** The roundest fraction that fits with a base, which fits, in a half. */
    long fraction(RowShape shape, RowWords words, long base, int half) {
        long whole = half == 1 && shape.place().isOdd() ? shape.place().fold().constant() - base : base;
        WordRange quarters = multiples(words.bases().get(half), unit - FRACTION_BITS);
        long least = Math.max(0, quarters.min() - (whole << FRACTION_BITS));
        long most = Math.min((1 << FRACTION_BITS) - 1, quarters.max() - (whole << FRACTION_BITS));
        return RoundNumbers.roundest(least, most);
    }

    /** Whether the unit divides the sum of two paired outputs, as mirrored bases need. */
    boolean suits(RowShape shape) {
        return !shape.place().isOdd()
                || Scaling.floor(shape.place().fold().constant() << shape.guard(), unit) << unit
                        == shape.place().fold().constant() << shape.guard();
    }
}
