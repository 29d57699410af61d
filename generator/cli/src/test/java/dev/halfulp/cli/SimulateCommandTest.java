package dev.halfulp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code halfulp simulate}. */
class SimulateCommandTest {
    @TempDir
    Path work;

    private Path folder;

    @BeforeEach
    void generate() throws IOException {
        Path spec = Folders.spec(
                work.resolve("my.yaml"),
                "activation: relu, input: s6f3, output: s6f3",
                "activation: tanh, input: s6f3, output: s6f5");
        folder = work.resolve("out");
        Outcome.of("generate", spec, "-o", folder).expectDone();
    }

    @Test
    void allAgree() {
        Outcome outcome = Outcome.of("simulate", folder, "--verbose").expectDone();

        assertThat(outcome.output())
                .contains("java: relu_s6f3_s6f3: 64 inputs agree", "java: tanh_s6f3_s6f5: 64 inputs agree")
                .containsPattern("(?m)^gcc +");
        assertThat(outcome.messages()).startsWith("2 units agree: ");
    }

    @Test
    void aDifferenceFails() throws IOException {
        Path models = work.resolve("models");
        Outcome.of("generate", work.resolve("my.yaml"), "-o", models, "--targets", "java,c,report")
                .expectDone();
        Folders.edit(models.resolve("c/relu_s6f3_s6f3.h"), "? ", "? 1 + ");

        Outcome outcome = Outcome.of("simulate", models);

        assertThat(outcome.code()).as(outcome.output()).isEqualTo(ExitCode.FAILED);
        assertThat(outcome.messages()).contains("relu_s6f3_s6f3: at input code").doesNotContain("agree");
    }

    @Test
    void nothingToRunFails() throws IOException {
        Path only = work.resolve("only");
        Outcome.of("generate", work.resolve("my.yaml"), "-o", only, "--targets", "report")
                .expectDone();

        assertThat(Outcome.of("simulate", only).code()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void aFolderWithoutReportIsAUsageError() throws IOException {
        Path empty = Files.createDirectory(work.resolve("empty"));

        Outcome.of("simulate", empty).expectFailure(ExitCode.USAGE, "cannot read the report", "generate all targets");
        Outcome.of("simulate", work.resolve("none")).expectFailure(ExitCode.USAGE, "cannot read the report");
        Files.createDirectory(empty.resolve("report"));
        Files.writeString(empty.resolve("report/report.json"), "{");
        Outcome.of("simulate", empty).expectFailure(ExitCode.USAGE, "is no JSON");
    }
}
