package dev.halfulp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Specs that cannot be read or made: every problem is told, and nothing is written. */
class SpecProblemsTest {
    @TempDir
    Path work;

    private Path folder;
    private SortedMap<String, String> before;

    @BeforeEach
    void fillFolder() throws IOException {
        folder = work.resolve("out");
        Path spec = Folders.spec(work.resolve("good.yaml"), "activation: relu, input: s6f3, output: s6f3");
        Outcome.of("generate", spec, "-o", folder).expectDone();
        before = Folders.contents(folder);
    }

    @AfterEach
    void nothingWasWritten() throws IOException {
        assertThat(Folders.contents(folder)).isEqualTo(before);
    }

    private Path spec(String... units) throws IOException {
        return Folders.spec(work.resolve("my.yaml"), units);
    }

    private Outcome generate(Object... specFiles) {
        Object[] arguments = new Object[specFiles.length + 3];
        arguments[0] = "generate";
        System.arraycopy(specFiles, 0, arguments, 1, specFiles.length);
        arguments[specFiles.length + 1] = "-o";
        arguments[specFiles.length + 2] = folder;
        return Outcome.of(arguments);
    }

    @Test
    void problemsOfAllFilesAreListedInOrder() throws IOException {
        Path first =
                spec("activation: tahn, input: s8f99x, output: s8f4", "activation: relu, inputs: s8f4, output: s8f4");
        Path missing = work.resolve("missing.yaml");
        Path empty = Files.writeString(work.resolve("empty.yaml"), "");
        Path binary = Files.write(work.resolve("binary.yaml"), new byte[] {'a', '\n', 'b', (byte) 0xff});

        Outcome outcome = generate(first, missing, empty, binary, work).expectFailure(ExitCode.USAGE);

        assertThat(outcome.messageLines()).hasSize(8);
        assertThat(outcome.messageLines().get(0))
                .isEqualTo(first + ":2:19: error: unknown activation 'tahn' (hint: did you mean 'tanh'?)");
        assertThat(outcome.messageLines().get(1)).startsWith(first + ":2:32: error: 's8f99x' is not a format");
        assertThat(outcome.messageLines().get(2)).startsWith(first + ":3:5: error: a unit needs an input format");
        assertThat(outcome.messageLines().get(3))
                .isEqualTo(first + ":3:25: error: unknown key 'inputs' (hint: did you mean 'input'?)");
        assertThat(outcome.messageLines().get(4)).isEqualTo(missing + ": error: there is no such spec file");
        assertThat(outcome.messageLines().get(5)).startsWith(empty + ":1:1: error: the file is empty");
        assertThat(outcome.messageLines().get(6)).startsWith(binary + ":2:2: error: the byte 0xff here is no UTF-8");
        assertThat(outcome.messageLines().get(7)).startsWith(work + ": error: this is a folder");
    }

    @Test
    void oneNameInTwoFiles() throws IOException {
        Path first = spec("activation: tanh, input: s8f4, output: s8f7");
        Path second = Folders.spec(work.resolve("two.yaml"), "activation: tanh, input: s8f4, output: s8f7");

        generate(first, second)
                .expectFailure(ExitCode.USAGE, second + ":2:5: error: ", "'tanh_s8f4_s8f7'", first + ":2:5");
    }

    @Test
    void aMissingFileWithAHintWhatWasMeant() throws IOException {
        Path spec = spec("activation: tanh, input: s8f4, output: s8f7");

        generate(spec.toString().replace(".yaml", ""))
                .expectFailure(ExitCode.USAGE, "there is no such spec file (hint: did you mean '" + spec + "'?)");
        generate("tanh").expectFailure(ExitCode.USAGE, "tanh: error: there is no such spec file", "--only");
        generate("").expectFailure(ExitCode.USAGE, "'': error: this is a folder");
    }

    @Test
    void aBoundThatCannotBeMetTellsTheBestReachable() throws IOException {
        Path spec = spec("activation: tanh, input: s6f3, output: s6f5, error: 0.1ulp");

        Outcome outcome = generate(spec).expectFailure(ExitCode.FAILED);

        assertThat(outcome.messages())
                .matches("(?s).*my.yaml:2:5: error: unit tanh_s6f3_s6f5: the bound 0.1ulp cannot be met: .*"
                        + "the best reachable with this output format is 0\\.4\\d+ ulp.*");
    }

    @Test
    void ceilingsThatAreTooLowTellTheNeed() throws IOException {
        Path spec = spec(
                "activation: tanh, input: s10f6, output: s10f9, max-segments: 2, method: pwl",
                "activation: gelu, input: s10f6, output: s10f6, max-table-bits: 5",
                "activation: silu, input: s10f6, output: s10f6, max-multipliers: 0, method: pwl");

        generate(spec)
                .expectFailure(
                        ExitCode.FAILED,
                        "my.yaml:2:5: error: unit tanh_s10f6_s10f9: no design keeps the ceilings",
                        "my.yaml:3:5: error: unit gelu_s10f6_s10f6: no design keeps the ceilings",
                        "my.yaml:4:5: error: unit silu_s10f6_s10f6: no design keeps the ceilings",
                        "need at least");
    }

    @Test
    void anUndefinedFunctionNamesTheFirstInput() throws IOException {
        Path spec = spec(
                "expression: log(x), name: logarithm, input: s6f3, output: s6f3",
                "expression: 1 / (x - 1/2), name: pole, input: s6f3, output: s6f3",
                "expression: sqrt(x), name: root, input: s6f3, output: s6f3, domain: '[0, 3]'");
        Folders.edit(spec, "'[0, 3]'", "[0, 3]");

        generate(spec)
                .expectFailure(
                        ExitCode.USAGE,
                        "my.yaml:2:5: error: unit logarithm: the function is undefined at x = -4 (code -32): ",
                        "my.yaml:3:5: error: unit pole: the function is undefined at x = 0.5 (code 4): ",
                        "by domain")
                .messageLines()
                .forEach(line -> assertThat(line).doesNotContain("unit root"));
    }

    @Test
    void anUndefinedFunctionBesideAnUnmetBoundIsAUsageError() throws IOException {
        Path spec = spec(
                "activation: tanh, input: s6f3, output: s6f5, error: 0.1ulp",
                "expression: log(x), name: logarithm, input: s6f3, output: s6f3");

        assertThat(generate(spec).expectFailure(ExitCode.USAGE).messageLines()).hasSize(2);
    }

    @Test
    void whatNoCountOfDigitsDecidesIsNotGuessed() throws IOException {
        Path spec =
                spec("expression: sin(x)^2 + cos(x)^2 + 1/8, name: halfway, input: s4f2, output: s4f2, error: correct");

        generate(spec)
                .expectFailure(
                        ExitCode.USAGE, "my.yaml:2:5: error: unit halfway: ", "so near to a boundary", "(hint: ");
    }
}
