package dev.halfulp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code halfulp unit}. */
class UnitCommandTest {
    @TempDir
    Path work;

    private Path folder;

    @BeforeEach
    void nameFolder() {
        folder = work.resolve("out");
    }

    private Outcome unit(String... keys) {
        List<Object> arguments = new ArrayList<>(List.of("unit", "-o", folder));
        Collections.addAll(arguments, keys);
        return Outcome.of(arguments.toArray());
    }

    @Test
    void isTheSameAsASpecFile() throws IOException {
        Path spec = Folders.spec(
                work.resolve("my.yaml"),
                "activation: leaky_relu, params: { alpha: 1/5 }, input: s8f4, output: s8f4, error: correct, ties: even,"
                        + " domain: [-4, 4], method: pwl, optimize: memory, max-segments: 6, name: leaky");
        Outcome.of("generate", spec, "-o", work.resolve("other")).expectDone();

        unit(
                        "--activation=leaky_relu",
                        "--params",
                        "alpha=1/5",
                        "--in",
                        "s8f4",
                        "--output",
                        "sfix8_En4",
                        "--error",
                        "correct",
                        "--ties",
                        "even",
                        "--domain",
                        "-4,4",
                        "--method=pwl",
                        "--optimize",
                        "memory",
                        "--max-segments",
                        "6",
                        "--name",
                        "leaky")
                .expectDone();

        assertThat(Folders.contents(folder)).isEqualTo(Folders.contents(work.resolve("other")));
    }

    @Test
    void leavesOtherUnitsAloneAndUpdatesTheLists() throws IOException {
        unit("--activation", "relu", "--in", "s6f3", "--out", "s6f3").expectDone();
        SortedMap<String, String> before = Folders.files(folder);

        Outcome outcome = unit("--expression", "x * x", "--name", "square", "--in", "s6f3", "--out", "s6f2")
                .expectDone();

        assertThat(outcome.outputLines()).hasSize(2);
        SortedMap<String, String> after = Folders.files(folder);
        for (String list : List.of("verilog/halfulp.f", "verilog/halfulp.core", "c/halfulp.h", "report/report.json")) {
            assertThat(after.get(list)).contains("relu_s6f3_s6f3", "square");
        }
        assertThat(after.get("report/report.md")).contains("relu_s6f3_s6f3", "square");
        assertThat(Folders.manifest(folder).keySet())
                .contains("verilog/relu_s6f3_s6f3.v", "verilog/square.v")
                .hasSize(after.size() - 1);
        for (String kept : List.of("verilog/relu_s6f3_s6f3.v", "c/relu_s6f3_s6f3.h", "c/CMakeLists.txt")) {
            assertThat(after.get(kept)).isEqualTo(before.get(kept));
        }
    }

    @Test
    void unitsOneByOneAreTheSameAsAllAtOnce() throws IOException {
        Path spec = Folders.spec(
                work.resolve("my.yaml"),
                "activation: relu, input: s6f3, output: s6f3",
                "activation: tanh, input: s6f3, output: s6f5");
        Outcome.of("generate", spec, "-o", work.resolve("other")).expectDone();

        unit("--activation", "tanh", "--in", "s6f3", "--out", "s6f5").expectDone();
        unit("--activation", "relu", "--in", "s6f3", "--out", "s6f3").expectDone();

        assertThat(Folders.contents(folder)).isEqualTo(Folders.contents(work.resolve("other")));
    }

    @Test
    void helpListsTheKeys() {
        assertThat(Outcome.of("unit", "--help").expectDone().output())
                .contains("--activation ", "--expression ", "--method ", "--max-table-bits ", "--name ");
    }

    @Test
    void aNameThatIsOneFileWithAnotherOnSomeSystemsIsRefused() throws IOException {
        unit("--expression", "x", "--name", "same_name", "--in", "s6f3", "--out", "s6f3")
                .expectDone();
        SortedMap<String, String> before = Folders.contents(folder);

        unit("--expression", "x + 1", "--name", "Same_name", "--in", "s6f3", "--out", "s6f3")
                .expectFailure(ExitCode.FAILED, "rename one of the units");

        assertThat(Folders.contents(folder)).isEqualTo(before);
    }

    @Test
    void samplesComeFromTheWorkingFolderOrAnAbsolutePath() throws IOException {
        Path samples = Files.writeString(work.resolve("points.csv"), "x,y\n-4,0\n0,1\n4,-1\n");

        unit("--samples", samples.toString(), "--name", "points", "--in", "s6f3", "--out", "s6f3")
                .expectDone();

        assertThat(folder.resolve("c/points.h")).isRegularFile();
    }

    /** No count of digits tells that the value is 1; but the code of 1 is right on either side of it. */
    @Test
    void aCodeThatIsRightInEitherCaseIsTaken() {
        Outcome.of(
                        "unit",
                        "--expression",
                        "sin(x)^2 + cos(x)^2",
                        "--name",
                        "one",
                        "--in",
                        "s4f2",
                        "--out",
                        "s4f2",
                        "-o",
                        work)
                .expectDone();
    }
}
