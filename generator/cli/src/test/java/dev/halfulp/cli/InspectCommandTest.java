package dev.halfulp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code halfulp inspect}. */
class InspectCommandTest {
    @TempDir
    Path work;

    private Path spec;

    @BeforeEach
    void writeSpec() throws IOException {
        spec = Folders.spec(
                work.resolve("my.yaml"),
                "activation: tanh, input: s8f4, output: s8f7, error: correct",
                "activation: tanh, input: u8f4, output: s8f7, domain: [1, 2], outside: any, name: part",
                "expression: log(x), name: logarithm, input: s6f3, output: s6f3",
                "activation: tanh, input: s8f4, output: s8f7, error: 0.1ulp, name: narrow");
    }

    private Outcome inspect(String name, String input) {
        return Outcome.of("inspect", name, input, "-s", spec);
    }

    @Test
    void aValue() {
        Outcome outcome = inspect("tanh_s8f4_s8f7", "-0.5").expectDone();

        assertThat(outcome.outputLines())
                .startsWith(
                        "unit      tanh_s8f4_s8f7",
                        "formula   tanh(x)",
                        "input     code -8, value -0.5 in s8f4",
                        "result    code -59, value -0.4609375 in s8f7",
                        // 128 * tanh(-1/2)
                        "exact     code -59.1509961293",
                        "error     0.150996129281 ulp; promised: correct",
                        "",
                        "step         value  bits  meaning");
        assertThat(outcome.messages()).isEmpty();
    }

    @Test
    void aCodeIsTheSameInput() {
        assertThat(inspect("tanh_s8f4_s8f7", "#-8")).isEqualTo(inspect("tanh_s8f4_s8f7", "-1/2"));
        assertThat(inspect("tanh_s8f4_s8f7", "-8/16")).isEqualTo(inspect("tanh_s8f4_s8f7", "-.5"));
    }

    @Test
    void aValueBetweenCodesOrBeyondThemIsTheNearestCode() {
        assertThat(inspect("tanh_s8f4_s8f7", "0.3").expectDone().outputLines())
                .contains("input     code 5, value 0.3125 in s8f4, nearest to 0.3");
        assertThat(inspect("tanh_s8f4_s8f7", "100").expectDone().outputLines())
                .contains(
                        "input     code 127, value 7.9375 in s8f4, nearest to 100",
                        "error     0 ulp; promised: correct");
    }

    @Test
    void anInputOutsideTheDomain() {
        assertThat(inspect("part", "#255").expectDone().output()).contains("outside of it nothing is promised");
    }

    @Test
    void inputsThatAreNone() {
        inspect("tanh_s8f4_s8f7", "#128")
                .expectFailure(ExitCode.USAGE, "#128 is no code of s8f4, which has -128 to 127");
        inspect("tanh_s8f4_s8f7", "#99999999999999999999").expectFailure(ExitCode.USAGE, "neither a value");
        inspect("tanh_s8f4_s8f7", "half")
                .expectFailure(ExitCode.USAGE, "'half' is neither a value such as -0.5 nor a code such as #123");
        Outcome.of("inspect", "tanh_s8f4_s8f7", "-s", spec)
                .expectFailure(ExitCode.USAGE, "missing required parameter: 'X'", "'#123', with quotes");
    }

    @Test
    void namesThatAreNone() {
        inspect("tanh_s8f4_s8f", "1").expectFailure(ExitCode.USAGE, "did you mean 'tanh_s8f4_s8f7'?");
        inspect("nosuch", "1")
                .expectFailure(ExitCode.USAGE, "there is no unit 'nosuch'", "there are tanh_s8f4_s8f7, part, ");
        Outcome.of("inspect", "nosuch", "1").expectFailure(ExitCode.USAGE, "there are relu_s8f4_s8f4, ", " others");
    }

    @Test
    void unitsThatCannotBeMade() {
        inspect("logarithm", "1")
                .expectFailure(ExitCode.USAGE, "my.yaml:4:5: error: the function is undefined at x = -4");
        inspect("narrow", "1").expectFailure(ExitCode.FAILED, "my.yaml:5:5: error: the bound 0.1ulp cannot be met");
    }

    @Test
    void theGalleryIsTheDefault() {
        assertThat(Outcome.of("inspect", "relu_s8f4_s8f4", "#-3").expectDone().output())
                .contains("result    code 0, value 0 in s8f4");
    }
}
