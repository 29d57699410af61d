package dev.halfulp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that cannot be written, and a disk without room. */
class OutputFailureTest {
    private static final String RELU = "activation: relu, input: s6f3, output: s6f3";
    private static final String TANH = "activation: tanh, input: s14f10, output: s14f13, method: table";

    @TempDir
    Path work;

    private Path spec;

    @BeforeEach
    void writeSpec() throws IOException {
        spec = Folders.spec(work.resolve("my.yaml"), RELU);
    }

    @Test
    void aFileInThePlaceOfTheFolder() throws IOException {
        for (Path folder : new Path[] {spec, spec.resolve("below"), spec.resolve("far/below")}) {
            Outcome.of("generate", spec, "-o", folder)
                    .expectFailure(ExitCode.FAILED, "cannot write into '" + folder + "'", "is a file, not a folder");
        }
        assertThat(Folders.files(work).keySet()).containsExactly("my.yaml");
    }

    @Test
    void aFolderInThePlaceOfAFile() throws IOException {
        Path folder = work.resolve("out");
        Files.createDirectories(folder.resolve("verilog/relu_s6f3_s6f3.v/mine"));
        SortedMap<String, String> before = Folders.contents(folder);

        Outcome.of("generate", spec, "-o", folder)
                .expectFailure(ExitCode.FAILED, "relu_s6f3_s6f3.v", "a folder is in its place");

        assertThat(Folders.contents(folder)).isEqualTo(before);
    }

    @Test
    void anOutputFolderWithoutAName() {
        Outcome.of("generate", spec, "-o", "").expectFailure(ExitCode.USAGE, "-o: the output folder has no name");
    }

    @Test
    void aManifestThatIsNoneIsNotUpdatedInPart() throws IOException {
        Path folder = work.resolve("out");
        Outcome.of("generate", spec, "-o", folder).expectDone();
        Files.writeString(folder.resolve("MANIFEST.sha256"), "mine\n");

        Outcome.of("generate", spec, "-o", folder, "--only", "*")
                .expectFailure(ExitCode.FAILED, "MANIFEST.sha256", "generate all units once");
        Outcome.of("generate", spec, "-o", folder).expectDone();
    }

    @Test
    void aReportThatIsNoneIsNotUpdatedInPart() throws IOException {
        Path folder = work.resolve("out");
        Outcome.of("generate", spec, "-o", folder).expectDone();
        Files.writeString(folder.resolve("report/report.json"), "[1, 2");

        Outcome.of("generate", spec, "-o", folder, "--only", "*")
                .expectFailure(ExitCode.FAILED, "report/report.json", "generate all units once");
    }

    @Test
    void aFullDiskLeavesTheOldFiles() throws Exception {
        Path disk = Files.createDirectory(work.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString()) == 0, "cannot mount");
        try {
            Path folder = disk.resolve("out");
            Outcome.of("generate", spec, "-o", folder).expectDone();
            SortedMap<String, String> before = Folders.contents(folder);
            Path large = Folders.spec(work.resolve("large.yaml"), RELU, TANH);

            Outcome.of("generate", large, "-o", folder)
                    .expectFailure(ExitCode.FAILED, "cannot write '", "No space left", "free some space");

            assertThat(Folders.contents(folder)).isEqualTo(before);
        } finally {
            assertThat(run("umount", disk.toString())).isZero();
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
        } catch (IOException e) {
            return -1;
        }
    }
}
