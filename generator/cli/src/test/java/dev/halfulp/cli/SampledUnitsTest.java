package dev.halfulp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Functions given as samples, from the spec file on. */
class SampledUnitsTest {
    @TempDir
    Path work;

    private Path spec() throws IOException {
        Path folder = Files.createDirectories(work.resolve("specs"));
        return Folders.spec(
                folder.resolve("my.yaml"),
                "samples: ../data/curve.csv, input: s6f2, output: s8f4, name: curve, error: correct");
    }

    @Test
    void thePathIsRelativeToTheSpecFile() throws IOException {
        Files.createDirectories(work.resolve("data"));
        Files.writeString(work.resolve("data/curve.csv"), "-8,0\n8,4\n");
        Path folder = work.resolve("out");
        Outcome.of("generate", spec(), "-o", folder).expectDone();

        assertThat(Files.readString(folder.resolve("report/report.json")))
                .contains("\"samples\": \"../data/curve.csv\"", "linear interpolation of the 2 samples");
        assertThat(folder.resolve("verilog/curve.v")).isNotEmptyFile();
        assertThat(Outcome.of("inspect", "curve", "2", "-s", spec())
                        .expectDone()
                        .output())
                .contains("2.5");
        assertThat(Outcome.of("simulate", folder).expectDone().output())
                .contains("not rebuilt for sampled units", "curve");
        assertThat(Outcome.of("generate", spec(), "-o", folder, "--check").code())
                .isEqualTo(ExitCode.DONE);
        Files.writeString(work.resolve("data/curve.csv"), "-8,0\n8,5\n");
        assertThat(Outcome.of("generate", spec(), "-o", folder, "--check").code())
                .isEqualTo(ExitCode.FAILED);
    }

    @Test
    void samplesThatAreNotThereAreASpecError() throws IOException {
        Outcome.of("generate", spec(), "-o", work.resolve("out"))
                .expectFailure(ExitCode.USAGE, "my.yaml:2:", "cannot read the samples '../data/curve.csv'");
        assertThat(work.resolve("out")).doesNotExist();
    }
}
