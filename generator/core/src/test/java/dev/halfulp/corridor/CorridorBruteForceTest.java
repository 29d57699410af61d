package dev.halfulp.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import dev.halfulp.reference.Specs;
import dev.halfulp.spec.Criterion;
import dev.halfulp.spec.Ties;
import dev.halfulp.spec.UnitSpec;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;

/** Corridors against the definition of the criteria, code by code. */
class CorridorBruteForceTest {
    /** Decimals of exact values: tanh of the largest input here, 508, is 1 minus about 10^-441. */
    private static final int DIGITS = 600;

    /** What is asked, with the exact position of every input on the axis of output codes. */
    record Case(UnitSpec spec, Position position) {}

    private interface Position {
        BigDecimal at(BigDecimal x);
    }

    private static Arbitrary<Format> formats() {
        Arbitrary<Format> fixed = Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.integers().between(-2, 6))
                .as(Format::fixed);
        Arbitrary<Format> affine = Combinators.combine(
                        Arbitraries.of("1/8", "0.125", "0.05", "3/4", "2.5"),
                        Arbitraries.longs().between(-16, 15))
                .as((scale, zero) -> Format.affine(true, 5, Rational.parse(scale), zero));
        return Arbitraries.oneOf(fixed, affine);
    }

    @Provide
    Arbitrary<Case> exactCases() {
        return Combinators.combine(formats(), formats(), Arbitraries.of("x", "x/2", "x*3/8-1/4", "x^2/5", "0.3*x"))
                .as((input, output, formula) ->
                        new Case(Specs.expression(formula, input, output), x -> position(output, value(formula, x))));
    }

    private static BigDecimal value(String formula, BigDecimal x) {
        return switch (formula) {
            case "x" -> x;
            case "x/2" -> x.multiply(new BigDecimal("0.5"));
            case "x*3/8-1/4" -> x.multiply(new BigDecimal("0.375")).subtract(new BigDecimal("0.25"));
            case "x^2/5" -> x.multiply(x).multiply(new BigDecimal("0.2"));
            default -> x.multiply(new BigDecimal("0.3"));
        };
    }

    @Provide
    Arbitrary<Case> irrationalCases() {
        return Combinators.combine(formats(), formats(), Arbitraries.of("tanh(x)", "exp(x/8)", "-3*sin(x)"))
                .as((input, output, formula) ->
                        new Case(Specs.expression(formula, input, output), x -> position(output, library(formula, x))));
    }

    private static BigDecimal library(String formula, BigDecimal x) {
        Apfloat t = new Apfloat(x, DIGITS);
        Apfloat value = switch (formula) {
            case "tanh(x)" -> ApfloatMath.tanh(t);
            case "exp(x/8)" -> ApfloatMath.exp(t.divide(new Apfloat(8, DIGITS)));
            default -> ApfloatMath.sin(t).multiply(new Apfloat(-3));
        };
        return new BigDecimal(value.toString());
    }

    /** Exact for finite values: all scales here have finite inverses, except 3/4. */
    private static BigDecimal position(Format output, BigDecimal value) {
        Rational exact = Rational.of(value).divide(output.scale()).add(Rational.of(output.zero()));
        return new BigDecimal(exact.numerator())
                .divide(new BigDecimal(exact.denominator()), DIGITS, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal decimal(Rational value) {
        return new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void exactValues(@ForAll("exactCases") Case input) {
        assertCorridors(input);
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void irrationalValues(@ForAll("irrationalCases") Case input) {
        assertCorridors(input);
    }

    private static void assertCorridors(Case given) {
        Map<BigDecimal, BigDecimal> known = new HashMap<>();
        Case input = new Case(given.spec(), x -> known.computeIfAbsent(x, given.position()::at));
        assertCriterion(input, Criterion.FAITHFUL, Ties.ANY);
        for (Ties ties : Ties.values()) {
            assertCriterion(input, Criterion.CORRECT, ties);
        }
        for (String amount : new String[] {"0.5", "0.75", "1", "2.5"}) {
            assertCriterion(input, Criterion.ulp(Rational.parse(amount)), Ties.ANY);
        }
        for (String amount : new String[] {"0.3", "1", "1e30"}) {
            assertCriterion(input, Criterion.absolute(Rational.parse(amount)), Ties.ANY);
        }
    }

    private static void assertCriterion(Case input, Criterion criterion, Ties ties) {
        UnitSpec spec = input.spec().withCriterion(criterion, ties);
        long[][] wanted = LongStream.rangeClosed(
                        spec.input().minCode(), spec.input().maxCode())
                .mapToObj(code -> acceptable(
                        spec, input.position().at(decimal(spec.input().value(code)))))
                .toArray(long[][]::new);
        Corridor corridor;
        try {
            corridor = CorridorBuilder.build(spec, Specs.reference(spec));
        } catch (UnreachableBoundException e) {
            assertThat(wanted[(int) (e.inputCode() - spec.input().minCode())]).isEmpty();
            return;
        }
        for (int i = 0; i < wanted.length; i++) {
            long code = spec.input().minCode() + i;
            assertThat(LongStream.rangeClosed(corridor.low(code), corridor.high(code))
                            .toArray())
                    .as(() -> criterion + " at " + code + " of " + spec)
                    .isEqualTo(wanted[i]);
            assertThat(corridor.isOpenLow(code))
                    .isEqualTo(corridor.accepts(code, spec.output().minCode()));
            assertThat(corridor.isOpenHigh(code))
                    .isEqualTo(corridor.accepts(code, spec.output().maxCode()));
        }
    }

    /** The codes that a criterion accepts, by asking of each. */
    private static long[] acceptable(UnitSpec spec, BigDecimal position) {
        long min = spec.output().minCode();
        long max = spec.output().maxCode();
        BigDecimal clamped = position.max(BigDecimal.valueOf(min)).min(BigDecimal.valueOf(max));
        LongPredicate accepts = code -> accepts(spec, clamped, code);
        return LongStream.rangeClosed(min, max).filter(accepts).toArray();
    }

    private static boolean accepts(UnitSpec spec, BigDecimal exact, long code) {
        BigDecimal error = exact.subtract(BigDecimal.valueOf(code)).abs();
        int half = error.compareTo(new BigDecimal("0.5"));
        return switch (spec.criterion().kind()) {
            case FAITHFUL -> error.compareTo(BigDecimal.ONE) < 0;
            case ULP -> error.compareTo(decimal(spec.criterion().amount())) <= 0;
            case ABSOLUTE ->
                Rational.of(error)
                                .multiply(spec.output().scale())
                                .compareTo(spec.criterion().amount())
                        <= 0;
            case CORRECT -> half < 0 || (half == 0 && isTieTaken(spec, exact, code));
        };
    }

    private static boolean isTieTaken(UnitSpec spec, BigDecimal exact, long code) {
        boolean isUpper = BigDecimal.valueOf(code).compareTo(exact) > 0;
        boolean isPositive = exact.compareTo(BigDecimal.valueOf(spec.output().zero())) > 0;
        return switch (spec.ties()) {
            case ANY -> true;
            case EVEN -> code % 2 == 0;
            case UP -> isUpper;
            case AWAY -> isUpper == isPositive;
        };
    }
}
