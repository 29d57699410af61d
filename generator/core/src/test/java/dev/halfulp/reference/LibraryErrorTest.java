package dev.halfulp.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.activation.ElementaryFunction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.gamma.Erf;
import org.apache.commons.numbers.gamma.Erfc;
import org.apfloat.Apfloat;
import org.apfloat.ApfloatMath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The errors assumed of functions in doubles hold at random points of all magnitudes and at delicate ones. */
class LibraryErrorTest {
    private static final int POINTS = 60;

    static Stream<Arguments> functions() {
        return Stream.of(
                arguments("exp", StrictMath::exp, library(ApfloatMath::exp), -745, 709),
                arguments("expm1", StrictMath::expm1, t -> ExponentialSeries.expMinusOne(t, 40), -40, 709),
                arguments("log", StrictMath::log, library(ApfloatMath::log), 1e-300, 1e300),
                arguments("log near 1", StrictMath::log, library(ApfloatMath::log), 0.9, 1.1),
                arguments("log1p", StrictMath::log1p, t -> ExponentialSeries.logarithmOfOnePlus(t, 40), -0.999, 1e9),
                arguments("sin", StrictMath::sin, library(ApfloatMath::sin), -1e6, 1e6),
                arguments("cos", StrictMath::cos, library(ApfloatMath::cos), -1e6, 1e6),
                arguments("tanh", StrictMath::tanh, library(ApfloatMath::tanh), -25, 25),
                arguments("sinh", StrictMath::sinh, library(ApfloatMath::sinh), -710, 710),
                arguments("cosh", StrictMath::cosh, library(ApfloatMath::cosh), -710, 710));
    }

    private static Arguments arguments(
            String name, DoubleUnaryOperator function, UnaryOperator<BigDecimal> exact, double low, double high) {
        return Arguments.of(name, function, exact, low, high);
    }

    private static UnaryOperator<BigDecimal> library(UnaryOperator<Apfloat> function) {
        return t -> new BigDecimal(function.apply(new Apfloat(t, 400)).toString());
    }

    /** Points spread evenly, points of all magnitudes, and multiples of a quarter of pi, near which sines are small. */
    private static DoubleStream points(double low, double high) {
        Random random = new Random(7);
        DoubleStream even = random.doubles(POINTS, low, high);
        DoubleStream magnitudes = random.doubles(POINTS, -40, 0)
                .map(exponent -> (random.nextBoolean() ? high : low) * StrictMath.pow(2, exponent));
        DoubleStream angles = random.ints(POINTS / 2, -1000, 1000).mapToDouble(n -> n * Math.PI / 4);
        return DoubleStream.concat(even, DoubleStream.concat(magnitudes, angles))
                .filter(x -> x >= low && x <= high && x != 0);
    }

    private static double errorInUlps(double got, BigDecimal exact) {
        return new BigDecimal(got)
                .subtract(exact)
                .abs()
                .divide(new BigDecimal(Math.ulp(got)), MathContext.DECIMAL64)
                .doubleValue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("functions")
    void strictMath(
            String name, DoubleUnaryOperator function, UnaryOperator<BigDecimal> exact, double low, double high) {
        assertThat(points(low, high).map(x -> errorInUlps(function.applyAsDouble(x), exact.apply(new BigDecimal(x)))))
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error).isLessThan(DoubleFunctions.STRICT_MATH_ULPS));
    }

    /** Ends of the pieces of which the library puts erf and erfc together, and what lies between. */
    private static DoubleStream errorFunctionPoints() {
        Random random = new Random(11);
        DoubleStream ends = DoubleStream.of(
                        1e-300, 1e-10, 0.5, 1, 1.5, 2.5, 3.5, 4.5, 5.8, 5.93, 6, 10, 15, 26, 26.5, 27)
                .flatMap(x -> DoubleStream.of(Math.nextDown(x), x, Math.nextUp(x)));
        DoubleStream even = random.doubles(4 * POINTS, 0, 27.2);
        DoubleStream small = random.doubles(POINTS, -60, 0).map(exponent -> StrictMath.pow(2, exponent));
        return DoubleStream.concat(ends, DoubleStream.concat(even, small));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, -1})
    void errorFunctions(double sign) {
        DecimalFunctions decimals = new DecimalFunctions(40);
        assertThat(errorFunctionPoints().map(x -> {
                    DecimalInterval t = DecimalInterval.point(new BigDecimal(sign * x));
                    BigDecimal erf = decimals.call(ElementaryFunction.ERF, t).low();
                    BigDecimal erfc = decimals.call(ElementaryFunction.ERFC, t).low();
                    return Math.max(errorInUlps(Erf.value(sign * x), erf), errorInUlps(Erfc.value(sign * x), erfc));
                }))
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error).isLessThan(DoubleFunctions.ERROR_FUNCTION_ULPS));
    }
}
