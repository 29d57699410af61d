package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The neuron in Verilog, simulated by Verilator, gives what its Java model gives. */
class NeuronTest {
    private static final int CASES = 20_000;
    private static final Path BUILD = Path.of("target", "verilator");

    @Test
    void verilogAndJavaAgree() throws IOException, InterruptedException {
        List<int[]> cases = cases();
        String input = cases.stream()
                .map(codes -> IntStream.of(codes).mapToObj(String::valueOf).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n", "", "\n"));
        List<String> outputs = simulate(input).lines().toList();
        assertEquals(CASES, outputs.size());
        for (int i = 0; i < CASES; i++) {
            int[] codes = cases.get(i);
            int wanted = Neuron.apply(IntStream.of(codes).limit(4).toArray(), IntStream.of(codes).skip(4).toArray());
            assertEquals(wanted, Integer.parseInt(outputs.get(i)), "case " + i);
        }
    }

    /** Random codes; the first ones are extreme, so that the sum is clamped on both sides. */
    private static List<int[]> cases() {
        Random random = new Random(1);
        List<int[]> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            boolean isExtreme = i < 256;
            cases.add(random.ints(8, 0, 256)
                    .map(code -> isExtreme ? (code < 128 ? -128 : 127) : code - 128)
                    .toArray());
        }
        return cases;
    }

    private static String simulate(String input) throws IOException, InterruptedException {
        Files.createDirectories(BUILD);
        Path program = BUILD.resolve("neuron").toAbsolutePath();
        run("", "verilator", "-Wall", "--cc", "--exe", "--build", "--Mdir", BUILD.toString(), "-o", program.toString(),
                "src/main/verilog/neuron.v", "target/generated-sources/halfulp/verilog/neuron_tanh.v",
                Path.of("src/main/verilog/neuron_main.cpp").toAbsolutePath().toString());
        return run(input, program.toString());
    }

    private static String run(String input, String... command) throws IOException, InterruptedException {
        Path inputFile = Files.writeString(BUILD.resolve("input.txt"), input);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(inputFile.toFile())
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }
}
