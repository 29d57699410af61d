package dev.halfulp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --depfile}: the rule as make reads it. */
class DependencyFileTest {
    private static final String RELU = "activation: relu, input: s6f3, output: s6f3";

    @TempDir
    Path work;

    private Path spec;
    private Path folder;
    private Path rule;

    @BeforeEach
    void prepare() throws IOException {
        spec = Folders.spec(work.resolve("my units#1$x:2.yaml"), RELU);
        folder = work.resolve("out $(put)#");
        rule = work.resolve("rule.d");
    }

    private void generate(Object... more) {
        Object[] first = {"generate", spec, "-o", folder, "--depfile", rule};
        Object[] all = new Object[first.length + more.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        Outcome.of(all).expectDone();
    }

    /** Whether make finds the manifest older than what the rule says it depends on. */
    private boolean isStale() throws IOException, InterruptedException {
        Path recipe = Files.writeString(work.resolve("recipe"), "%.sha256:\n\ttrue\n");
        Process make = new ProcessBuilder("make", "-q", "-f", rule.toString(), "-f", recipe.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(make.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = make.waitFor();
        assertThat(code).as(said).isIn(0, 1);
        return code == 1;
    }

    private void expectDependsOn(Path source) throws IOException, InterruptedException {
        assertThat(isStale()).isFalse();
        FileTime before = Files.getLastModifiedTime(source);
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(100)));
        assertThat(isStale()).as("after a change of " + source).isTrue();
        Files.setLastModifiedTime(source, before);
    }

    @Test
    void theManifestDependsOnTheSpecFiles() throws IOException, InterruptedException {
        Path other = Folders.spec(work.resolve("other.yaml"), "activation: tanh, input: s6f3, output: s6f5");
        generate(other);

        expectDependsOn(spec);
        expectDependsOn(other);
        assertThat(Files.readAllLines(rule)).hasSize(1);
    }

    @Test
    void andOnIncludedFiles() throws IOException, InterruptedException {
        Path shared = Files.writeString(work.resolve("shared.yaml"), "defaults: { input: s6f3 }\n");
        Files.writeString(spec, "includes: shared.yaml\nunits: [{ activation: relu, output: 's${width}f3' }]\n");
        generate("--define", "width=6");

        assertThat(folder.resolve("c/relu_s6f3_s6f3.h")).exists();
        expectDependsOn(spec);
        expectDependsOn(shared);
    }

    @Test
    void andOnTemplates() throws IOException, InterruptedException {
        Path template = work.resolve("my templates/verilog/halfulp.f.ftl");
        Files.createDirectories(template.getParent());
        Files.writeString(template, "");
        Path helper = Files.writeString(work.resolve("my templates/help.ftl"), "");
        generate("--templates", work.resolve("my templates"));

        expectDependsOn(spec);
        expectDependsOn(template);
        expectDependsOn(helper);
    }

    @Test
    void andOnSamples() throws IOException, InterruptedException {
        Path samples = Files.writeString(work.resolve("points.csv"), "-4,0\n4,1\n");
        Folders.spec(spec, "samples: points.csv, name: points, input: s6f3, output: s6f3");
        generate();

        expectDependsOn(samples);
    }

    @Test
    void aRunThatChangesNothingStillRenews() throws IOException, InterruptedException {
        generate();
        FileTime past = FileTime.from(Instant.now().minusSeconds(100));
        Files.setLastModifiedTime(folder.resolve("MANIFEST.sha256"), past);
        Files.setLastModifiedTime(folder.resolve("verilog/halfulp.f"), past);
        assertThat(isStale()).isTrue();

        generate();

        assertThat(isStale()).isFalse();
        assertThat(Files.getLastModifiedTime(folder.resolve("verilog/halfulp.f")))
                .isEqualTo(past);
    }

    @Test
    void aPlaceThatCannotBeWrittenFailsBeforeAnythingIs() throws IOException {
        for (Path place : new Path[] {work.resolve("none/rule.d"), work, spec.resolve("rule.d")}) {
            Outcome.of("generate", spec, "-o", folder, "--depfile", place)
                    .expectFailure(ExitCode.FAILED, "cannot write the dependency file '" + place + "': ");
        }
        assertThat(Folders.contents(work)).hasSize(2);
    }

    @Test
    void anOutputThatFailsLeavesNoRule() throws IOException {
        Files.createDirectories(folder.resolve("c/relu_s6f3_s6f3.h"));

        Outcome.of("generate", spec, "-o", folder, "--depfile", rule).expectFailure(ExitCode.FAILED);

        assertThat(work).isDirectoryNotContaining("glob:**.halfulp-tmp").isDirectoryNotContaining("glob:**.d");
    }

    @Test
    void aDeviceStaysOne() {
        Path device = Path.of("/dev/null");

        Outcome.of("generate", spec, "-o", folder, "--depfile", device).expectDone();

        assertThat(Files.isRegularFile(device)).isFalse();
    }
}
