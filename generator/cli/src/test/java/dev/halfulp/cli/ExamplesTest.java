package dev.halfulp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples for make and CMake, each in a copy of its folder. The one for Maven runs with the plugin's projects. */
class ExamplesTest {
    /** The program under test as a command. */
    private static final String COMMAND = Path.of(System.getProperty("java.home"), "bin", "java") + " -cp "
            + System.getProperty("java.class.path") + " " + Main.class.getName();

    @TempDir
    private Path work;

    private Path example(String name) throws IOException {
        Path source = SpecFiles.inHome("examples").resolve(name).toAbsolutePath();
        Path copy = work.resolve(name);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(source.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return copy;
    }

    private static String run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static String make(Path folder) throws IOException, InterruptedException {
        return run(folder, "make", "HALFULP=" + COMMAND);
    }

    @Test
    void make() throws IOException, InterruptedException {
        Path folder = example("makefile");
        assertThat(make(folder)).contains("1 unit in out/units");
        assertThat(run(folder, "./demo").lines().toList())
                .hasSize(256)
                .contains("-128 0", "0 0", "127 127")
                .containsAnyOf("16 13", "16 14");

        assertThat(make(folder)).contains("Nothing to be done");

        Path included = folder.resolve("formats.yaml");
        Files.setLastModifiedTime(included, FileTime.from(Instant.now().plusSeconds(10)));
        assertThat(make(folder)).contains("1 unit in out/units");
    }

    @Test
    void cmake() throws IOException, InterruptedException {
        Path folder = example("cmake-firmware");
        run(folder, "cmake", "-B", "build", "-DHALFULP=" + COMMAND);
        run(folder, "cmake", "--build", "build");
        assertThat(run(folder, "ctest", "--test-dir", "build", "--verbose"))
                .contains("tanh(1) = 2495", "100% tests passed, 0 tests failed out of 1");
    }
}
