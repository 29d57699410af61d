package dev.halfulp.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How programs are run, and what is said of those that fail. */
class ToolTest {
    @TempDir
    Path root;

    private Path folder;
    private Tool tool;

    @BeforeEach
    void place() throws IOException {
        folder = Files.createDirectory(root.resolve("with a space"));
        tool = new Tool(Toolbox.ofEnvironment(), folder, Duration.ofSeconds(30));
    }

    private String shell(String script) throws ToolFailure, IOException, InterruptedException {
        return tool.call("sh", List.of("-c", script));
    }

    @Test
    void givesWhatWasPrinted() throws ToolFailure, IOException, InterruptedException {
        assertThat(shell("echo out; echo complaint >&2; pwd")).isEqualTo("out\ncomplaint\n" + folder.toRealPath());
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void argumentsReachTheProgramAsTheyAre() throws ToolFailure, IOException, InterruptedException {
        assertThat(tool.call("printf", List.of("%s|", "a b", "$HOME;'\"", "*"))).isEqualTo("a b|$HOME;'\"|*|");
    }

    @Test
    void nothingIsThereToRead() throws ToolFailure, IOException, InterruptedException {
        assertThat(shell("cat; echo done")).isEqualTo("done");
    }

    @Test
    void saysWhyItFailed() {
        assertThatThrownBy(() -> shell("echo reason >&2; exit 3"))
                .isInstanceOf(ToolFailure.class)
                .hasMessage("sh ended with exit code 3: reason");
    }

    @Test
    void longOutputIsCut() throws ToolFailure, IOException, InterruptedException {
        String output = shell("i=0; while [ $i -lt 5000 ]; do echo line $i; i=$((i+1)); done");
        assertThat(output).startsWith("line 0\nline 1\n").endsWith(" ...").hasSizeLessThan(5000);
    }

    @Test
    void missingProgramsCannotBeStarted() {
        assertThatThrownBy(() -> tool.call("no-such-program", List.of()))
                .isInstanceOf(ToolFailure.class)
                .hasMessageStartingWith("cannot start no-such-program: ");
    }

    /** The program and what it started are ended. */
    @Test
    void takesTooLong() throws InterruptedException {
        Tool hasty = new Tool(Toolbox.ofEnvironment(), folder, Duration.ofMillis(300));
        assertThatThrownBy(() -> hasty.call("sh", List.of("-c", "(sleep 1; touch late) & wait")))
                .isInstanceOfSatisfying(
                        ToolFailure.class,
                        failure -> assertThat(failure.isTimeout()).isTrue())
                .hasMessageStartingWith("sh still ran after ");
        Thread.sleep(1500);
        assertThat(folder.resolve("late")).doesNotExist();
    }

    @Test
    void workspacesLeaveNothing() throws IOException {
        Path inside;
        try (Workspace workspace = new Workspace()) {
            inside = workspace.newFolder("some");
            Files.createDirectories(inside.resolve("deeper"));
            Files.writeString(inside.resolve("deeper").resolve("file"), "text");
        }
        assertThat(inside.getParent()).doesNotExist();
    }
}
