package dev.halfulp.sim;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The folders in which programs are looked for.
 *
 * @param folders the first that has a program is taken
 */
public record Toolbox(List<Path> folders) {
    public Toolbox {
        folders = List.copyOf(folders);
    }

    /** The folders of the environment variable {@code PATH}. */
    public static Toolbox ofEnvironment() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return new Toolbox(Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .toList());
    }

    /** The file of a program. */
    public Optional<Path> find(String program) {
        return folders.stream()
                .map(folder -> folder.resolve(program).toAbsolutePath())
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    /** Those of the programs that are not there. */
    public List<String> missing(List<String> programs) {
        List<String> missing = new ArrayList<>(programs);
        missing.removeIf(program -> find(program).isPresent());
        return missing;
    }

    /** As the value of {@code PATH}. */
    String path() {
        return folders.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
