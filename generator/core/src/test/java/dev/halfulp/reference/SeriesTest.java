package dev.halfulp.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;

/** The series against a library that computes differently, and against published digits. */
class SeriesTest {
    private static final int DIGITS = 60;

    /** Arguments of 12 digits between 1e-20 and 300, of both signs. */
    @Provide
    Arbitrary<BigDecimal> arguments() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 300_000_000_000L),
                        Arbitraries.integers().between(9, 29),
                        Arbitraries.of(-1, 1))
                .as((digits, scale, sign) -> BigDecimal.valueOf(sign * digits, scale));
    }

    private static void assertNear(BigDecimal got, BigDecimal wanted) {
        assertThat(got.subtract(wanted).abs()).isLessThanOrEqualTo(wanted.abs().scaleByPowerOfTen(-DIGITS));
    }

    private static BigDecimal library(BigDecimal t, UnaryOperator<Apfloat> function) {
        return new BigDecimal(function.apply(new Apfloat(t, 140)).toString());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void exponentials(@ForAll("arguments") BigDecimal t) {
        BigDecimal power = library(t, ApfloatMath::exp);
        assertNear(ExponentialSeries.exp(t, DIGITS + 1), power);
        assertNear(ExponentialSeries.expMinusOne(t, DIGITS + 1), power.subtract(BigDecimal.ONE));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void logarithms(@ForAll("arguments") BigDecimal t) {
        BigDecimal above = t.abs();
        BigDecimal wanted = library(above.add(BigDecimal.ONE), ApfloatMath::log);
        assertNear(ExponentialSeries.logarithmOfOnePlus(above, DIGITS + 1), wanted);
        BigDecimal below = above.movePointLeft(3).negate();
        BigDecimal other = library(below.add(BigDecimal.ONE), ApfloatMath::log);
        assertNear(ExponentialSeries.logarithmOfOnePlus(below, DIGITS + 1), other);
    }

    @Example
    void logarithmsOfHugeAndTinyNumbers() {
        BigDecimal ten =
                new BigDecimal("2.302585092994045684017991454684364207601101488628772976033327900967572609677");
        BigDecimal wanted = ten.multiply(BigDecimal.valueOf(5000));
        assertNear(ExponentialSeries.logarithmOfOnePlus(new BigDecimal("1e5000").subtract(BigDecimal.ONE), 65), wanted);
        BigDecimal tiny = new BigDecimal("1e-5000").subtract(BigDecimal.ONE);
        assertNear(ExponentialSeries.logarithmOfOnePlus(tiny, 65), wanted.negate());
    }

    /** Values to 45 digits, computed with mpmath; the last is past e^-19800. */
    @Example
    void complementsOfTheErrorFunction() {
        Map<String, String> values = Map.of(
                "3", "0.0000220904969985854413727761295823203798477070874",
                "6.5", "3.8421483271206474698758045437687766214492847e-20",
                "12.25", "3.09412674054020985423702961446831265081108682e-67",
                "30", "2.56465620375611160003339727750144714654888972e-393",
                "50.1", "9.28984239986542561985494221058335757557545101e-1093",
                "100", "6.4059614249217320390213391485863941482144144e-4346",
                "140.75", "9.66025410107709153540689397803862512360536938e-8607");
        values.forEach((t, value) -> {
            BigDecimal wanted = new BigDecimal(value);
            BigDecimal got = ErrorFunctionSeries.complement(new BigDecimal(t), 50);
            assertThat(got.subtract(wanted).abs()).as("erfc(%s)", t).isLessThanOrEqualTo(wanted.scaleByPowerOfTen(-43));
        });
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void theErrorFunctionAndItsComplementMakeOne(@ForAll @LongRange(min = 1500, max = 20_000) long thousandths) {
        BigDecimal t = BigDecimal.valueOf(thousandths, 3);
        BigDecimal complement = ErrorFunctionSeries.complement(t, DIGITS);
        BigDecimal sum = ErrorFunctionSeries.erf(t, 300).add(complement);
        assertThat(sum.subtract(BigDecimal.ONE).abs())
                .isLessThanOrEqualTo(complement.scaleByPowerOfTen(-DIGITS).add(BigDecimal.ONE.scaleByPowerOfTen(-299)));
    }

    /** Digits of e, and of erf(1/2), erf(1) and 1 - erf(5), as published in the OEIS and by NIST. */
    @Example
    void publishedDigits() {
        assertThat(ExponentialSeries.exp(BigDecimal.ONE, 70).toString())
                .startsWith("2.71828182845904523536028747135266249775724709369995957496696762");
        assertThat(ErrorFunctionSeries.erf(new BigDecimal("0.5"), 50).toString())
                .startsWith("0.520499877813046537682746653891964528736451575757963700058805");
        assertThat(ErrorFunctionSeries.erf(BigDecimal.ONE, 60).toString())
                .startsWith("0.8427007929497148693412206350826092592960669979663029");
        assertThat(BigDecimal.ONE
                        .subtract(ErrorFunctionSeries.erf(BigDecimal.valueOf(5), 60))
                        .toString())
                .startsWith("1.53745979442803485018834348538");
    }

    /** The alternating series of erf, with enough digits for what cancels. */
    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void errorFunction(@ForAll("arguments") BigDecimal t) {
        BigDecimal argument = t.abs().compareTo(BigDecimal.TEN) > 0 ? t.abs().movePointLeft(2) : t.abs();
        Apfloat x = new Apfloat(argument, 200);
        Apfloat square = x.multiply(x).negate();
        Apfloat power = x;
        Apfloat sum = x;
        for (int n = 1; n < 700; n++) {
            power = power.multiply(square).divide(new Apfloat(n));
            sum = sum.add(power.divide(new Apfloat(2L * n + 1)));
        }
        Apfloat wanted = sum.multiply(new Apfloat(2)).divide(ApfloatMath.sqrt(ApfloatMath.pi(200)));
        assertNear(ErrorFunctionSeries.erf(argument, DIGITS + 1), new BigDecimal(wanted.toString()));
    }
}
