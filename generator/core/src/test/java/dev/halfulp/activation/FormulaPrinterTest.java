package dev.halfulp.activation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.fixed.Rational;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A printed formula means what was printed. */
class FormulaPrinterTest {
    @Provide
    Arbitrary<Rational> numbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(-40, 40),
                        Arbitraries.integers().between(1, 12))
                .as(Rational::of);
    }

    @Provide
    Arbitrary<Expression> expressions() {
        Arbitrary<Expression> leaves = Arbitraries.oneOf(
                Arbitraries.create(Expression.Variable::new), numbers().map(Expression.Constant::new));
        return Arbitraries.recursive(() -> leaves, FormulaPrinterTest::larger, 1, 4);
    }

    private static Arbitrary<Expression> larger(Arbitrary<Expression> smaller) {
        return Arbitraries.oneOf(
                smaller,
                Combinators.combine(Arbitraries.of(Expression.UnaryOperator.class), smaller)
                        .as(Expression.Unary::new),
                Combinators.combine(Arbitraries.of(Expression.BinaryOperator.class), smaller, smaller)
                        .as(Expression.Binary::new),
                Combinators.combine(smaller, Arbitraries.integers().between(-3, 3))
                        .as(Expression.Power::new),
                Combinators.combine(Arbitraries.of(Expression.Comparison.class), smaller, smaller, smaller, smaller)
                        .as(Expression.Choose::new));
    }

    private static Optional<Rational> value(Expression expression, Rational x) {
        try {
            return Optional.of(RationalValue.of(expression, x));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    @Property(tries = 2000)
    void sameValue(@ForAll("expressions") Expression expression, @ForAll("numbers") Rational x) {
        Expression read = FormulaParser.parse(expression.toString(), Map.of());
        assertThat(value(read, x)).as("%s at %s", expression, x).isEqualTo(value(expression, x));
    }

    @Property(tries = 1000)
    void whatWasReadPrintsTheSameForEver(@ForAll("expressions") Expression expression) {
        Expression read = FormulaParser.parse(expression.toString(), Map.of());
        Expression again = FormulaParser.parse(read.toString(), Map.of());
        assertThat(again).hasToString(read.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "-x^2",
                "(-x)^2",
                "x - (1 - x)",
                "x / (2 * x)",
                "(x + 1)^-3",
                "2 * pi * e",
                "min(x, max(1, -x))",
                "if(x >= 0, sqrt(x), abs(x))",
                "(x + 1) * tanh(erf(x) / 2)",
                "0.125 * x"
            })
    void leastParentheses(String formula) {
        assertThat(FormulaParser.parse(formula, Map.of())).hasToString(formula);
    }
}
