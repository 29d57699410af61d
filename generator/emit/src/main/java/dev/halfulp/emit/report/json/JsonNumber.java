package dev.halfulp.emit.report.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number, as the digits that stand for it: reading and printing it again changes nothing.
 *
 * @param digits in the grammar of JSON
 */
public record JsonNumber(String digits) implements JsonValue {
    /** Decimal exponents of the first digit that are written out; others are printed as a power of ten. */
    private static final int SMALLEST_PLAIN = -7;

    private static final int LARGEST_PLAIN = 20;

    public static JsonNumber of(long value) {
        return new JsonNumber(Long.toString(value));
    }

    /** All digits of the value, without zeros at the end. */
    public static JsonNumber of(BigDecimal value) {
        if (value.signum() == 0) {
            return new JsonNumber("0");
        }
        BigDecimal shortest = value.stripTrailingZeros();
        int exponent = shortest.precision() - shortest.scale() - 1;
        if (exponent >= SMALLEST_PLAIN && exponent <= LARGEST_PLAIN) {
            return new JsonNumber(shortest.toPlainString());
        }
        BigDecimal mantissa = shortest.movePointLeft(exponent).stripTrailingZeros();
        return new JsonNumber(mantissa.toPlainString() + "e" + exponent);
    }

    /** A finite value, to the given count of significant digits. */
    public static JsonNumber of(double value, int digits) {
        return of(new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN)));
    }

    public BigDecimal value() {
        return new BigDecimal(digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
