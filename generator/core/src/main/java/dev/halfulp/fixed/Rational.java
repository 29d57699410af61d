package dev.halfulp.fixed;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact fraction of two integers, in lowest terms with a positive denominator.
 */
public final class Rational implements Comparable<Rational> {
    /** Bits of a double after the leading one. */
    private static final int MANTISSA_BITS = 52;

    public static final Rational ZERO = of(0);
    public static final Rational ONE = of(1);
    public static final Rational HALF = of(1, 2);

    /** Stands for an unbounded parameter. Ordered above every number; no arithmetic is defined on it. */
    public static final Rational INFINITY = new Rational(BigInteger.ONE, BigInteger.ZERO);

    /** Largest magnitude of a decimal or binary exponent in text, so that a short text cannot exhaust memory. */
    private static final int LARGEST_EXPONENT = 4000;

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,6})?");
    private static final Pattern HEXADECIMAL =
            Pattern.compile("([+-]?)0[xX]([0-9a-fA-F]+)(?:\\.([0-9a-fA-F]*))?(?:[pP]([+-]?\\d{1,6}))?");

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Rational(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** The integer {@code value}. */
    public static Rational of(long value) {
        return new Rational(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /** {@code numerator / denominator}. */
    public static Rational of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * {@code numerator / denominator} in lowest terms.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public static Rational of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        if (denominator.signum() > 0 && denominator.bitCount() == 1) {
            return overPowerOfTwo(numerator, denominator.getLowestSetBit());
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        return new Rational(numerator.divide(signed), denominator.divide(signed));
    }

    private static Rational overPowerOfTwo(BigInteger numerator, int exponent) {
        int common = numerator.signum() == 0 ? exponent : Math.min(exponent, numerator.getLowestSetBit());
        return new Rational(numerator.shiftRight(common), BigInteger.ONE.shiftLeft(exponent - common));
    }

    /** The exact value of a finite decimal. */
    public static Rational of(BigDecimal value) {
        if (value.scale() <= 0) {
            return new Rational(value.toBigIntegerExact(), BigInteger.ONE);
        }
        return of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /** The exact value of a finite double. */
    public static Rational ofDouble(double value) {
        if (!Double.isFinite(value)) {
            throw new NumberFormatException(value + " is no number");
        }
        int exponent = Math.max(Math.getExponent(value), Double.MIN_EXPONENT) - MANTISSA_BITS;
        BigInteger mantissa = BigInteger.valueOf((long) Math.scalb(value, -exponent));
        return exponent >= 0
                ? new Rational(mantissa.shiftLeft(exponent), BigInteger.ONE)
                : overPowerOfTwo(mantissa, -exponent);
    }

    /** {@code 2^exponent}. */
    public static Rational powerOfTwo(int exponent) {
        return exponent >= 0
                ? new Rational(BigInteger.ONE.shiftLeft(exponent), BigInteger.ONE)
                : new Rational(BigInteger.ONE, BigInteger.ONE.shiftLeft(-exponent));
    }

    /**
     * Reads an exact number: a decimal ({@code 0.1}, {@code 1e-3}), a fraction ({@code 1/3}) or a hexadecimal float
     * ({@code 0x1.8p-6}).
     *
     * @throws NumberFormatException with a sentence for the user if the text is none of these
     */
    public static Rational parse(String text) {
        String trimmed = text.trim();
        int slash = trimmed.indexOf('/');
        if (slash < 0) {
            return parseNumber(trimmed);
        }
        Rational divisor = parseNumber(trimmed.substring(slash + 1).trim());
        if (divisor.signum() == 0) {
            throw new NumberFormatException("the fraction '" + trimmed + "' divides by zero");
        }
        return parseNumber(trimmed.substring(0, slash).trim()).divide(divisor);
    }

    private static Rational parseNumber(String text) {
        Matcher hexadecimal = HEXADECIMAL.matcher(text);
        if (hexadecimal.matches()) {
            return parseHexadecimal(hexadecimal);
        }
        if (text.length() <= 1000 && DECIMAL.matcher(text).matches()) {
            BigDecimal value = new BigDecimal(text);
            if (Math.abs((long) value.scale()) <= LARGEST_EXPONENT) {
                return of(value);
            }
            throw new NumberFormatException("the exponent of '" + text + "' is out of range");
        }
        throw new NumberFormatException("'" + abbreviate(text)
                + "' is not an exact number; write a decimal (0.1), a fraction (1/3) or a hexadecimal float (0x1p-4)");
    }

    private static Rational parseHexadecimal(Matcher matcher) {
        String fraction = matcher.group(3) == null ? "" : matcher.group(3);
        BigInteger digits = new BigInteger(matcher.group(2) + fraction, 16);
        int exponent = matcher.group(4) == null ? 0 : Integer.parseInt(matcher.group(4));
        if (Math.abs(exponent) > LARGEST_EXPONENT) {
            throw new NumberFormatException("the exponent of '" + matcher.group() + "' is out of range");
        }
        Rational magnitude =
                new Rational(digits, BigInteger.ONE).multiply(powerOfTwo(exponent - 4 * fraction.length()));
        return "-".equals(matcher.group(1)) ? magnitude.negate() : magnitude;
    }

    private static String abbreviate(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }

    public BigInteger numerator() {
        return numerator;
    }

    public BigInteger denominator() {
        return denominator;
    }

    public Rational add(Rational other) {
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Rational subtract(Rational other) {
        return add(other.negate());
    }

    public Rational multiply(Rational other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The exact quotient.
     *
     * @throws ArithmeticException if {@code other} is zero
     */
    public Rational divide(Rational other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Rational negate() {
        return new Rational(numerator.negate(), denominator);
    }

    public Rational abs() {
        return signum() < 0 ? negate() : this;
    }

    /**
     * This number to an integer power.
     *
     * @throws ArithmeticException for zero to a negative power
     */
    public Rational power(int exponent) {
        return exponent >= 0
                ? new Rational(numerator.pow(exponent), denominator.pow(exponent))
                : of(denominator.pow(-exponent), numerator.pow(-exponent));
    }

    /** The square root, if it is rational. */
    public Optional<Rational> exactRoot() {
        return signum() < 0
                ? Optional.empty()
                : exactRoot(numerator).flatMap(top -> exactRoot(denominator).map(bottom -> of(top, bottom)));
    }

    private static Optional<BigInteger> exactRoot(BigInteger square) {
        BigInteger[] parts = square.sqrtAndRemainder();
        return parts[1].signum() == 0 ? Optional.of(parts[0]) : Optional.empty();
    }

    public int signum() {
        return numerator.signum();
    }

    /** The largest integer that is not above this number. */
    public BigInteger floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** The smallest integer that is not below this number. */
    public BigInteger ceiling() {
        return negate().floor().negate();
    }

    public boolean isInteger() {
        return denominator.equals(BigInteger.ONE);
    }

    /** The exponent {@code n} if this number is {@code 2^n}; otherwise {@link Integer#MIN_VALUE}. */
    public int exponentIfPowerOfTwo() {
        if (signum() <= 0 || numerator.bitCount() != 1 || denominator.bitCount() != 1) {
            return Integer.MIN_VALUE;
        }
        return numerator.getLowestSetBit() - denominator.getLowestSetBit();
    }

    /** The largest double that is not above this number. */
    public double lowerDouble() {
        double near = nearDouble();
        if (Double.isInfinite(near)) {
            return near > 0 ? Double.MAX_VALUE : near;
        }
        if (isShort()) {
            return near;
        }
        return ofDouble(near).compareTo(this) <= 0 ? near : Math.nextDown(near);
    }

    /** Whether this number is surely a double. */
    private boolean isShort() {
        return denominator.bitCount() == 1
                && denominator.bitLength() < -Double.MIN_EXPONENT
                && numerator.bitLength() <= MANTISSA_BITS;
    }

    /** The smallest double that is not below this number. */
    public double upperDouble() {
        return -negate().lowerDouble();
    }

    /** A double within two steps of this number. */
    public double nearDouble() {
        if (denominator.equals(BigInteger.ONE)) {
            return numerator.doubleValue();
        }
        if (denominator.bitCount() == 1 && numerator.bitLength() < Double.MAX_EXPONENT) {
            return Math.scalb(numerator.doubleValue(), -denominator.getLowestSetBit());
        }
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), new MathContext(40, RoundingMode.HALF_EVEN))
                .doubleValue();
    }

    /** This number to the given count of significant digits, rounded as asked. */
    public BigDecimal toDecimal(MathContext context) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), context);
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /** The exact decimal where it is finite and short, otherwise the fraction; {@link #parse} reads both. */
    @Override
    public String toString() {
        if (denominator.signum() == 0) {
            return "inf";
        }
        int twos = denominator.getLowestSetBit();
        BigInteger rest = denominator.shiftRight(twos);
        int fives = 0;
        while (rest.mod(BigInteger.valueOf(5)).signum() == 0) {
            rest = rest.divide(BigInteger.valueOf(5));
            fives++;
        }
        int digits = Math.max(twos, fives);
        if (!rest.equals(BigInteger.ONE) || digits > 64) {
            return numerator + "/" + denominator;
        }
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), digits, RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}
