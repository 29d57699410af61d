package dev.halfulp.emit.report;

import dev.halfulp.fixed.Rational;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as readers of reports see them: the same in every locale, bounds never rounded down. */
final class Numbers {
    private static final int ULP_DECIMALS = 4;
    private static final int LONGEST_EXACT = 24;

    private Numbers() {}

    /** An integer with a comma between groups of three digits. */
    static String grouped(long value) {
        String digits = Long.toString(value);
        int first = value < 0 ? 1 : 0;
        StringBuilder text = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > first; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }

    /** An error rounded up, to four decimals or as many as it takes to tell it from the bound that it stays below. */
    static String error(BigDecimal value, BigDecimal bound) {
        if (value.signum() == 0) {
            return "0";
        }
        BigDecimal rounded = value.setScale(ULP_DECIMALS, RoundingMode.CEILING);
        for (int decimals = ULP_DECIMALS; rounded.compareTo(bound) >= 0 && decimals < value.scale(); decimals++) {
            rounded = value.setScale(decimals + 1, RoundingMode.CEILING);
        }
        return value.compareTo(bound) < 0
                ? rounded.toPlainString()
                : value.setScale(ULP_DECIMALS, RoundingMode.CEILING).toPlainString();
    }

    /** To a count of significant digits. */
    static String significant(BigDecimal value, int digits) {
        return plain(value.round(new MathContext(digits, RoundingMode.HALF_EVEN)));
    }

    /** To a count of significant digits, away from zero. */
    static String upwards(BigDecimal value, int digits) {
        return plain(value.round(new MathContext(digits, RoundingMode.UP)));
    }

    /** A share as a percentage, rounded down to two decimals. */
    static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(2, RoundingMode.FLOOR).toPlainString() + " %";
    }

    /** The exact number where it is short, otherwise its first 20 digits. */
    static String exact(Rational value) {
        String text = value.toString();
        return text.length() <= LONGEST_EXACT ? text : "about " + significant(value.toDecimal(new MathContext(40)), 20);
    }

    /** A power of two as such, otherwise the exact number. */
    static String step(Rational value) {
        int exponent = value.exponentIfPowerOfTwo();
        return exponent == Integer.MIN_VALUE ? exact(value) : exponent == 0 ? "1" : "2^" + exponent;
    }

    /** Without zeros at the end, and as a power of ten only where many zeros would follow the point. */
    static String plain(BigDecimal value) {
        if (value.signum() == 0) {
            return "0";
        }
        BigDecimal shortest = value.stripTrailingZeros();
        int exponent = shortest.precision() - shortest.scale() - 1;
        if (exponent >= -5 && exponent < 15) {
            return shortest.toPlainString();
        }
        return shortest.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }

    /** A code as the bits of a word, in hexadecimal. */
    static String hexadecimal(long code, int width) {
        long bits = code & ((1L << width) - 1);
        String digits = Long.toHexString(bits);
        return "0x" + "0".repeat((width + 3) / 4 - digits.length()) + digits;
    }

    /** A count and its noun. */
    static String count(long count, String one, String many) {
        return grouped(count) + " " + (count == 1 ? one : many);
    }
}
