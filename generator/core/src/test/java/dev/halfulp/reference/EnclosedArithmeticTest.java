package dev.halfulp.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.activation.ElementaryFunction;
import dev.halfulp.activation.Expression.Comparison;
import dev.halfulp.fixed.Rational;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Every operation on intervals of doubles and of decimals encloses the exact results of their members. */
class EnclosedArithmeticTest {
    private static final DoubleArithmetic DOUBLES = new DoubleArithmetic();
    private static final DecimalArithmetic DECIMALS = new DecimalArithmetic(25);

    /** An operation of an arithmetic on two intervals. */
    private interface Operation {
        <T> T apply(Arithmetic<T> arithmetic, T left, T right);
    }

    private interface Exact {
        Rational apply(Rational left, Rational right);
    }

    @Provide
    Arbitrary<Enclosure> intervals() {
        return Enclosures.enclosures();
    }

    private static DecimalInterval decimal(Enclosure interval) {
        return new DecimalInterval(
                Double.isInfinite(interval.low()) ? null : new BigDecimal(interval.low()),
                Double.isInfinite(interval.high()) ? null : new BigDecimal(interval.high()),
                interval.lowOpen(),
                interval.highOpen());
    }

    private static boolean contains(DecimalInterval interval, Rational value) {
        BigDecimal low = interval.low();
        BigDecimal high = interval.high();
        int below = low == null ? 1 : value.compareTo(Rational.of(low));
        int above = high == null ? 1 : Rational.of(high).compareTo(value);
        return (interval.lowOpen() ? below > 0 : below >= 0) && (interval.highOpen() ? above > 0 : above >= 0);
    }

    private static void assertEncloses(Enclosure left, Enclosure right, Operation operation, Exact exact) {
        Enclosure doubles = operation.apply(DOUBLES, left, right);
        DecimalInterval decimals = operation.apply(DECIMALS, decimal(left), decimal(right));
        Enclosure converted = DECIMALS.enclosure(decimals);
        for (Rational a : Enclosures.members(left)) {
            for (Rational b : Enclosures.members(right)) {
                Rational value = exact.apply(a, b);
                assertThat(Enclosures.contains(doubles, value))
                        .as("%s %s: %s", a, b, doubles)
                        .isTrue();
                assertThat(contains(decimals, value))
                        .as("%s %s: %s", a, b, decimals)
                        .isTrue();
                assertThat(Enclosures.contains(converted, value))
                        .as("%s %s: %s", a, b, converted)
                        .isTrue();
            }
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void sums(@ForAll("intervals") Enclosure left, @ForAll("intervals") Enclosure right) {
        assertEncloses(left, right, Arithmetic::add, Rational::add);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void products(@ForAll("intervals") Enclosure left, @ForAll("intervals") Enclosure right) {
        assertEncloses(left, right, Arithmetic::multiply, Rational::multiply);
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void quotients(@ForAll("intervals") Enclosure left, @ForAll("intervals") Enclosure right) {
        if (!Enclosures.contains(right, Rational.ZERO)) {
            assertEncloses(left, right, Arithmetic::divide, Rational::divide);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void extremes(@ForAll("intervals") Enclosure left, @ForAll("intervals") Enclosure right) {
        assertEncloses(left, right, Arithmetic::minimum, (a, b) -> a.compareTo(b) < 0 ? a : b);
        assertEncloses(left, right, Arithmetic::maximum, (a, b) -> a.compareTo(b) < 0 ? b : a);
        assertEncloses(left, right, Arithmetic::hull, (a, b) -> a);
        assertEncloses(left, right, Arithmetic::hull, (a, b) -> b);
    }

    private static final class Sign implements Operation {
        @Override
        public <T> T apply(Arithmetic<T> arithmetic, T left, T right) {
            return arithmetic.sign(left);
        }
    }

    private static final class Absolute implements Operation {
        @Override
        public <T> T apply(Arithmetic<T> arithmetic, T left, T right) {
            return arithmetic.absolute(arithmetic.negate(left));
        }
    }

    private static final class Power implements Operation {
        private final int exponent;

        Power(int exponent) {
            this.exponent = exponent;
        }

        @Override
        public <T> T apply(Arithmetic<T> arithmetic, T left, T right) {
            return arithmetic.power(left, exponent);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void signsAndMagnitudes(@ForAll("intervals") Enclosure operand) {
        assertEncloses(operand, Enclosure.ZERO, new Sign(), (a, b) -> Rational.of(a.signum()));
        assertEncloses(operand, Enclosure.ZERO, new Absolute(), (a, b) -> a.abs());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void powers(@ForAll("intervals") Enclosure base, @ForAll @IntRange(min = -3, max = 5) int exponent) {
        if (exponent >= 0 || !Enclosures.contains(base, Rational.ZERO)) {
            assertEncloses(base, Enclosure.ZERO, new Power(exponent), (a, b) -> a.power(exponent));
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void comparisonsAreDecidedRightly(@ForAll("intervals") Enclosure left, @ForAll("intervals") Enclosure right) {
        for (Comparison comparison : Comparison.values()) {
            Optional<Boolean> doubles = DOUBLES.compare(comparison, left, right);
            Optional<Boolean> decimals = DECIMALS.compare(comparison, decimal(left), decimal(right));
            for (Rational a : Enclosures.members(left)) {
                for (Rational b : Enclosures.members(right)) {
                    boolean holds = comparison.holds(a.compareTo(b));
                    assertThat(doubles.orElse(holds)).isEqualTo(holds);
                    assertThat(decimals.orElse(holds)).isEqualTo(holds);
                }
            }
        }
    }

    /** Conversions of exact numbers, and square roots checked by squaring. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void constantsAndSquareRoots(@ForAll long numerator, @ForAll @IntRange(min = 1) int denominator) {
        Rational value = Rational.of(numerator, denominator);
        assertThat(Enclosures.contains(DOUBLES.constant(value), value)).isTrue();
        assertThat(contains(DECIMALS.constant(value), value)).isTrue();
        Rational square = value.abs();
        Enclosure root = DOUBLES.call(ElementaryFunction.SQRT, DOUBLES.constant(square));
        assertThat(Rational.ofDouble(root.low()).power(2)).isLessThanOrEqualTo(square);
        assertThat(Rational.ofDouble(root.high()).power(2)).isGreaterThanOrEqualTo(square);
        DecimalInterval decimals = DECIMALS.call(ElementaryFunction.SQRT, DECIMALS.constant(square));
        assertThat(Rational.of(decimals.low()).power(2)).isLessThanOrEqualTo(square);
        assertThat(Rational.of(decimals.high()).power(2)).isGreaterThanOrEqualTo(square);
    }
}
