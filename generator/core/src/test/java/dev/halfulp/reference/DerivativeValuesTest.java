package dev.halfulp.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.activation.Activation;
import dev.halfulp.activation.Catalogue;
import dev.halfulp.activation.Derivative;
import dev.halfulp.activation.Expression;
import dev.halfulp.activation.FormulaParser;
import dev.halfulp.activation.Parameter;
import dev.halfulp.fixed.Rational;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Derivatives against central differences of the function itself. */
class DerivativeValuesTest {
    private static final Set<String> DEFINED_ABOVE_ZERO = Set.of("log", "sqrt", "rsqrt", "reciprocal");

    /** Half the distance of the two points: the difference is off by a sixth of its square times the third derivative. */
    private static final Rational STEP = Rational.parse("1e-20");

    /** Digits of values, of which 20 cancel. */
    private static final int DIGITS = 90;

    private static final BigDecimal TOLERANCE = new BigDecimal("1e-30");

    /** Denominator of arguments, which no kink has. */
    private static final int PRIME = 10_007;

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void derivativesAreLimitsOfDifferences(@ForAll Random random) {
        for (Activation activation : Catalogue.all()) {
            Map<String, Rational> parameters = parameters(activation, random);
            Expression expression = FormulaParser.expressionOf(activation, parameters);
            Rational x = argument(activation, random);
            BigDecimal slope = new ExactValues(Derivative.of(expression)).at(x, 40);
            BigDecimal slack = slope.abs().add(BigDecimal.ONE).multiply(TOLERANCE);
            assertThat(slope.subtract(difference(expression, x)).abs())
                    .as("%s %s at %s", activation.name(), parameters, x)
                    .isLessThanOrEqualTo(slack);
        }
    }

    /** The slope of one function is not that of another, however alike. */
    @Example
    void differencesTellFunctionsApart() {
        Rational x = Rational.of(30_011, PRIME);
        Expression wrong = FormulaParser.parse("tanh(x) + 1e-28 * x", Map.of());
        BigDecimal slope = new ExactValues(Derivative.of(wrong)).at(x, 40);
        BigDecimal off = slope.subtract(difference(FormulaParser.parse("tanh(x)", Map.of()), x));
        assertThat(off).isBetween(new BigDecimal("0.99e-28"), new BigDecimal("1.01e-28"));
    }

    private static BigDecimal difference(Expression expression, Rational x) {
        ExactValues values = new ExactValues(expression);
        BigDecimal rise = values.at(x.add(STEP), DIGITS).subtract(values.at(x.subtract(STEP), DIGITS));
        return rise.multiply(new BigDecimal("5e19"), MathContext.UNLIMITED);
    }

    /** From -12 to 12, never a kink: of those the denominators have small factors only. */
    private static Rational argument(Activation activation, Random random) {
        Rational x = Rational.of(random.nextInt(24 * PRIME) - 12L * PRIME, PRIME);
        Rational inside = x.isInteger() ? x.add(Rational.of(1, PRIME)) : x;
        return DEFINED_ABOVE_ZERO.contains(activation.name()) ? inside.abs() : inside;
    }

    private static Map<String, Rational> parameters(Activation activation, Random random) {
        Map<String, Rational> values = new LinkedHashMap<>();
        for (Parameter parameter : activation.parameters()) {
            Rational value = Rational.of(random.nextInt(801) - 400, 100);
            if (random.nextInt(8) == 0 && activation.allows(parameter, Rational.INFINITY)) {
                value = Rational.INFINITY;
            } else if (!parameter.allows(value)) {
                value = value.abs().add(Rational.of(1, 100));
            }
            values.put(parameter.name(), value);
        }
        return values;
    }
}
