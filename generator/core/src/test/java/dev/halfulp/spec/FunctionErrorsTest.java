package dev.halfulp.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that can be wrong with the function of a unit. */
class FunctionErrorsTest {
    private static void assertProblem(String keys, String problem) {
        assertThat(SpecTexts.problems(SpecTexts.oneUnit(keys))).containsExactly("a.yaml:" + problem);
    }

    @Test
    void unknownActivation() {
        assertProblem("activation: tahn", "3:17: error: unknown activation 'tahn' (hint: did you mean 'tanh'?)");
        assertProblem(
                "activation: lekyrelu",
                "3:17: error: unknown activation 'lekyrelu' (hint: did you mean 'leaky_relu'?)");
    }

    @Test
    void activationAndExpression() {
        assertProblem(
                "{ activation: tanh, expression: x, name: both }",
                "3:25: error: a unit has an activation or an expression, not both");
    }

    @Test
    void parametersOfAnActivation() {
        assertProblem(
                "{ activation: leaky_relu, params: { beta: 1 } }",
                "3:41: error: leaky_relu has no parameter 'beta' (hint: parameters of leaky_relu: alpha)");
        assertProblem(
                "{ activation: tanh, params: { alpha: 1 } }",
                "3:35: error: tanh has no parameter 'alpha' (hint: tanh has no parameters)");
        assertProblem(
                "{ activation: gelu, params: { sigma: -1/2 } }",
                "3:42: error: the parameter 'sigma' of gelu is above 0, but got -0.5");
        assertProblem(
                "{ activation: elu, params: { alpha: one } }",
                "3:41: error: 'one' is not an exact number; write a decimal (0.1), a fraction (1/3) or a hexadecimal"
                        + " float (0x1p-4)");
        assertProblem(
                "{ activation: elu, params: { alpha: [1] } }",
                "3:41: error: the parameter 'alpha' is a number, not a list");
        assertProblem("{ activation: elu, params: { alpha: 1/0 } }", "3:41: error: the fraction '1/0' divides by zero");
    }

    @Test
    void tooManyParameters() {
        StringBuilder params = new StringBuilder("p0: 0");
        for (int i = 1; i <= Parameters.MOST; i++) {
            params.append(", p").append(i).append(": 0");
        }
        assertProblem("{ activation: elu, params: {" + params + "} }", "3:32: error: more than 64 parameters");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain           | x * foo(x)         | 3:21",
                "double quotes   | \"x * foo(x)\"     | 3:22",
                "single quotes   | 'x * foo(x)'       | 3:22",
                "indented        | \"   foo(x)\"      | 3:21"
            })
    void columnInsideTheFormula(String name, String formula, String place) {
        assertThat(SpecTexts.problems(SpecTexts.oneUnit("expression: " + formula)))
                .singleElement()
                .asString()
                .startsWith("a.yaml:" + place + ": error: unknown function 'foo' (hint: ");
    }

    @Test
    void columnInsideTheFormulaCountsCodePoints() {
        assertProblem(
                "expression: \"\uD83D\uDE00 + x\"", "3:18: error: expected a number, a name or '(' but found '?'");
    }

    @Test
    void formulasOverSeveralLinesNameTheCharacter() {
        assertProblem(
                "expression: >-\n      x *\n      * 2",
                "3:17: error: expected a number, a name or '(' but found '*' (at character 5 of the formula)");
        assertProblem(
                "expression: \"x \\u002a * 2\"",
                "3:17: error: expected a number, a name or '(' but found '*' (at character 5 of the formula)");
    }

    @Test
    void namesInFormulas() {
        assertProblem(
                "expression: k * x",
                "3:17: error: unknown name 'k'; names other than x, pi and e are parameters and need a value in params");
        assertProblem(
                "expression: mihs(x)", "3:17: error: unknown function 'mihs' (hint: did you mean 'mish' or 'min'?)");
    }

    @Test
    void parametersOfAFormula() {
        assertProblem(
                "{ expression: k * x, name: kx, params: { k: 2, unused: 1 } }",
                "3:52: error: the formula does not use the parameter 'unused'");
        assertProblem(
                "{ expression: k * x, name: kx, params: { k: 2, x: 1 } }",
                "3:52: error: 'x' cannot be the name of a parameter"
                        + " (hint: x, pi and e mean something in every formula)");
        assertProblem(
                "{ expression: k * x, name: kx, params: { k: 2, a-b: 1 } }",
                "3:52: error: 'a-b' cannot be the name of a parameter (hint: write letters, digits and _)");
    }

    @Test
    void aFormulaThatExplodes() {
        String formula = "mish(".repeat(40) + "x" + ")".repeat(40);
        for (String more : List.of("", ", derivative: true")) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> assertProblem(
                            "{ expression: " + formula + ", name: deep" + more + " }",
                            "3:19: error: the formula has more than 10000 operations once its activations are"
                                    + " written out"));
        }
    }

    @Test
    void anErrorInTheDefaultsIsReportedOnce() {
        String yaml = """
                defaults: { input: s99, output: s8f4, error: best, params: { alpha: a } }
                units:
                  - activation: elu
                  - activation: leaky_relu
                  - { activation: relu, params: {} }
                """;
        assertThat(SpecTexts.problems(yaml))
                .extracting(line -> line.substring(0, line.indexOf(" error")))
                .containsExactly("a.yaml:1:20:", "a.yaml:1:46:", "a.yaml:1:69:");
    }
}
