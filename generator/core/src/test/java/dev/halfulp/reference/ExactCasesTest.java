package dev.halfulp.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.halfulp.corridor.CorridorBuilder;
import dev.halfulp.corridor.UndefinedInputException;
import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.FormatParser;
import dev.halfulp.fixed.Rational;
import dev.halfulp.spec.UnitSpec;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are exactly a code or half of one, or so near to it that only an open bound tells them apart. */
class ExactCasesTest {
    private static long floor(ExactReference reference, long code) {
        return reference.ask(code, Rational.ZERO, exact -> exact.decidesFloor() ? exact.floor() : null);
    }

    private static long ceiling(ExactReference reference, long code) {
        return reference.ask(code, Rational.ZERO, exact -> exact.decidesCeiling() ? exact.ceiling() : null);
    }

    @ParameterizedTest
    @CsvSource({
        "relu, 3, 1.5",
        "relu, -3, 0",
        "leaky_relu, -200, -1",
        "leaky_relu, -100, -0.5",
        "sigmoid, 0, 0.5",
        "tanh, 0, 0",
        "exp, 0, 1",
        "elu, 0, 0",
        "gelu, 0, 0",
        "silu, 0, 0",
        "tanhshrink, 0, 0",
        "threshold, 0, 0",
        "sqrt, 18, 3",
        "cosh, 0, 1",
        "log, 2, 0"
    })
    void exactValuesAreKnownAsSuch(String name, long code, String value) {
        ExactReference reference = Specs.reference(Specs.activation(name, "s10f1", "s16f1"));
        BigDecimal position = new BigDecimal(value).multiply(BigDecimal.valueOf(2));
        assertThat(reference.position(code, 30)).isEqualByComparingTo(position);
        Enclosure exact = reference.ask(code, Rational.ZERO, bounds -> bounds.isPoint() ? bounds : null);
        assertThat(exact.low()).isEqualTo(position.doubleValue());
        assertThat(exact.lowOpen() || exact.highOpen()).isFalse();
    }

    /** 0.01 is no double: only rational arithmetic shows that a hundredth of -100 is -1. */
    @Test
    void aHundredthOfHundreds() {
        ExactReference reference = Specs.reference(Specs.activation("leaky_relu", "s16f0", "s16f0"));
        for (long code = -32000; code < 0; code += 100) {
            assertThat(floor(reference, code)).isEqualTo(code / 100);
            assertThat(ceiling(reference, code)).isEqualTo(code / 100);
            assertThat(floor(reference, code + 1)).isEqualTo(code / 100);
            assertThat(ceiling(reference, code - 1)).isEqualTo(code / 100);
        }
        assertThat(reference.hardInputs()).isPositive();
    }

    @Test
    void openBoundsTellTailsFromTheirLimitsWithoutDigits() {
        ExactReference gelu = Specs.reference(Specs.activation("gelu", "s16f4", "s16f4"));
        assertThat(floor(gelu, -1600)).isEqualTo(-1);
        assertThat(ceiling(gelu, -1600)).isEqualTo(0);
        assertThat(floor(gelu, 1600)).isEqualTo(1599);
        assertThat(ceiling(gelu, 1600)).isEqualTo(1600);
        ExactReference tanh = Specs.reference(Specs.activation("tanh", "s16f4", "s16f15"));
        assertThat(floor(tanh, 32767)).isEqualTo(32767);
        assertThat(ceiling(tanh, 32767)).isEqualTo(32768);
        assertThat(ceiling(tanh, -32768)).isEqualTo(-32767);
        ExactReference sigmoid = Specs.reference(Specs.activation("sigmoid", "s16f-60", "s16f15"));
        assertThat(floor(sigmoid, -32768)).isEqualTo(0);
        assertThat(ceiling(sigmoid, -32768)).isEqualTo(1);
        for (ExactReference reference : new ExactReference[] {gelu, tanh, sigmoid}) {
            assertThat(reference.hardInputs()).isZero();
        }
    }

    /** A third is no decimal, and e no rational number: only what is known of zero tells that their sum is a code. */
    @Test
    void zeroTimesAnIrrationalNumberIsExactlyZero() {
        Format input = FormatParser.parse("s4f1");
        Format thirds = FormatParser.parse("int8(scale=1/3,zero=0)");
        ExactReference reference = Specs.reference(Specs.expression("x * exp(x + 1) - 1/3", input, thirds));
        assertThat(floor(reference, 0)).isEqualTo(-1);
        assertThat(ceiling(reference, 0)).isEqualTo(-1);
        assertThat(reference.rationalPosition(1)).isEmpty();
        ExactReference undefined = Specs.reference(Specs.expression("x * log(x) - 1/3", input, thirds));
        assertThatThrownBy(() -> undefined.ask(0, Rational.ZERO, exact -> exact.isPoint() ? exact : null))
                .isInstanceOf(UndefinedValueException.class);
    }

    /** At 0 the normal distribution is a half, whatever the root of 2 that divides the 0. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x / sqrt(2) - 1/3; -1",
                "normal_cdf(x) * hard_swish(x - 1) - 1/6; -1",
                "if(exp(x) < 2, x + 1/3, x * exp(x)); 1",
                "if(exp(x) >= 2, x * exp(x), 1/3); 1",
                "max(x + 1/3, -exp(x)); 1",
                "min(x + 1/3, cos(x) + pi); 1",
                "sign(x - sqrt(3)) / 3; -1",
                "abs(x) / (pi - 3)^3 + 1/3; 1",
                "x * (pi - 3)^-3 + 1/3; 1",
                "x * sqrt(log(pi)) + x * log(1 + sqrt(3) - 2) + 1/3; 1"
            })
    void boundsOfIrrationalNumbersTellRationalOnes(String formula, long thirds) {
        Format output = FormatParser.parse("int8(scale=1/3,zero=0)");
        ExactReference reference = Specs.reference(Specs.expression(formula, FormatParser.parse("s4f1"), output));
        assertThat(reference.rationalPosition(0)).contains(Rational.of(thirds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x / (exp(x) - cos(x))", "x * log(exp(x) - 1)", "x / sin(x)", "x / sqrt(x)"})
    void boundsOfIrrationalNumbersHideNoUndefinedPoint(String formula) {
        ExactReference reference = Specs.reference(Specs.expression(formula, "s4f1", "s8f2"));
        assertThatThrownBy(() -> reference.ask(0, Rational.ZERO, exact -> exact.isPoint() ? exact : null))
                .isInstanceOf(UndefinedValueException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x / (sqrt(2) * sqrt(2) - 2)",
                "x * log(sqrt(2) * sqrt(2) - 2)",
                "x * sqrt(1 - sqrt(2)^2 / 2)",
                "if(sqrt(2)^2 < 2, 0, x)",
                "x * (sqrt(2)^2 - 2)^-1",
                "min(sqrt(2)^2, 2)"
            })
    void whatBoundsDoNotTellIsNotKnown(String formula) {
        ExactReference reference = Specs.reference(Specs.expression(formula, "s4f1", "s8f2"));
        assertThat(reference.rationalPosition(0)).isEmpty();
    }

    @Test
    void anIdentityStaysUndecided() {
        ExactReference reference = Specs.reference(Specs.expression("sin(x)^2 + cos(x)^2", "s4f1", "u8f4"));
        assertThatThrownBy(() -> floor(reference, 3))
                .isInstanceOf(UndecidedValueException.class)
                .hasMessageContaining("code 3")
                .hasMessageContaining("1.5");
        assertThat(reference.position(3, 40)).isEqualByComparingTo("16");
    }

    @Test
    void undefinedPointsAreNamed() {
        UnitSpec reciprocal = Specs.expression("1/(x-1/2)", "s6f1", "s8f4");
        assertThatThrownBy(() -> CorridorBuilder.build(reciprocal, Specs.reference(reciprocal)))
                .isInstanceOfSatisfying(
                        UndefinedInputException.class,
                        e -> assertThat(e.inputCode()).isEqualTo(1))
                .hasMessageContaining("x = 0.5");
        UnitSpec root = Specs.expression("sqrt(x)", "s14f1", "s8f4");
        assertThatThrownBy(() -> CorridorBuilder.build(root, Specs.reference(root)))
                .isInstanceOfSatisfying(
                        UndefinedInputException.class,
                        e -> assertThat(e.inputCode()).isEqualTo(-8192));
        UnitSpec logarithm = Specs.withDomain(Specs.expression("log(x)", "s8f1", "s8f4"), 0, 127);
        assertThatThrownBy(() -> CorridorBuilder.build(logarithm, Specs.reference(logarithm)))
                .isInstanceOfSatisfying(
                        UndefinedInputException.class,
                        e -> assertThat(e.inputCode()).isEqualTo(0));
    }

    @Test
    void positionsNextToZeroAndBeyondAllDigits() {
        ExactReference softplus = Specs.reference(Specs.activation("softplus", "s16f0", "s16f0"));
        assertThat(softplus.position(-30000, 30)).isEqualByComparingTo("0");
        assertThat(softplus.position(30000, 30)).isEqualByComparingTo("30000");
        ExactReference exponential = Specs.reference(Specs.expression("exp(x)", "s16f0", "s16f0"));
        assertThat(exponential.position(1000, 10)).isEqualByComparingTo("1.970071114E+434");
        assertThat(exponential.position(30000, 30)).isGreaterThan(new BigDecimal("1E+1000"));
    }

    /** x has 31 digits that end in 5: its own logarithm's exponential never tells which way 30 digits round. */
    @Test
    void aRoundingThatStaysUndecidedGivesEitherNeighbour() {
        ExactReference reference = Specs.reference(Specs.expression("exp(log(x))", "s4f44", "s16f0"));
        BigDecimal exact = new BigDecimal("5.684341886080801486968994140625E-14");
        assertThat(reference.position(1, 30).subtract(exact).abs()).isLessThanOrEqualTo(new BigDecimal("1E-43"));
    }
}
