package dev.halfulp.fixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {
    @Property
    void lowestTermsWithAPositiveDenominator(
            @ForAll long numerator, @ForAll @LongRange(min = 1) long denominator, @ForAll boolean negative) {
        Rational value = Rational.of(numerator, negative ? -denominator : denominator);
        assertThat(value.denominator()).isPositive();
        assertThat(value.numerator().gcd(value.denominator())).isEqualTo(BigInteger.ONE);
        BigInteger exact = negative ? BigInteger.valueOf(numerator).negate() : BigInteger.valueOf(numerator);
        assertThat(value.numerator().multiply(BigInteger.valueOf(denominator)))
                .isEqualTo(exact.multiply(value.denominator()));
    }

    @Property
    void doublesOnBothSidesAreNeighboursOrEqual(@ForAll long numerator, @ForAll @LongRange(min = 1) long denominator) {
        Rational value = Rational.of(numerator, denominator);
        double low = value.lowerDouble();
        double high = value.upperDouble();
        assertThat(Rational.ofDouble(low)).isLessThanOrEqualTo(value);
        assertThat(Rational.ofDouble(high)).isGreaterThanOrEqualTo(value);
        assertThat(high == low || high == Math.nextUp(low)).isTrue();
        assertThat(Math.abs(value.nearDouble() - low)).isLessThanOrEqualTo(2 * Math.ulp(low));
    }

    @Property
    void doublesAreExactNumbers(@ForAll long bits) {
        double value = Double.longBitsToDouble(bits);
        if (Double.isFinite(value)) {
            Rational exact = Rational.ofDouble(value);
            assertThat(exact).isEqualTo(Rational.of(new BigDecimal(value)));
            assertThat(exact.lowerDouble()).isEqualTo(value);
            assertThat(exact.upperDouble()).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumber(double value) {
        assertThatThrownBy(() -> Rational.ofDouble(value)).isInstanceOf(NumberFormatException.class);
    }

    @Property
    void floorAndCeiling(@ForAll long numerator, @ForAll @IntRange(min = 1, max = 1000) int denominator) {
        Rational value = Rational.of(numerator, denominator);
        assertThat(value.floor().longValueExact()).isEqualTo(Math.floorDiv(numerator, denominator));
        assertThat(value.ceiling().subtract(value.floor()).intValueExact())
                .isEqualTo(Math.floorMod(numerator, denominator) == 0 ? 0 : 1);
    }

    @Property
    void printedNumbersAreReadAgain(@ForAll long numerator, @ForAll @IntRange(min = 1) int denominator) {
        Rational value = Rational.of(numerator, denominator);
        assertThat(Rational.parse(value.toString())).isEqualTo(value);
    }

    @Test
    void beyondAllDoubles() {
        Rational huge = Rational.powerOfTwo(2000);
        assertThat(huge.lowerDouble()).isEqualTo(Double.MAX_VALUE);
        assertThat(huge.upperDouble()).isInfinite();
        Rational tiny = Rational.powerOfTwo(-2000).negate();
        assertThat(tiny.lowerDouble()).isEqualTo(-Double.MIN_VALUE);
        assertThat(tiny.upperDouble()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 1, 10",
        "-1/3, -1, 3",
        "2.5/0.5, 5, 1",
        "1e-3, 1, 1000",
        "0x1.8p-6, 3, 128",
        "-0xAp1, -20, 1",
        "' 7 / 2 ', 7, 2",
        ".5, 1, 2",
        "5., 5, 1"
    })
    void texts(String text, long numerator, long denominator) {
        assertThat(Rational.parse(text)).isEqualTo(Rational.of(numerator, denominator));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1/0", "one", "1e9999", "0x", "0x1p99999", "1//2", "NaN", "--1", "1e", "1_000"})
    void noNumbers(String text) {
        assertThatThrownBy(() -> Rational.parse(text)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void powers() {
        assertThat(Rational.of(-2, 3).power(-3)).isEqualTo(Rational.of(-27, 8));
        assertThat(Rational.of(5).power(0)).isEqualTo(Rational.ONE);
        assertThatThrownBy(() -> Rational.ZERO.power(-1)).isInstanceOf(ArithmeticException.class);
        assertThat(Rational.of(1, 64).exponentIfPowerOfTwo()).isEqualTo(-6);
        assertThat(Rational.of(3, 64).exponentIfPowerOfTwo()).isEqualTo(Integer.MIN_VALUE);
        assertThat(Rational.of(new BigDecimal("1.250"))).isEqualTo(Rational.of(5, 4));
    }
}
