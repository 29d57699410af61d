package dev.halfulp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same spec gives the same bytes and the same table whatever the locale, time zone, encoding and count of cores. */
class DeterminismTest {
    private static final List<List<String>> MACHINES = List.of(
            List.of("-Duser.language=de", "-Duser.country=DE", "-Duser.timezone=Europe/Berlin"),
            List.of(
                    "-Duser.language=ar",
                    "-Duser.country=EG",
                    "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1"),
            List.of(
                    "-Duser.language=tr",
                    "-Duser.country=TR",
                    "-Duser.timezone=Pacific/Kiritimati",
                    "-Djava.util.concurrent.ForkJoinPool.common.parallelism=4"),
            List.of(
                    "-Dfile.encoding=ISO-8859-1",
                    "-Duser.language=hi",
                    "-Duser.timezone=America/St_Johns",
                    "-XX:TieredStopAtLevel=1"));

    @TempDir
    Path work;

    private final List<Process> running = new ArrayList<>();

    @Test
    void everyMachineMakesTheSameFiles() throws IOException, InterruptedException {
        Folders.spec(
                work.resolve("my.yaml"),
                "activation: tanh, input: s9f5, output: s9f8",
                "activation: gelu, input: s9f5, output: s9f5, error: correct, ties: even",
                "activation: mish, input: 'int8(scale=0.0235,zero=-3)', output: s8f4, name: mish_affine",
                "activation: leaky_relu, input: s8f4, output: s8f4, error: 0.75ulp",
                "activation: sigmoid, input: s9f5, output: u24f24, method: table",
                "expression: x * tanh(k * x), params: { k: 1/3 }, name: title_I, input: u7f4, output: u8f4, error: 0.05");
        for (int i = 0; i < MACHINES.size(); i++) {
            start(i);
        }
        for (Process process : running) {
            assertThat(process.waitFor()).isZero();
        }

        SortedMap<String, String> first = result(0);
        assertThat(first.keySet())
                .contains("out/verilog/title_I.v", "out/report/index.html")
                .hasSizeGreaterThan(36);
        for (int i = 1; i < MACHINES.size(); i++) {
            for (Map.Entry<String, String> file : result(i).entrySet()) {
                assertThat(file.getValue())
                        .as(file.getKey() + " with " + MACHINES.get(i))
                        .isEqualTo(first.get(file.getKey()));
            }
            assertThat(result(i).keySet()).isEqualTo(first.keySet());
        }
    }

    private void start(int machine) throws IOException {
        Path home = Files.createDirectory(work.resolve("machine" + machine));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(MACHINES.get(machine));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("generate", "../my.yaml", "-o", "out"));
        running.add(new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectOutput(new File(home.toFile(), "output"))
                .redirectError(new File(home.toFile(), "messages"))
                .start());
    }

    private SortedMap<String, String> result(int machine) throws IOException {
        return new TreeMap<>(Folders.contents(work.resolve("machine" + machine)));
    }
}
