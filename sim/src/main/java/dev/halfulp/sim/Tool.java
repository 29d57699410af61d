package dev.halfulp.sim;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs programs in a folder of their own, with relative paths, so that it does not matter where the folder lies.
 *
 * @param toolbox where programs are looked for
 * @param folder where they run
 * @param timeout longest run
 */
public record Tool(Toolbox toolbox, Path folder, Duration timeout) {
    private static final int SHOWN_BYTES = 4000;

    /** What an outer make hands down and an inner one must not take up. */
    private static final List<String> MAKE_VARIABLES = List.of("MAKEFLAGS", "MFLAGS", "MAKELEVEL", "MAKEOVERRIDES");

    /**
     * A run that came to its end.
     *
     * @param exitCode 0 for success
     * @param output what it printed, both streams, shortened if it is long
     */
    public record Finished(int exitCode, String output) {}

    /**
     * Runs a program to success.
     *
     * @param program its name in the toolbox, or its path
     * @return what it printed
     * @throws ToolFailure if its exit code is not 0 or it takes too long
     */
    public String call(String program, List<String> arguments) throws ToolFailure, IOException, InterruptedException {
        Finished finished = run(program, arguments);
        if (finished.exitCode() != 0) {
            throw ToolFailure.of(program + " ended with exit code " + finished.exitCode() + ": " + finished.output());
        }
        return finished.output();
    }

    /**
     * Runs a program.
     *
     * @throws ToolFailure if it cannot be started or takes too long
     */
    public Finished run(String program, List<String> arguments) throws ToolFailure, IOException, InterruptedException {
        List<String> line = new ArrayList<>();
        line.add(toolbox.find(program).map(Path::toString).orElse(program));
        line.addAll(arguments);
        Path log = Files.createTempFile(folder, "log", ".txt");
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        adjust(builder.environment());
        int exitCode = waitFor(program, start(builder));
        String output = head(log);
        Files.delete(log);
        return new Finished(exitCode, output);
    }

    private void adjust(Map<String, String> environment) {
        environment.keySet().removeAll(MAKE_VARIABLES);
        environment.put("PATH", toolbox.path());
        environment.put("LC_ALL", "C");
    }

    private static Process start(ProcessBuilder builder) throws ToolFailure {
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw ToolFailure.of("cannot start " + builder.command().get(0) + ": " + e.getMessage());
        }
    }

    private int waitFor(String program, Process process) throws ToolFailure, InterruptedException {
        try {
            if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                throw ToolFailure.timeout(program + " still ran after " + timeout.toSeconds() + " s and was ended");
            }
            return process.exitValue();
        } finally {
            if (process.isAlive()) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }
    }

    private static String head(Path log) throws IOException {
        try (InputStream stream = Files.newInputStream(log)) {
            String text = new String(stream.readNBytes(SHOWN_BYTES), StandardCharsets.UTF_8).strip();
            return Files.size(log) <= SHOWN_BYTES ? text : text + " ...";
        }
    }
}
