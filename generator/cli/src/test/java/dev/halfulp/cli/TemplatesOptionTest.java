package dev.halfulp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --templates}: templates of the user in the place of those of the tool. */
class TemplatesOptionTest {
    private static final Path OWN = Path.of(System.getProperty("halfulp.home"), "templates");

    @TempDir
    Path work;

    private Path spec;
    private Path folder;
    private Path templates;

    @BeforeEach
    void prepare() throws IOException {
        spec = Folders.spec(work.resolve("my.yaml"), "activation: tanh, input: s6f3, output: s6f5");
        folder = work.resolve("out");
        templates = Files.createDirectories(work.resolve("templates"));
    }

    private void template(String name, String text) throws IOException {
        Path file = templates.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void aChangedTemplateChangesItsFilesOnly() throws IOException {
        Outcome.of("generate", spec, "-o", folder).expectDone();
        SortedMap<String, String> before = Folders.files(folder);
        template("c/halfulp.h.ftl", "/* house style */\n" + Files.readString(OWN.resolve("c/halfulp.h.ftl")));

        Outcome.of("generate", spec, "-o", folder, "--templates", templates).expectDone();

        SortedMap<String, String> after = Folders.files(folder);
        assertThat(after.get("c/halfulp.h")).isEqualTo("/* house style */\n" + before.get("c/halfulp.h"));
        assertThat(after.remove("c/halfulp.h")).isNotEqualTo(before.remove("c/halfulp.h"));
        assertThat(after.remove("MANIFEST.sha256")).isNotEqualTo(before.remove("MANIFEST.sha256"));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void templatesMayIncludeTheirOwnHelpers() throws IOException {
        template("house/head.ftl", "// head of the house\n");
        template("verilog/halfulp.f.ftl", "<#include \"/house/head.ftl\">\n");

        Outcome.of("generate", spec, "-o", folder, "--templates", templates).expectDone();

        assertThat(Files.readString(folder.resolve("verilog/halfulp.f"))).startsWith("// head of the house");
    }

    @Test
    void brokenTemplatesAreToldWithTheirPlace() throws IOException {
        String[] faults = {"${nosuch}", "<#if true>", "${1 + }", "<#include \"nosuch.ftl\">"};
        for (String fault : faults) {
            template("c/unit.h.ftl", "/* 1 */\n/* 2 */ " + fault + "\n");

            Outcome outcome = Outcome.of("generate", spec, "-o", folder, "--templates", templates);

            outcome.expectFailure(ExitCode.FAILED, "halfulp: template c/unit.h.ftl: ");
            assertThat(outcome.messages()).as(fault).containsPattern("line [23]");
            assertThat(folder).doesNotExist();
        }
    }

    @Test
    void aFolderThatReplacesNothingIsRefused() throws IOException {
        Outcome.of("generate", spec, "-o", folder, "--templates", work.resolve("none"))
                .expectFailure(ExitCode.USAGE, "--templates: '" + work.resolve("none") + "' is not a folder");
        Outcome.of("generate", spec, "-o", folder, "--templates", spec)
                .expectFailure(ExitCode.USAGE, "is not a folder");
        template("unit.v.ftl", "module");
        Outcome.of("generate", spec, "-o", folder, "--templates", templates)
                .expectFailure(ExitCode.USAGE, "replaces a template of halfulp", "verilog/unit.v.ftl");
        assertThat(folder).doesNotExist();
    }
}
