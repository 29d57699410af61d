package dev.halfulp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages for tasks: their files are written, then their commands run, in an empty folder. */
class PagesTest {
    /** A block of code whose paragraph ends with the name of the file that it is the content of. */
    private static final Pattern FILE = Pattern.compile("`([^`\\s]+)`:\n\n```\\w+\n((?s:.*?))```\n");

    private static final Pattern COMMANDS = Pattern.compile("```sh\n((?s:.*?))```\n");

    @TempDir
    private Path work;

    @ParameterizedTest
    @ValueSource(strings = {"first-unit", "in-make-or-cmake", "override-a-template"})
    void commandsOfAPageWork(String page) throws IOException, InterruptedException {
        String text = Files.readString(SpecFiles.inHome("docs").resolve(page + ".md"));
        List<MatchResult> files = FILE.matcher(text).results().toList();
        String commands =
                COMMANDS.matcher(text).results().map(block -> block.group(1)).collect(Collectors.joining());
        assertThat(files).isNotEmpty();
        assertThat(commands).contains("./halfulp");

        for (MatchResult file : files) {
            Path target = work.resolve(file.group(1));
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.group(2));
        }
        writeLauncher();
        Process shell = new ProcessBuilder("bash", "-euxo", "pipefail", "-c", commands)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(output).isZero();
    }

    /** The program under test as {@code ./halfulp}. */
    private void writeLauncher() throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path launcher = Files.writeString(
                work.resolve("halfulp"),
                "#!/bin/sh\nexec '" + java + "' -cp '" + System.getProperty("java.class.path") + "' "
                        + Main.class.getName() + " \"$@\"\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
    }
}
