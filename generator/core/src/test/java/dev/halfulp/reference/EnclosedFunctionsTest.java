package dev.halfulp.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.activation.ElementaryFunction;
import dev.halfulp.fixed.Rational;
import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Elementary functions of intervals of doubles hold the values at their members, known to 30 digits. */
class EnclosedFunctionsTest {
    private static final DecimalArithmetic DECIMALS = new DecimalArithmetic(30);
    private static final DecimalArithmetic FEW_DECIMALS = new DecimalArithmetic(20);
    private static final Rational LARGE = Rational.of(1_000_000_000);
    private static final Rational TINY = Rational.powerOfTwo(-500);

    @Provide
    Arbitrary<Enclosure> intervals() {
        return Enclosures.enclosures();
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void holdTheValuesAtTheirMembers(@ForAll("intervals") Enclosure operand, @ForAll ElementaryFunction function) {
        if (!isDefined(function, operand)) {
            return;
        }
        Enclosure bounds = new DoubleArithmetic().call(function, operand);
        DecimalInterval decimalBounds = FEW_DECIMALS.call(function, decimal(operand));
        for (Rational member : Enclosures.members(operand)) {
            boolean isModerate = member.abs().compareTo(LARGE) < 0
                    && (member.signum() == 0 || member.abs().compareTo(TINY) > 0);
            if (isModerate) {
                BigDecimal t = new BigDecimal(member.numerator()).divide(new BigDecimal(member.denominator()));
                DecimalInterval value = DECIMALS.call(function, DecimalInterval.point(t));
                assertMeets(function + " at " + t, DECIMALS.enclosure(value), bounds);
                assertMeets(function + " at " + t, DECIMALS.enclosure(value), DECIMALS.enclosure(decimalBounds));
            }
        }
    }

    /** One plus a far tail is not made: it has as many digits as the exponent of the tail has units. */
    @Test
    void farTailOfAnUnboundedInterval() {
        BigDecimal tail = new BigDecimal("1e-900000000");
        assertThat(DECIMALS.call(ElementaryFunction.LOG1P, new DecimalInterval(null, tail, true, false)))
                .isEqualTo(DecimalInterval.EVERYTHING);
    }

    /** The sum of e^t and e^-t is rounded: it has twice as many digits as the exponents have units. */
    @Test
    void hyperbolicCosineOfALargeArgument() {
        DecimalInterval large = DecimalInterval.point(BigDecimal.valueOf(150_000_000));
        DecimalInterval cosine = DECIMALS.call(ElementaryFunction.COSH, large);
        DecimalInterval sine = DECIMALS.call(ElementaryFunction.SINH, large);
        DecimalInterval quotient = DECIMALS.divide(cosine, sine);
        assertThat(quotient.low())
                .isLessThanOrEqualTo(BigDecimal.ONE)
                .isGreaterThan(new BigDecimal("0.99999999999999999999"));
        assertThat(quotient.high()).isGreaterThanOrEqualTo(BigDecimal.ONE);
    }

    /** Both hold the value; so neither lies wholly beside the other, and open bounds exclude an equal point. */
    private static void assertMeets(String what, Enclosure narrow, Enclosure bounds) {
        if (narrow.isPoint()) {
            assertThat(Enclosures.contains(bounds, Rational.ofDouble(narrow.low())))
                    .as("%s: %s in %s", what, narrow, bounds)
                    .isTrue();
        }
        assertThat(bounds.low()).as("%s: %s in %s", what, narrow, bounds).isLessThanOrEqualTo(narrow.high());
        assertThat(bounds.high()).as("%s: %s in %s", what, narrow, bounds).isGreaterThanOrEqualTo(narrow.low());
    }

    private static boolean isDefined(ElementaryFunction function, Enclosure operand) {
        return switch (function) {
            case LOG -> operand.isAbove(0);
            case LOG1P -> operand.isAbove(-1);
            case SQRT -> operand.low() >= 0;
            default -> true;
        };
    }

    private static DecimalInterval decimal(Enclosure interval) {
        return new DecimalInterval(
                Double.isInfinite(interval.low()) ? null : new BigDecimal(interval.low()),
                Double.isInfinite(interval.high()) ? null : new BigDecimal(interval.high()),
                interval.lowOpen(),
                interval.highOpen());
    }
}
