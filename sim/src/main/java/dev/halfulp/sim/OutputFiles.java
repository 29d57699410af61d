package dev.halfulp.sim;

import dev.halfulp.spec.UnitNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where the files of a unit lie in an output folder. */
final class OutputFiles {
    private final Path folder;
    private final Map<String, Path> javaModels = new TreeMap<>();

    /**
     * The files of an output folder.
     *
     * @throws IOException if it cannot be looked through
     */
    OutputFiles(Path folder) throws IOException {
        this.folder = folder;
        Path root = javaRoot();
        if (!Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> found = Files.walk(root)) {
            found.filter(path -> path.toString().endsWith(".java"))
                    .forEach(path -> javaModels.put(String.valueOf(path.getFileName()), path));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Below which the packages of the Java models begin. */
    Path javaRoot() {
        return folder.resolve("java");
    }

    /** The class of a unit, in whatever package. */
    Path javaModel(UnitUnderTest unit) {
        String file = UnitNames.javaClassName(unit.name()) + ".java";
        return javaModels.getOrDefault(file, javaRoot().resolve(file));
    }

    Path header(UnitUnderTest unit) {
        return folder.resolve("c").resolve(unit.name() + ".h");
    }

    /** The header that includes those of all units. */
    Path commonHeader() {
        return folder.resolve("c").resolve("halfulp.h");
    }

    Path module(UnitUnderTest unit) {
        return folder.resolve("verilog").resolve(unit.name() + ".v");
    }

    Path testBench(UnitUnderTest unit) {
        return folder.resolve("verilog").resolve(unit.name() + "_tb.v");
    }

    /** Copies files into a folder; gives their names there. */
    static List<String> copy(List<Path> files, Path target) throws IOException {
        List<String> names = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            Files.copy(file, target.resolve(name));
            names.add(name);
        }
        return names;
    }
}
