package dev.halfulp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --check} and {@code --dry-run}, which write nothing. */
class CheckAndDryRunTest {
    private static final String RELU = "activation: relu, input: s6f3, output: s6f3";
    private static final String TANH = "activation: tanh, input: s6f3, output: s6f5";

    @TempDir
    Path work;

    private Path spec;
    private Path folder;

    @BeforeEach
    void generate() throws IOException {
        spec = Folders.spec(work.resolve("my.yaml"), RELU, TANH);
        folder = work.resolve("out");
        Outcome.of("generate", spec, "-o", folder).expectDone();
    }

    private void expectDrift(String... files) throws IOException {
        SortedMap<String, String> before = Folders.contents(work);
        Outcome outcome = Outcome.of("generate", spec, "-o", folder, "--check").expectFailure(ExitCode.FAILED);
        assertThat(outcome.messageLines())
                .hasSize(files.length + 1)
                .last()
                .asString()
                .contains("without --check");
        for (int i = 0; i < files.length; i++) {
            assertThat(outcome.messageLines().get(i)).isEqualTo("halfulp: " + folder + ": " + files[i]);
        }
        Outcome dry = Outcome.of("generate", spec, "-o", folder, "--dry-run").expectDone();
        assertThat(dry.messageLines())
                .hasSize(files.length + 1)
                .first()
                .isEqualTo("would change " + files.length + (files.length == 1 ? " file in " : " files in ") + folder);
        assertThat(dry.messageLines()).contains("  " + files[0]);
        assertThat(Folders.contents(work)).isEqualTo(before);
    }

    @Test
    void aFolderAsItWasMade() {
        Outcome check = Outcome.of("generate", spec, "-o", folder, "--check").expectDone();

        assertThat(check.messages()).isEmpty();
        assertThat(check.outputLines()).hasSize(3);
        assertThat(Outcome.of("generate", spec, "-o", folder, "--dry-run")
                        .expectDone()
                        .messageLines())
                .containsExactly("would change 0 files in " + folder);
    }

    @Test
    void aChangedFile() throws IOException {
        Folders.edit(folder.resolve("c/relu_s6f3_s6f3.h"), "static", "stuck");

        expectDrift("c/relu_s6f3_s6f3.h differs");
    }

    @Test
    void aMissingFile() throws IOException {
        Files.delete(folder.resolve("report/report.md"));

        expectDrift("report/report.md is missing");
    }

    @Test
    void filesOfAUnitThatIsNotWantedAnyMore() throws IOException {
        Outcome.of("unit", "--activation", "exp", "--in", "s6f3", "--out", "s6f3", "-o", folder, "--targets", "c")
                .expectDone();

        expectDrift("MANIFEST.sha256 differs", "c/exp_s6f3_s6f3.h is not made any more", "c/halfulp.h differs");
    }

    @Test
    void aFileThatHalfulpDidNotMakeIsNoDrift() throws IOException {
        Files.writeString(folder.resolve("c/mine.h"), "");

        Outcome.of("generate", spec, "-o", folder, "--check").expectDone();
    }

    @Test
    void aPartialCheckLooksAtItsOwnFiles() throws IOException {
        Folders.edit(folder.resolve("c/relu_s6f3_s6f3.h"), "static", "stuck");

        Outcome.of("generate", spec, "-o", folder, "--check", "--targets", "java")
                .expectDone();
        Outcome.of("generate", spec, "-o", folder, "--check", "--only", "tanh*").expectDone();
        Outcome.of("generate", spec, "-o", folder, "--check", "--only", "relu*")
                .expectFailure(ExitCode.FAILED, "c/relu_s6f3_s6f3.h differs");
    }

    @Test
    void aFolderThatDoesNotExist() {
        Path none = work.resolve("none");

        Outcome.of("generate", spec, "-o", none, "--check")
                .expectFailure(ExitCode.FAILED, "MANIFEST.sha256 is missing", "verilog/relu_s6f3_s6f3.v is missing");
        Outcome.of("generate", spec, "-o", none, "--dry-run").expectDone();
        assertThat(none).doesNotExist();
    }

    @Test
    void neitherWritesTheDependencyFile() {
        Path rule = work.resolve("rule.d");

        Outcome.of("generate", spec, "-o", folder, "--check", "--depfile", rule).expectDone();
        Outcome.of("generate", spec, "-o", folder, "--dry-run", "--depfile", rule)
                .expectDone();
        assertThat(rule).doesNotExist();
    }
}
