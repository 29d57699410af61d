package dev.halfulp.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spec files that share defaults. */
class IncludesTest {
    private static final String UNIT = "units: [{ activation: relu, name: unit }]\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeSharedFiles() throws IOException {
        write("formats.yaml", "defaults: { input: s8f4, output: s8f4 }\n");
        write("wide.yaml", "defaults: { output: s16f12, method: pwl }\n");
        write("nested/both.yaml", "includes: [../formats.yaml, ../wide.yaml]\ndefaults: { error: correct }\n");
        write("loop.yaml", "includes: loop.yaml\n");
        write("units.yaml", UNIT);
        write("wrong.yaml", "defaults:\n  input: s8f4\n  metod: pwl\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private SpecContent read(String text) throws SpecException {
        return SpecReader.read(folder.resolve("main.yaml").toString(), text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private UnitSpec unit(String text) throws SpecException {
        return read(text).units().get(0).spec();
    }

    @Test
    void aLaterFileAndTheIncludingOneWin() throws SpecException {
        UnitSpec late = unit("includes: [formats.yaml, wide.yaml]\n" + UNIT);
        assertThat(late.output()).hasToString("s16f12");
        assertThat(late.input()).hasToString("s8f4");
        UnitSpec early = unit("includes: [wide.yaml, formats.yaml]\n" + UNIT);
        assertThat(early.output()).hasToString("s8f4");
        assertThat(early.method()).isEqualTo(Method.PWL);
        UnitSpec own = unit("includes: nested/both.yaml\ndefaults: { input: s4f2 }\n" + UNIT);
        assertThat(own.input()).hasToString("s4f2");
        assertThat(own.output()).hasToString("s16f12");
        assertThat(own.criterion()).isEqualTo(Criterion.CORRECT);
    }

    @Test
    void everyFileReadIsListedOnce() throws SpecException {
        List<Path> files =
                read("includes: [formats.yaml, nested/both.yaml]\n" + UNIT).includedFiles();
        assertThat(files)
                .containsExactly(
                        folder.resolve("formats.yaml"),
                        folder.resolve("nested/both.yaml"),
                        folder.resolve("wide.yaml"));
    }

    @Test
    void problemsStandWhereTheyAre() {
        String main = folder.resolve("main.yaml").toString();
        assertThat(problems("includes: [nothing.yaml, formats.yaml]\n" + UNIT))
                .containsExactly(
                        main + ":1:12: error: there is no file 'nothing.yaml' (hint: the path is relative to the"
                                + " folder of this file)");
        assertThat(problems("includes: [formats.yaml, wrong.yaml]\n" + UNIT))
                .containsExactly(folder.resolve("wrong.yaml")
                        + ":3:3: error: unknown key 'metod' (hint: did you mean 'method'?)");
        assertThat(problems("includes: [formats.yaml, units.yaml]\n" + UNIT))
                .containsExactly(folder.resolve("units.yaml")
                        + ":1:1: error: an included file has no units of its own (hint: only its defaults are shared)");
        assertThat(problems("includes: [formats.yaml, loop.yaml]\n" + UNIT))
                .containsExactly(folder.resolve("loop.yaml")
                        + ":1:11: error: the file 'loop.yaml' includes itself (hint: remove one of the includes)");
        assertThat(problems("includes: [formats.yaml, main.yaml, { a: b }]\n" + UNIT))
                .containsExactly(
                        main + ":1:26: error: the file 'main.yaml' includes itself (hint: remove one of the includes)",
                        main + ":1:37: error: an included file is a path, not keys with values");
    }

    private List<String> problems(String text) {
        try {
            read(text);
            return List.of();
        } catch (SpecException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }
}
