package dev.halfulp.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.halfulp.fixed.Rational;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-x^2                         |  3   | -9",
                "(-x)^2                       |  3   |  9",
                "x^2^3                        |  2   | 256",
                "x^-1                         |  4   | 0.25",
                "2*x^2                        |  3   | 18",
                "1 - 2 - x                    |  3   | -4",
                "8 / 4 / x                    |  2   |  1",
                "2 - -x                       |  3   |  5",
                "- - - x                      |  3   | -3",
                "+x                           |  3   |  3",
                "1 + x * 2                    |  3   |  7",
                "(1 + x) * 2                  |  3   |  8",
                "x / 3 * 3                    |  2   |  2",
                "1e-3 + .5 + 2.               |  0   | 2.501",
                "min(x, 2, 5 - x)             |  4   |  1",
                "max(x, 2)                    |  4   |  4",
                "abs(x) * sign(x)             | -4   | -4",
                "sign(x)                      |  0   |  0",
                "if(x >= 1, 10, 20)           |  1   | 10",
                "if(x > 1, 10, 20)            |  1   | 20",
                "if(x <= 1, 10, 20)           |  1   | 10",
                "if(x < 1, 10, 20)            |  1   | 20",
                "leaky_relu(x, alpha=0.2)     | -5   | -1",
                "leaky_relu(x, alpha = 1 / 4) | -4   | -1",
                "leaky_relu(x - 1)            |  0   | -0.01",
                "gelu(x, sigma = 2, mu = x)   |  3   | 1.5",
                "relu(relu6(x) + x)           |  8   | 14",
                "cos(2 * pi) + log(e)         |  0   |  2"
            })
    void values(String formula, double x, double value) {
        assertThat(DoubleValue.of(formula, x)).isCloseTo(value, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                     |  1 | expected a number, a name or '(' but found the end of the formula",
                "x +                    |  4 | expected a number, a name or '(' but found the end of the formula",
                "x x                    |  3 | expected an operator or the end of the formula but found 'x'",
                "(x                     |  3 | expected ')' but found the end of the formula",
                "x ^ y                  |  5 | the exponent is an integer",
                "x ^ 0.5                |  5 | an exponent is an integer from -64 to 64",
                "x ^ 65                 |  5 | an exponent is an integer from -64 to 64",
                "x ^ 2^2^2^2            |  5 | an exponent is an integer from -64 to 64",
                "1 + foo(x)             |  5 | unknown function 'foo'",
                "1 + foo                |  5 | unknown name 'foo'; names other than x, pi and e are parameters and need a value in params",
                "exp(x, 2)              |  8 | expected a parameter name but found '2'",
                "expm1(x, 2)            |  8 | expected ')' but found ','",
                "min(x)                 |  6 | expected ',' but found ')'",
                "if(x, 1, 2)            |  5 | expected a comparison (< <= > >=) but found ','",
                "if(x = 1, 1, 2)        |  6 | expected a comparison (< <= > >=) but found '='",
                "relu(x, alpha=1)       |  9 | 'alpha' is not a parameter of relu or is given twice",
                "elu(x, alpha=1, alpha=2) | 17 | 'alpha' is not a parameter of elu or is given twice",
                "elu(x, alpha)          | 13 | expected '=' but found ')'",
                "elu(x, 2)              |  8 | expected a parameter name but found '2'",
                "1e9999                 |  1 | the exponent of '1e9999' is out of range"
            })
    void errors(String formula, int column, String message) {
        assertThatThrownBy(() -> FormulaParser.parse(formula, Map.of()))
                .isInstanceOf(FormulaException.class)
                .hasMessage(message)
                .extracting(e -> ((FormulaException) e).column())
                .isEqualTo(column);
    }

    @Test
    void parametersAreBound() {
        Expression expression = FormulaParser.parse("k * x + k", Map.of("k", Rational.of(1, 3)));
        assertThat(expression).hasToString("1/3 * x + 1/3");
        assertThatThrownBy(() -> FormulaParser.parse("k * relu(x, beta=k)", Map.of("k", Rational.ONE)))
                .isInstanceOf(FormulaException.class);
    }

    @Test
    void limits() {
        String deep = "(".repeat(99) + "x" + ")".repeat(99);
        assertThat(DoubleValue.of(deep, 7)).isEqualTo(7);
        assertThatThrownBy(() -> FormulaParser.parse("(" + deep + ")", Map.of()))
                .isInstanceOf(FormulaException.class)
                .hasMessage("the formula is nested more than 100 deep");
        String many = "x" + "+1".repeat(500);
        assertThat(DoubleValue.of(many, 0)).isEqualTo(500);
        for (String tooMany : List.of(many + "-x", "2*" + many, "max(x" + ", 1".repeat(502) + ")")) {
            assertThatThrownBy(() -> FormulaParser.parse(tooMany, Map.of()))
                    .isInstanceOf(FormulaException.class)
                    .hasMessage("the formula has more than 500 operators");
        }
        String longest = "x" + " ".repeat(4095);
        assertThat(DoubleValue.of(longest, 3)).isEqualTo(3);
        assertThatThrownBy(() -> FormulaParser.parse(longest + " ", Map.of()))
                .isInstanceOf(FormulaException.class)
                .hasMessage("the formula has more than 4096 characters");
    }
}
