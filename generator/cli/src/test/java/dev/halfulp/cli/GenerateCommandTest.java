package dev.halfulp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.emit.report.json.JsonArray;
import dev.halfulp.emit.report.json.JsonObject;
import dev.halfulp.emit.report.json.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code halfulp generate} where all is well. */
class GenerateCommandTest {
    private static final String RELU = "activation: relu, input: s6f3, output: s6f3";
    private static final String TANH = "activation: tanh, input: s6f3, output: s6f5";
    private static final String GELU = "activation: gelu, input: s6f3, output: s6f3";

    @TempDir
    Path work;

    private Path spec;
    private Path folder;

    @BeforeEach
    void writeSpec() throws IOException {
        spec = Folders.spec(work.resolve("my.yaml"), RELU, TANH);
        folder = work.resolve("out");
    }

    @Test
    void writesEveryFileThatIsPromised() throws IOException {
        Outcome outcome = Outcome.of("generate", spec, "-o", folder).expectDone();

        assertThat(Folders.files(folder).keySet())
                .containsExactlyInAnyOrder(
                        "MANIFEST.sha256",
                        "c/CMakeLists.txt",
                        "c/halfulp.h",
                        "c/relu_s6f3_s6f3.h",
                        "c/tanh_s6f3_s6f5.h",
                        "java/halfulp/generated/ReluS6f3S6f3.java",
                        "java/halfulp/generated/TanhS6f3S6f5.java",
                        "report/index.html",
                        "report/report.json",
                        "report/report.md",
                        "verilog/halfulp.core",
                        "verilog/halfulp.f",
                        "verilog/relu_s6f3_s6f3.v",
                        "verilog/relu_s6f3_s6f3_tb.v",
                        "verilog/tanh_s6f3_s6f5.v",
                        "verilog/tanh_s6f3_s6f5_tb.v");
        assertThat(outcome.outputLines()).hasSize(3);
        assertThat(outcome.outputLines().get(2)).startsWith("tanh_s6f3_s6f5  faithful");
        assertThat(outcome.messageLines())
                .containsExactly("2 units in " + folder + ": 16 files written, 0 unchanged, 0 removed");
    }

    @Test
    void aSecondRunTouchesNothing() throws IOException {
        Outcome.of("generate", spec, "-o", folder).expectDone();
        SortedMap<String, String> first = Folders.contents(folder);

        assertThat(Outcome.of("generate", spec, "-o", folder).expectDone().messageLines())
                .containsExactly("2 units in " + folder + ": 0 files written, 16 unchanged, 0 removed");
        assertThat(Folders.contents(folder)).isEqualTo(first);
    }

    @Test
    void severalSpecFilesAreOneList() throws IOException {
        Path other = Folders.spec(work.resolve("other.yaml"), GELU);

        Outcome outcome = Outcome.of("generate", spec, other, "-o", folder).expectDone();

        assertThat(outcome.outputLines()).hasSize(4);
        assertThat(Folders.files(folder)).containsKeys("verilog/gelu_s6f3_s6f3.v", "verilog/relu_s6f3_s6f3.v");
    }

    @Test
    void aFullRunRemovesOrphansButLeavesEditedOnes() throws IOException {
        Outcome.of("generate", spec, "-o", folder).expectDone();
        Files.writeString(folder.resolve("c/relu_s6f3_s6f3.h"), "// mine");
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Folders.spec(spec, TANH);

        Outcome outcome = Outcome.of("generate", spec, "-o", folder).expectDone();

        assertThat(Folders.files(folder))
                .containsKeys("notes.txt", "c/relu_s6f3_s6f3.h", "c/tanh_s6f3_s6f5.h")
                .doesNotContainKeys("verilog/relu_s6f3_s6f3.v", "java/halfulp/generated/ReluS6f3S6f3.java");
        assertThat(outcome.messages()).contains("left '" + folder.resolve("c/relu_s6f3_s6f3.h") + "'", "3 removed");
    }

    @Test
    void onlySomeUnitsLeavesTheOthers() throws IOException {
        Outcome.of("generate", spec, "-o", folder).expectDone();
        SortedMap<String, String> before = Folders.files(folder);
        Folders.spec(spec, TANH + ", error: correct", GELU);

        Outcome.of("generate", spec, "-o", folder, "--only", "{tanh,zeta}*").expectDone();

        SortedMap<String, String> after = Folders.files(folder);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.get("verilog/relu_s6f3_s6f3.v")).isEqualTo(before.get("verilog/relu_s6f3_s6f3.v"));
        assertThat(after.get("verilog/halfulp.f")).contains("relu_s6f3_s6f3.v", "tanh_s6f3_s6f5.v");
        assertThat(after.get("c/tanh_s6f3_s6f5.h")).isNotEqualTo(before.get("c/tanh_s6f3_s6f5.h"));
        assertThat(after.get("report/report.json")).contains("relu_s6f3_s6f3", "tanh_s6f3_s6f5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "verilog | verilog/halfulp.core verilog/halfulp.f verilog/relu_s6f3_s6f3.v verilog/tanh_s6f3_s6f5.v",
                "testbench | verilog/relu_s6f3_s6f3_tb.v verilog/tanh_s6f3_s6f5_tb.v",
                "c | c/CMakeLists.txt c/halfulp.h c/relu_s6f3_s6f3.h c/tanh_s6f3_s6f5.h",
                "java | java/halfulp/generated/ReluS6f3S6f3.java java/halfulp/generated/TanhS6f3S6f5.java",
                "report | report/index.html report/report.json report/report.md",
                "java,testbench | java/halfulp/generated/ReluS6f3S6f3.java java/halfulp/generated/TanhS6f3S6f5.java"
                        + " verilog/relu_s6f3_s6f3_tb.v verilog/tanh_s6f3_s6f5_tb.v"
            })
    void makesTheTargetsThatAreNamed(String targets, String files) throws IOException {
        Outcome.of("generate", spec, "-o", folder, "--targets", targets).expectDone();

        SortedMap<String, String> written = Folders.files(folder);
        assertThat(Folders.manifest(folder).keySet()).isEqualTo(without(written, "MANIFEST.sha256"));
        assertThat(without(written, "MANIFEST.sha256")).containsExactlyInAnyOrder(files.split(" "));
    }

    private static Set<String> without(Map<String, String> files, String name) {
        return files.keySet().stream().filter(file -> !file.equals(name)).collect(Collectors.toSet());
    }

    @Test
    void allTargetsOneAfterTheOtherAreAFullRun() throws IOException {
        Outcome.of("generate", spec, "-o", folder).expectDone();
        Path other = work.resolve("other");

        for (String target : new String[] {"report", "c", "verilog", "testbench", "java"}) {
            Outcome.of("generate", spec, "-o", other, "--targets", target).expectDone();
        }

        assertThat(Folders.contents(other)).isEqualTo(Folders.contents(folder));
    }

    @Test
    void jsonIsTheReport() throws IOException {
        String json = Outcome.of("generate", spec, "-o", folder, "--json")
                .expectDone()
                .output();

        assertThat(json).isEqualTo(Files.readString(folder.resolve("report/report.json")));
        JsonArray units = ((JsonObject) JsonParser.parse(json)).array("units");
        assertThat(units.items()).hasSize(2);
    }

    @Test
    void javaPackageIsSettable() throws IOException {
        Outcome.of("generate", spec, "-o", folder, "--targets", "java", "--java-package", "com.example.fast")
                .expectDone();

        assertThat(Files.readString(folder.resolve("java/com/example/fast/ReluS6f3S6f3.java")))
                .contains("package com.example.fast;");
    }

    @Test
    void theGalleryIsTheDefault() throws IOException {
        Outcome outcome =
                Outcome.of("generate", "--only", "tanh_s8f4_*", "--check").expectDone();

        assertThat(outcome.outputLines()).hasSize(2);
    }

    @Test
    void otherSpecsDoNotReplaceTheGalleryUnasked() throws IOException {
        String home = System.getProperty("halfulp.home");
        System.setProperty("halfulp.home", "");
        try {
            Outcome.of("generate", spec).expectFailure(ExitCode.USAGE, "'hdl-out' here holds the gallery", "-o out");
        } finally {
            System.setProperty("halfulp.home", home);
        }
        assertThat(Path.of("hdl-out")).doesNotExist();
    }
}
