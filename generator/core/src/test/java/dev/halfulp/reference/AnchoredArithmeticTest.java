package dev.halfulp.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.halfulp.activation.ElementaryFunction;
import dev.halfulp.activation.Expression.Comparison;
import dev.halfulp.activation.FormulaParser;
import dev.halfulp.fixed.Rational;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Exact numbers with small intervals beside them enclose exact results, and keep the digits of what is beside. */
class AnchoredArithmeticTest {
    private static final DoubleArithmetic DOUBLES = new DoubleArithmetic();
    private static final DecimalArithmetic DECIMALS = new DecimalArithmetic(25);
    private static final DecimalArithmetic MANY_DIGITS = new DecimalArithmetic(90);
    private static final AnchoredArithmetic<Enclosure> ANCHORED_DOUBLES = new AnchoredArithmetic<>(DOUBLES);
    private static final AnchoredArithmetic<DecimalInterval> ANCHORED_DECIMALS = new AnchoredArithmetic<>(DECIMALS);

    /** An anchored interval of doubles, from which that of decimals is made. */
    private record Operand(Rational anchor, Enclosure rest) {
        List<Rational> members() {
            return Enclosures.members(rest).stream().map(anchor::add).toList();
        }

        AnchoredInterval<Enclosure> doubles() {
            return new AnchoredInterval<>(anchor, rest);
        }

        AnchoredInterval<DecimalInterval> decimals() {
            return new AnchoredInterval<>(anchor, decimal(rest));
        }
    }

    private static DecimalInterval decimal(Enclosure interval) {
        return new DecimalInterval(
                Double.isInfinite(interval.low()) ? null : new BigDecimal(interval.low()),
                Double.isInfinite(interval.high()) ? null : new BigDecimal(interval.high()),
                interval.lowOpen(),
                interval.highOpen());
    }

    @Provide
    Arbitrary<Operand> operands() {
        Arbitrary<Rational> anchors = Combinators.combine(
                        Arbitraries.longs().between(-40, 40), Arbitraries.of(1L, 1L, 2L, 3L, 64L, 100L))
                .as(Rational::of);
        Arbitrary<Operand> exact = anchors.map(anchor -> new Operand(anchor, Enclosure.ZERO));
        Arbitrary<Operand> unanchored = Enclosures.enclosures().map(rest -> new Operand(Rational.ZERO, rest));
        Arbitrary<Enclosure> small = Combinators.combine(
                        Enclosures.enclosures().filter(AnchoredArithmeticTest::isOrdinary),
                        Arbitraries.of(-60, -200, -900))
                .as((rest, exponent) -> new Enclosure(
                        Math.scalb(rest.low(), exponent),
                        Math.scalb(rest.high(), exponent),
                        rest.lowOpen(),
                        rest.highOpen()));
        Arbitrary<Operand> anchored = Combinators.combine(anchors, small).as(Operand::new);
        return Arbitraries.frequencyOf(Tuple.of(1, exact), Tuple.of(2, unanchored), Tuple.of(3, anchored));
    }

    /** Whether scaling down leaves the bounds distinct. */
    private static boolean isOrdinary(Enclosure interval) {
        return interval.low() > -1e20
                && interval.high() < 1e20
                && (Math.abs(interval.low()) > 1e-9 || interval.low() == 0)
                && (Math.abs(interval.high()) > 1e-9 || interval.high() == 0);
    }

    private interface Operation {
        <T> T apply(Arithmetic<T> arithmetic, T left, T right);
    }

    private static void assertEncloses(
            Operand left, Operand right, Operation operation, BiFunction<Rational, Rational, Rational> exact) {
        AnchoredInterval<Enclosure> doubles = operation.apply(ANCHORED_DOUBLES, left.doubles(), right.doubles());
        AnchoredInterval<DecimalInterval> decimals =
                operation.apply(ANCHORED_DECIMALS, left.decimals(), right.decimals());
        for (Rational a : left.members()) {
            for (Rational b : right.members()) {
                Rational value = exact.apply(a, b);
                assertThat(Enclosures.contains(doubles.rest(), value.subtract(doubles.anchor())))
                        .as("%s %s: %s", a, b, doubles)
                        .isTrue();
                assertThat(contains(decimals.rest(), value.subtract(decimals.anchor())))
                        .as("%s %s: %s", a, b, decimals)
                        .isTrue();
                assertThat(Enclosures.contains(ANCHORED_DECIMALS.enclosure(decimals), value))
                        .as("%s %s: %s", a, b, decimals)
                        .isTrue();
            }
        }
    }

    private static boolean contains(DecimalInterval interval, Rational value) {
        BigDecimal low = interval.low();
        BigDecimal high = interval.high();
        int below = low == null ? 1 : value.compareTo(Rational.of(low));
        int above = high == null ? 1 : Rational.of(high).compareTo(value);
        return (interval.lowOpen() ? below > 0 : below >= 0) && (interval.highOpen() ? above > 0 : above >= 0);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void sumsAndProducts(@ForAll("operands") Operand left, @ForAll("operands") Operand right) {
        assertEncloses(left, right, Arithmetic::add, Rational::add);
        assertEncloses(left, right, Arithmetic::multiply, Rational::multiply);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void quotients(@ForAll("operands") Operand left, @ForAll("operands") Operand right) {
        if (right.anchor().signum() != 0 || !Enclosures.contains(right.rest(), Rational.ZERO)) {
            assertEncloses(left, right, Arithmetic::divide, Rational::divide);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void extremes(@ForAll("operands") Operand left, @ForAll("operands") Operand right) {
        assertEncloses(left, right, Arithmetic::minimum, (a, b) -> a.compareTo(b) < 0 ? a : b);
        assertEncloses(left, right, Arithmetic::maximum, (a, b) -> a.compareTo(b) < 0 ? b : a);
        assertEncloses(left, right, Arithmetic::hull, (a, b) -> a);
        assertEncloses(left, right, Arithmetic::hull, (a, b) -> b);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void ofOneOperand(@ForAll("operands") Operand operand, @ForAll @IntRange(min = -3, max = 4) int exponent) {
        assertEncloses(operand, operand, new First(Arithmetic::negate), (a, b) -> a.negate());
        assertEncloses(operand, operand, new First(Arithmetic::absolute), (a, b) -> a.abs());
        assertEncloses(operand, operand, new First(Arithmetic::sign), (a, b) -> Rational.of(a.signum()));
        if (exponent >= 0 || operand.anchor().signum() != 0) {
            assertEncloses(operand, operand, new First(new PowerOf(exponent)), (a, b) -> a.power(exponent));
        }
    }

    private interface OneOperand {
        <T> T apply(Arithmetic<T> arithmetic, T operand);
    }

    private record PowerOf(int exponent) implements OneOperand {
        @Override
        public <T> T apply(Arithmetic<T> arithmetic, T operand) {
            return arithmetic.power(operand, exponent);
        }
    }

    private record First(OneOperand operation) implements Operation {
        @Override
        public <T> T apply(Arithmetic<T> arithmetic, T left, T right) {
            return operation.apply(arithmetic, left);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void comparisonsAreDecidedRightly(@ForAll("operands") Operand left, @ForAll("operands") Operand right) {
        for (Comparison comparison : Comparison.values()) {
            for (Rational a : left.members()) {
                for (Rational b : right.members()) {
                    boolean holds = comparison.holds(a.compareTo(b));
                    assertThat(ANCHORED_DOUBLES
                                    .compare(comparison, left.doubles(), right.doubles())
                                    .orElse(holds))
                            .isEqualTo(holds);
                    assertThat(ANCHORED_DECIMALS
                                    .compare(comparison, left.decimals(), right.decimals())
                                    .orElse(holds))
                            .isEqualTo(holds);
                }
            }
        }
    }

    /** The values at members are known to 90 digits. */
    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void functionsHoldTheValuesAtTheirMembers(
            @ForAll("operands") Operand operand, @ForAll ElementaryFunction function) {
        for (Rational member : operand.members()) {
            boolean isModerate = member.abs().compareTo(Rational.of(1_000_000)) < 0
                    && (member.signum() == 0 || member.abs().compareTo(Rational.powerOfTwo(-500)) > 0);
            if (!isModerate || !isDefined(function, operand)) {
                continue;
            }
            DecimalInterval value = MANY_DIGITS.call(function, MANY_DIGITS.constant(member));
            AnchoredInterval<Enclosure> doubles = ANCHORED_DOUBLES.call(function, operand.doubles());
            assertMeets(function, member, value, DECIMALS_OF_DOUBLES.convert(doubles));
            assertMeets(function, member, value, ANCHORED_DECIMALS.call(function, operand.decimals()));
        }
    }

    private interface Conversion {
        AnchoredInterval<DecimalInterval> convert(AnchoredInterval<Enclosure> value);
    }

    private static final Conversion DECIMALS_OF_DOUBLES =
            value -> new AnchoredInterval<>(value.anchor(), decimal(value.rest()));

    private static boolean isDefined(ElementaryFunction function, Operand operand) {
        Enclosure whole = ANCHORED_DOUBLES.enclosure(operand.doubles());
        return switch (function) {
            case LOG -> whole.isAbove(0);
            case LOG1P -> whole.isAbove(-1);
            case SQRT -> whole.low() >= 0;
            default -> true;
        };
    }

    private static void assertMeets(
            ElementaryFunction function, Rational t, DecimalInterval value, AnchoredInterval<DecimalInterval> bounds) {
        DecimalInterval rest =
                MANY_DIGITS.add(value, MANY_DIGITS.constant(bounds.anchor().negate()));
        BigDecimal low = bounds.rest().low();
        BigDecimal high = bounds.rest().high();
        assertThat(low == null || !rest.isBelow(low))
                .as("%s at %s: %s in %s", function, t, value, bounds)
                .isTrue();
        assertThat(high == null || !rest.isAbove(high))
                .as("%s at %s: %s in %s", function, t, value, bounds)
                .isTrue();
    }

    private static AnchoredInterval<DecimalInterval> at(String formula, String x) {
        Compiled.Term<AnchoredInterval<DecimalInterval>> term =
                Compiled.compile(FormulaParser.parse(formula, Map.of()), ANCHORED_DECIMALS);
        return term.at(ANCHORED_DECIMALS.constant(Rational.parse(x)));
    }

    /** What is left of a value beside a number is known to 12 digits. */
    private static void assertRest(String formula, String x, String anchor, String rest) {
        AnchoredInterval<DecimalInterval> value = at(formula, x);
        BigDecimal wanted = new BigDecimal(rest);
        BigDecimal tolerance = wanted.abs().scaleByPowerOfTen(-12);
        assertThat(value.anchor()).as(formula).isEqualTo(Rational.parse(anchor));
        assertThat(value.rest().low()).as(formula).isCloseTo(wanted, within(tolerance));
        assertThat(value.rest().high()).as(formula).isCloseTo(wanted, within(tolerance));
    }

    /** Exponentials from the decimal module of Python, error functions from mpmath. */
    @Example
    void tailsKeepTheirDigits() {
        String decay = "3.369694148308917514E-2172";
        String negative = "-3.369694148308917514E-2172";
        assertRest("sigmoid(x)", "5000", "1", negative);
        assertRest("sigmoid(x)", "-5000", "0", decay);
        assertRest("tanh(x)", "2500", "1", "-6.739388296617835029E-2172");
        assertRest("tanh(x)", "-2500", "-1", "6.739388296617835029E-2172");
        assertRest("softplus(x)", "5000", "5000", decay);
        assertRest("exp(exp(-x))", "5000", "1", decay);
        assertRest("log(1 + exp(-x))", "5000", "0", decay);
        assertRest("log(exp(-x) + 1) * 3 - 1/7", "5000", "-1/7", "1.010908244492675254E-2171");
        assertRest("sqrt(9/4 + 3 * exp(-x))", "5000", "3/2", decay);
        assertRest("1 / (1 + exp(-x))^2", "5000", "1", "-6.739388296617835029E-2172");
        assertRest("x / (1 - exp(-x))", "5000", "5000", "1.684847074154458757E-2168");
        assertRest("max(1 + exp(-x), 1)", "5000", "1", decay);
        assertRest("min(1 - exp(-x), 1) * x", "5000", "5000", "-1.684847074154458757E-2168");
        BigDecimal square = new BigDecimal(decay).pow(2, MathContext.DECIMAL64);
        assertRest(
                "cos(exp(-x))", "5000", "1", square.divide(new BigDecimal(-2)).toString());
        assertRest(
                "cosh(exp(-x))", "5000", "1", square.divide(new BigDecimal(2)).toString());
        assertRest("erfc(x)", "-4", "2", "-1.541725790028001885E-8");
        assertRest("erf(x)", "100", "1", "-6.40596142492173204E-4346");
    }
}
