package dev.halfulp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values of options that mean nothing are refused before anything is written. */
class OptionValuesTest {
    @TempDir
    Path work;

    private Path spec;
    private Path folder;

    @BeforeEach
    void prepare() throws IOException {
        spec = Folders.spec(work.resolve("my.yaml"), "activation: relu, input: s6f3, output: s6f3");
        folder = work.resolve("out");
    }

    private void refuses(int exitCode, Object option, Object value, String... texts) {
        Outcome.of("generate", spec, "-o", folder, option, value).expectFailure(exitCode, texts);
        assertThat(folder).doesNotExist();
    }

    @Test
    void targetsThatDoNotExist() {
        refuses(ExitCode.USAGE, "--targets", "c,vhdl", "--targets: ", "'vhdl'", "verilog");
        refuses(ExitCode.USAGE, "--targets", "", "--targets: ");
    }

    @Test
    void packagesThatAreNoneOrLeadElsewhere() {
        for (String name : new String[] {"../up", "a..b", "1st", "", "a/b"}) {
            refuses(ExitCode.USAGE, "--java-package", name, "'" + name + "' is not the name of a package");
        }
    }

    @Test
    void patternsThatMatchNothingOrAreNone() {
        refuses(ExitCode.USAGE, "--only", "gelu*", "no unit has a name like 'gelu*'");
        refuses(ExitCode.USAGE, "--only", "[t", "--only: '[t' ", "hint");
    }

    @Test
    void templatesMayNotReachIntoTheProgram() throws IOException {
        Path template = work.resolve("mine/c/halfulp.h.ftl");
        Files.createDirectories(template.getParent());
        Files.writeString(template, "${\"freemarker.template.utility.Execute\"?new()(\"id\")}");

        refuses(ExitCode.FAILED, "--templates", work.resolve("mine"), "template c/halfulp.h.ftl: ", "not allowed");
    }
}
