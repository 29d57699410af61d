package dev.halfulp.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.halfulp.fixed.FormatParser;
import dev.halfulp.fixed.Rational;
import dev.halfulp.reference.Specs;
import dev.halfulp.reference.UndecidedValueException;
import dev.halfulp.spec.Criterion;
import dev.halfulp.spec.Ties;
import dev.halfulp.spec.UnitSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorridorBuilderTest {
    private static Corridor build(UnitSpec spec) {
        return CorridorBuilder.build(spec, Specs.reference(spec));
    }

    @Test
    void inputsOutsideTheDomainTakeTheCorridorOfTheNearestEnd() {
        Corridor corridor = build(Specs.withDomain(Specs.expression("x", "s8f0", "s8f1"), -10, 20));
        assertThat(corridor.low(-128)).isEqualTo(-20);
        assertThat(corridor.high(-11)).isEqualTo(-20);
        assertThat(corridor.low(20)).isEqualTo(40);
        assertThat(corridor.low(127)).isEqualTo(40);
        assertThat(corridor.first()).isEqualTo(-128);
        assertThat(corridor.last()).isEqualTo(127);
    }

    @Test
    void whereInputsNeverOccurEveryOutputIsAcceptable() {
        UnitSpec spec = Specs.withFreeOutside(Specs.expression("x", "s8f0", "s8f1"), -10, 20);
        Corridor corridor = build(spec);
        for (long code : new long[] {-128, -11, 21, 127}) {
            assertThat(corridor.low(code)).isEqualTo(-128);
            assertThat(corridor.high(code)).isEqualTo(127);
        }
        assertThat(corridor.high(-10)).isEqualTo(-20);
        assertThat(corridor.low(20)).isEqualTo(40);
        Corridor nearest = CorridorBuilder.buildNearest(spec, Specs.reference(spec));
        assertThat(nearest.high(-128)).isEqualTo(-20);
    }

    /** A double next to one half becomes 1 when one half is added to it; it is nearer to 0. */
    @Test
    void justBelowOneHalfIsNearestToZero() {
        Corridor corridor =
                build(Specs.activation("sigmoid", "s4f60", "u1f0").withCriterion(Criterion.CORRECT, Ties.ANY));
        for (long code = -8; code < 8; code++) {
            assertThat(corridor.low(code)).isEqualTo(code > 0 ? 1 : 0);
            assertThat(corridor.high(code)).isEqualTo(code >= 0 ? 1 : 0);
        }
    }

    @Test
    void toleranceBelowWhatCodesAllowNamesTheInput() {
        UnitSpec spec =
                Specs.expression("x/3", "u4f0", "u4f0").withCriterion(Criterion.ulp(Rational.parse("0.3")), Ties.ANY);
        assertThatThrownBy(() -> build(spec))
                .isInstanceOfSatisfying(
                        UnreachableBoundException.class,
                        e -> assertThat(e.inputCode()).isEqualTo(1));
    }

    @Test
    void theFirstUndefinedInputIsNamedWhicheverBlockFindsItFirst() {
        UnitSpec spec = Specs.expression("log(x - 3) + 1/(x - 30000)", "u16f0", "s16f4");
        assertThatThrownBy(() -> build(spec))
                .isInstanceOfSatisfying(
                        UndefinedInputException.class,
                        e -> assertThat(e.inputCode()).isZero());
        UnitSpec other = Specs.expression("1/((x - 60000) * (x - 5000))", "u16f0", "s16f4");
        assertThatThrownBy(() -> build(other))
                .isInstanceOfSatisfying(
                        UndefinedInputException.class,
                        e -> assertThat(e.inputCode()).isEqualTo(5000));
    }

    private static void assertAccepted(UnitSpec spec, long code, long low, long high) {
        Corridor corridor = build(spec);
        assertThat(corridor.low(code)).as("%s at %s", spec.function(), code).isEqualTo(low);
        assertThat(corridor.high(code)).as("%s at %s", spec.function(), code).isEqualTo(high);
    }

    private static UnitSpec ulp(UnitSpec spec, String amount) {
        return spec.withCriterion(Criterion.ulp(Rational.parse(amount)), Ties.ANY);
    }

    /** No digits tell that these values are 1 or 0, or on which side of it they lie. */
    @Test
    void whatStaysUndecidedIsAcceptedOnlyIfItIsRightInEitherCase() {
        UnitSpec one = Specs.expression("sin(x)^2 + cos(x)^2", "s3f0", "u8f6");
        assertAccepted(one, 3, 64, 64);
        assertAccepted(ulp(one, "1"), 3, 64, 64);
        assertAccepted(ulp(one, "1.5"), 3, 63, 65);
        assertAccepted(one.withCriterion(Criterion.CORRECT, Ties.UP), 3, 64, 64);
        UnitSpec zero = Specs.expression("exp(x) * (2 - x) - exp(x) * (x + 2) / 3", "s4f0", "u6f4");
        assertAccepted(zero, 1, 0, 0);
        assertAccepted(ulp(zero, "4"), 1, 0, 3);
        UnitSpec top = Specs.expression("3 * (sin(x)^2 + cos(x)^2)", "s4f0", "u2f0");
        assertAccepted(top, 1, 3, 3);
        assertAccepted(ulp(top, "1"), 1, 3, 3);
        UnitSpec tail = Specs.expression("exp(-x^2) - exp(-x^2 - 1)", "u16f0", "s8f0");
        assertAccepted(Specs.withDomain(tail, 65000, 65535), 65535, 0, 0);
    }

    @ParameterizedTest
    @CsvSource({"1/2, 1/2", "1/4, 0.25", "3/4, 0.25"})
    void whatStaysUndecidedIsAnErrorWhereNoCodeIsRightInEitherCase(String excess, String tolerance) {
        UnitSpec spec = Specs.expression("sin(x)^2 + cos(x)^2 + " + excess, "s3f0", "u8f0");
        assertThatThrownBy(() -> build(ulp(spec, tolerance))).isInstanceOf(UndecidedValueException.class);
    }

    @Test
    void anUndecidedTieIsAnError() {
        UnitSpec spec = Specs.expression("sin(x)^2 + cos(x)^2 + 1/2", "s3f0", "u8f0");
        assertThatThrownBy(() -> build(spec.withCriterion(Criterion.CORRECT, Ties.UP)))
                .isInstanceOf(UndecidedValueException.class);
        assertAccepted(spec, 3, 1, 2);
    }

    /** Tails that would need from thousands to millions of digits beside the number that they approach. */
    @Test
    void tailsAreToldFromWhatTheyApproach() {
        UnitSpec gelu = Specs.expression("normal_cdf(x) + x * exp(-x^2 / 2) / sqrt(2 * pi)", "s16f1", "s16f13");
        assertAccepted(Specs.withDomain(gelu, 15990, 16000), 16000, 8192, 8193);
        assertAccepted(Specs.withDomain(gelu, -16000, -15990), -16000, -1, 0);
        UnitSpec square = Specs.expression("2 * x * normal_cdf(x)^2", "u16f7", "s12f-3");
        UnitSpec correct = square.withCriterion(Criterion.CORRECT, Ties.UP);
        assertAccepted(Specs.withDomain(correct, 16600, 16660), 130 << 7, 32, 32);
    }

    @Test
    void comparisonsOfThirdsAreExactBesideIrrationalNumbers() {
        UnitSpec spec = Specs.expression(
                "if(sign(x) > x, 0, exp(x))", FormatParser.parse("int8(scale=1/3,zero=0)"), FormatParser.parse("u8f8"));
        assertAccepted(spec, -3, 94, 95);
    }
}
