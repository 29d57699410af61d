package dev.halfulp.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Everything that can be wrong with a single key of a unit. */
class UnitKeyErrorsTest {
    /** The keys stand on line 3 from column 25, after the activation. */
    private static void assertProblem(String keys, String problem) {
        assertThat(SpecTexts.problems(SpecTexts.oneUnit("{ activation: relu    , " + keys + " }")))
                .containsExactly("a.yaml:3:" + problem);
    }

    @Test
    void unknownKey() {
        assertProblem("methd: pwl", "29: error: unknown key 'methd' (hint: did you mean 'method'?)");
    }

    @Test
    void missingKeys() {
        assertThat(SpecTexts.problems("units:\n  - {}"))
                .containsExactly(
                        "a.yaml:2:5: error: a unit needs an activation, an expression or samples"
                                + " (hint: write for example activation: tanh)",
                        "a.yaml:2:5: error: a unit needs an input format (hint: write for example input: s16f12)",
                        "a.yaml:2:5: error: a unit needs an output format (hint: write for example output: s16f15)");
    }

    @Test
    void valuesOfTheWrongKind() {
        assertProblem("input: [s8f4]", "36: error: 'input' takes a format such as s16f12, not a list");
        assertProblem("domain: 4", "37: error: 'domain' takes a list [low, high], not text");
        assertProblem(
                "params: [1]", "37: error: 'params' takes parameters with values such as {alpha: 0.1}, not a list");
        assertProblem(
                "method:",
                "29: error: 'method' has no value (hint: it takes a word: auto, table, split, bipartite, pwl, dyadic, uniform, shift, knots, uniform-knots, quadratic, cubic, quartic)");
        assertProblem("name: ''", "29: error: 'name' has no value (hint: it takes a name)");
    }

    @Test
    void formats() {
        assertProblem(
                "input: Q3.12",
                "36: error: the format 'Q3.12' is ambiguous: some count the sign bit, some do not"
                        + " (hint: write s16f12 for 16 bits in all, sign included, with 12 fraction bits)");
        assertProblem(
                "input: s25f3", "36: error: the input format 's25f3' has 25 bits (hint: an input has 1 to 24 bits)");
        assertProblem("output: s33f3", "37: error: the format 's33f3' has 33 bits (hint: a format has 1 to 32 bits)");
        assertThat(SpecTexts.unit("{activation: relu, input: s24f3, output: s32f3}")
                        .input()
                        .width())
                .isEqualTo(24);
    }

    @Test
    void words() {
        assertProblem("method: tabel", "37: error: unknown method 'tabel' (hint: did you mean 'table'?)");
        assertProblem(
                "optimize: speed",
                "39: error: unknown optimize 'speed'"
                        + " (hint: known: balanced, logic, memory, flash, cycles, segments)");
        assertProblem("outside: clip", "38: error: unknown outside 'clip' (hint: did you mean 'clamp'?)");
        assertProblem("ties: evn", "35: error: unknown ties 'evn' (hint: did you mean 'even'?)");
        assertProblem("effort: HIGH", "37: error: unknown effort 'HIGH' (hint: did you mean 'high'?)");
    }

    @Test
    void flags() {
        assertProblem("derivative: no", "41: error: 'derivative' is true or false, not 'no'");
        assertProblem("monotone: True", "39: error: 'monotone' is true or false, not 'True'");
    }

    @Test
    void wholeNumbers() {
        assertProblem("max-segments: -1", "43: error: 'max-segments' is a whole number, 0 or more, or none, not '-1'");
        assertProblem(
                "max-table-bits: 1e3", "45: error: 'max-table-bits' is a whole number, 0 or more, or none, not '1e3'");
        assertProblem(
                "max-multipliers: 9999999999999999999",
                "46: error: 'max-multipliers' is a whole number, 0 or more, or none, not '9999999999999999999'");
        assertProblem("latency: fast", "38: error: 'latency' is a whole number, 0 or more, or auto, not 'fast'");
    }

    @Test
    void criteria() {
        assertProblem("error: -0.5", "36: error: a tolerance is above 0, but got -0.5");
        assertProblem(
                "error: 0", "36: error: a tolerance is above 0, but got 0 (hint: an exact unit is asked for by 0ulp)");
        assertProblem("error: -1ulp", "36: error: an error bound is not negative, but got -1ulp");
        assertProblem("error: corect", "36: error: unknown error 'corect' (hint: did you mean 'correct'?)");
        assertProblem(
                "error: exact",
                "36: error: unknown error 'exact'"
                        + " (hint: write correct, faithful, 2ulp or a tolerance in values such as 0.001)");
        assertProblem(
                "error: 1.5.ulp",
                "36: error: '1.5.' is not an exact number; write a decimal (0.1), a fraction (1/3) or a hexadecimal"
                        + " float (0x1p-4)");
    }

    @Test
    void tiesWithoutCorrect() {
        assertProblem(
                "error: 2ulp, ties: even",
                "42: error: ties say nothing about a unit with error: 2ulp"
                        + " (hint: write error: correct or remove the ties)");
    }

    @Test
    void numbersThatAreTooLong() {
        assertProblem("error: 0." + "1".repeat(1000), "36: error: the number has more than 1000 characters");
        assertProblem("error: 1e99999", "36: error: the exponent of '1e99999' is out of range");
    }

    @Test
    void domains() {
        assertProblem("domain: [1]", "37: error: a domain has two ends (hint: write for example domain: [-4, 4])");
        assertProblem("domain: [2, 1.5]", "37: error: the lower end 2 of the domain is above the upper end 1.5");
        assertProblem(
                "domain: [low, 1]",
                "38: error: 'low' is not an exact number; write a decimal (0.1), a fraction (1/3) or a hexadecimal"
                        + " float (0x1p-4)");
        assertProblem("domain: [[0], 1]", "38: error: an end of the domain is a number, not a list");
        assertProblem(
                "domain: [0.07, 0.12]",
                "37: error: no code of s8f4 lies in the domain [0.07, 0.12]"
                        + " (hint: its values go from -8 to 7.9375 in steps of 0.0625)");
        assertProblem(
                "domain: [8, 9]",
                "37: error: no code of s8f4 lies in the domain [8, 9]"
                        + " (hint: its values go from -8 to 7.9375 in steps of 0.0625)");
    }

    @Test
    void textOfTheUserIsShortenedAndCleaned() {
        assertProblem(
                "method: \"a\\nb\\e" + "c".repeat(80) + "\"",
                "37: error: unknown method 'a?b?" + "c".repeat(56) + "...'"
                        + " (hint: known: auto, table, split, bipartite, pwl, dyadic, uniform, shift, knots, uniform-knots, quadratic, cubic, quartic)");
    }
}
