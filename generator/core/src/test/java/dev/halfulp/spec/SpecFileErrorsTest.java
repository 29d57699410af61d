package dev.halfulp.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that can be wrong with a file before its units are looked at. */
class SpecFileErrorsTest {
    private static void assertProblem(String yaml, String problem) {
        assertThat(SpecTexts.problems(yaml)).containsExactly(problem);
    }

    @Test
    void emptyFile() {
        String empty = "a.yaml:1:1: error: the file is empty (hint: write a list below the key units)";
        assertProblem("", empty);
        assertProblem("# only a comment\n", empty);
    }

    @Test
    void noUnits() {
        assertProblem(
                "defaults: { input: s8f4 }",
                "a.yaml:1:1: error: the file has no units (hint: write a list below the key units)");
        assertProblem("units: []", "a.yaml:1:1: error: the list of units is empty");
        assertProblem(
                "units:\n",
                "a.yaml:1:7: error: 'units' is a list, not an empty value (hint: start each unit with a hyphen)");
    }

    @Test
    void wrongKindsOfValues() {
        assertProblem(
                "- activation: tanh",
                "a.yaml:1:1: error: a spec file holds the key units, not a list (hint: start with units:)");
        assertProblem(
                "units: { activation: tanh }",
                "a.yaml:1:8: error: 'units' is a list, not keys with values (hint: start each unit with a hyphen)");
        assertProblem(
                "units:\n  - tanh",
                "a.yaml:2:5: error: a unit is keys with values, not text (hint: write for example - activation: tanh)");
        assertThat(SpecTexts.problems("defaults: [s8f4]\nunits: [{activation: relu, input: s8f4, output: s8f4}]"))
                .containsExactly("a.yaml:1:11: error: 'defaults' holds keys of a unit, not a list");
        assertProblem(
                SpecTexts.oneUnit("{ activation: relu, ? [a] : b }"),
                "a.yaml:3:27: error: a key is a word, not a list");
    }

    @Test
    void unknownTopLevelKeys() {
        String unit = "\nunits: [{activation: relu, input: s8f4, output: s8f4}]";
        assertProblem(
                "default: {}" + unit,
                "a.yaml:1:1: error: unknown key 'default' at the top of the file (hint: did you mean 'defaults'?)");
        assertProblem(
                "input: s8f4" + unit,
                "a.yaml:1:1: error: unknown key 'input' at the top of the file"
                        + " (hint: it belongs to a unit, below units, or to defaults)");
        assertProblem(
                "version: 1" + unit,
                "a.yaml:1:1: error: unknown key 'version' at the top of the file (hint: known: includes, defaults, units)");
    }

    @Test
    void duplicateKeys() {
        assertProblem(
                "units:\n  - activation: relu\n    input: s8f4\n    output: s8f4\n    input: s8f5\n",
                "a.yaml:5:5: error: duplicate key 'input' (hint: given first at line 3)");
    }

    @Test
    void aliasesTagsAndDocuments() {
        assertProblem(
                "units:\n  - &a { activation: relu, input: s8f4, output: s8f4 }\n  - *a\n",
                "a.yaml:3:5: error: aliases are not accepted (hint: write the value out; what units share goes into"
                        + " defaults)");
        assertProblem(
                SpecTexts.oneUnit("activation: !ruby/object relu"),
                "a.yaml:3:17: error: the tag '!ruby/object' means nothing here (hint: remove it)");
        assertProblem(
                SpecTexts.oneUnit("activation: relu") + "---\nunits: []",
                "a.yaml:4:1: error: a spec file is one YAML document, but a second one starts here"
                        + " (hint: remove the ---)");
    }

    @ParameterizedTest
    @CsvSource({"[, 20000, 1:51", "'- ', 20000, 1:101", "'{a: ', 20000, 1:201"})
    void deepNesting(String opening, int times, String place) {
        assertProblem(opening.repeat(times), "a.yaml:" + place + ": error: nested more than 50 deep");
    }

    @Test
    void notYaml() {
        assertProblem(
                "units:\n  - { activation: \"tanh\"\n  - relu\n",
                "a.yaml:3:3: error: no valid YAML: expected ',' or '}', but got -"
                        + " (hint: found while parsing a flow mapping)");
        assertThat(SpecTexts.problems("units:\n\t- a"))
                .singleElement()
                .asString()
                .startsWith("a.yaml:2:1: error: no valid YAML: found character '\\t(TAB)'");
        assertThat(SpecTexts.problems("%YAML 3.0\n---\na: b"))
                .singleElement()
                .asString()
                .startsWith("a.yaml:1:1: error: no valid YAML: ");
    }

    @Test
    void problemsBeforeASyntaxErrorAreListedToo() {
        assertThat(SpecTexts.problems("units: [{a: 1, a: 2}, {b: 1, b: 2}\n}"))
                .hasSize(3)
                .contains("a.yaml:1:16: error: duplicate key 'a' (hint: given first at line 1)");
    }

    @Test
    void bytesThatAreNoText() {
        byte[] latin1 = "units: # f\u00fcr\n  - \u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(SpecTexts.problems(latin1))
                .containsExactly(
                        "a.yaml:1:11: error: the byte 0xfc here is no UTF-8 text (hint: save the file as UTF-8)");
        byte[] cut = Arrays.copyOf("a\r\n\u00e9\u00e9".getBytes(StandardCharsets.UTF_8), 6);
        assertThat(SpecTexts.problems(cut))
                .containsExactly(
                        "a.yaml:2:2: error: the byte 0xc3 here is no UTF-8 text (hint: save the file as UTF-8)");
        assertProblem(
                "units:\n  \0",
                "a.yaml:2:3: error: the character U+0000 does not belong in text (hint: a spec file is plain text)");
    }

    @Test
    void tooLarge() {
        assertProblem(
                "#".repeat((1 << 20) + 1),
                "a.yaml:1:1: error: the file has 1048577 bytes; a spec file has at most 1048576"
                        + " (hint: split it into several files)");
        assertProblem(
                "#\n".repeat(1 << 19), "a.yaml:1:1: error: the file is empty (hint: write a list below the key units)");
    }

    @Test
    void tooManyUnits() {
        assertProblem(
                "units:\n" + "  - {}\n".repeat(2001),
                "a.yaml:1:1: error: the file has 2001 units; it may have at most 2000"
                        + " (hint: split it into several files)");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreFine() {
        String yaml = "\uFEFFdefaults: { input: s8f4, output: s8f4 }\r\nunits:\r\n  - activation: relu\r\n";
        assertThat(SpecTexts.units(yaml)).hasSize(1);
        assertThat(SpecTexts.problems("\uFEFFunit: 1\r\nunits:\r\n  - {}\r\n").get(0))
                .startsWith("a.yaml:1:1: ");
    }

    @Test
    void jsonIsASubset() {
        String json = "{\"units\": [{\"activation\": \"tanh\", \"input\": \"s8f4\", \"output\": \"s8f7\"}]}";
        assertThat(SpecTexts.units(json)).extracting(UnitSpec::name).containsExactly("tanh_s8f4_s8f7");
    }
}
