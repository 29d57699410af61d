package dev.halfulp.emit.verilog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Calls of simulators, linters and synthesis; a tool that is missing is a failure. */
final class Tool {
    /** The exit code of a call and all that it wrote. */
    record Result(int status, String output) {}

    private Tool() {}

    /** Calls a tool in a folder. */
    static Result run(Path folder, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }

    /** Calls a tool that must succeed and be silent. */
    static void silent(Path folder, List<String> command) throws IOException, InterruptedException {
        Result result = run(folder, command);
        assertThat(result.output()).as(String.join(" ", command)).isEmpty();
        assertThat(result.status()).as(String.join(" ", command)).isZero();
    }

    /** Compiles with Icarus Verilog, without a warning, and runs what comes out. */
    static Result icarus(Path folder, List<String> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("iverilog", "-g2005", "-Wall", "-o", "simulation"));
        command.addAll(files);
        silent(folder, command);
        return run(folder, List.of("vvp", "simulation"));
    }
}
