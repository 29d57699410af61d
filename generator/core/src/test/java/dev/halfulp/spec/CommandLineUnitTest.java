package dev.halfulp.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A unit from the options of a command line obeys the same rules as one from a file. */
class CommandLineUnitTest {
    private static Map<String, String> keys(String... keysAndValues) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("input", "s8f4");
        keys.put("output", "s8f4");
        for (int i = 0; i < keysAndValues.length; i += 2) {
            keys.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return keys;
    }

    private static UnitSpec unit(String... keysAndValues) throws SpecException {
        return SpecReader.readUnit("command line", keys(keysAndValues)).spec();
    }

    @Test
    void sameAsInAFile() throws SpecException {
        assertThat(unit("activation", "gelu", "params", " mu=1/3 , sigma = 2", "domain", "-4,4", "error", "2ulp"))
                .isEqualTo(SpecTexts.unit(
                        "{ activation: gelu, params: { mu: 1/3, sigma: 2 }, domain: [-4, 4], error: 2ulp }"));
        assertThat(unit("activation", "tanh", "domain", "[-4, 4]", "params", ""))
                .isEqualTo(SpecTexts.unit("{ activation: tanh, domain: [-4, 4] }"));
        assertThat(unit("expression", "min(x, k)", "params", "k=2", "name", "at_most_2"))
                .isEqualTo(SpecTexts.unit("{ expression: \"min(x, k)\", params: { k: 2 }, name: at_most_2 }"));
    }

    @Test
    void thePlaceOfTheUnit() throws SpecException {
        assertThat(SpecReader.readUnit("command line", keys("activation", "relu"))
                        .position())
                .hasToString("command line");
    }

    @Test
    void problemsStandAtTheirOptionsInTheOrderGiven() {
        assertThat(SpecTexts.problems(keys(
                        "methd",
                        "pwl",
                        "domain",
                        "1",
                        "params",
                        "alpha=1,alpha=2,foo",
                        "input",
                        "Q1.2",
                        "name",
                        "exp")))
                .containsExactly(
                        "--params: error: duplicate parameter 'alpha'",
                        "--params: error: 'foo' is no parameter with a value (hint: write alpha=0.2,beta=1)",
                        "--input: error: the format 'Q1.2' is ambiguous: some count the sign bit, some do not"
                                + " (hint: write s16f12 for 16 bits in all, sign included, with 12 fraction bits)",
                        "--methd: error: unknown key 'methd' (hint: did you mean 'method'?)",
                        "--domain: error: a domain has two ends (hint: write for example --domain '[-4, 4]')",
                        "command line: error: a unit needs an activation, an expression or samples"
                                + " (hint: write for example --activation tanh)",
                        "--name: error: the name 'exp' is a name of the C library"
                                + " (hint: write for example --name exp_unit)");
    }

    @Test
    void aFormulaShowsTheColumn() {
        assertThat(SpecTexts.problems(keys("expression", "x + * 2", "name", "bad")))
                .containsExactly("--expression:5: error: expected a number, a name or '(' but found '*'");
    }
}
