package dev.halfulp.emit.c;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compilers and settings under which the headers must compile without a warning; one that is missing is a failure. */
record Compiler(String name, List<String> command) {
    static final List<Compiler> ALL = List.of(
            of("gcc", "gcc -std=c99 -O2"),
            of("gcc-sanitized", "gcc -std=c99 -O0 -fsanitize=undefined -fno-sanitize-recover=all"),
            of("clang", "clang -std=c99 -O2"),
            of(
                    "clang-sanitized",
                    "clang -std=c99 -O0 -fno-sanitize-recover=all -fsanitize=undefined,implicit-integer-truncation,"
                            + "implicit-integer-arithmetic-value-change"),
            of("g++", "g++ -std=c++11 -O2 -x c++"));

    private static final List<String> WARNINGS =
            List.of("-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wsign-conversion", "-Wshadow", "-Werror");

    private static Compiler of(String name, String command) {
        return new Compiler(name, List.of(command.split(" ")));
    }

    /** What the program of one source file writes. */
    byte[] run(Path source) throws IOException, InterruptedException {
        Path folder = source.toAbsolutePath().getParent();
        Path program = folder.resolve(name);
        List<String> line = new ArrayList<>(command);
        line.addAll(WARNINGS);
        line.addAll(List.of(source.toString(), "-o", program.toString()));
        call(folder, folder.resolve(name + ".log"), line);
        Path output = folder.resolve(name + ".out");
        call(folder, output, List.of(program.toString()));
        return Files.readAllBytes(output);
    }

    private static void call(Path folder, Path output, List<String> line) throws IOException, InterruptedException {
        Path complaints = folder.resolve("complaints.log");
        int status = new ProcessBuilder(line)
                .redirectOutput(output.toFile())
                .redirectError(complaints.toFile())
                .start()
                .waitFor();
        assertThat(Files.readString(complaints)).as(String.join(" ", line)).isEmpty();
        assertThat(status).as(String.join(" ", line)).isZero();
    }
}
