package dev.halfulp.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rule for make: the manifest of the output folder depends on the spec files and the templates given. */
final class DependencyFile {
    private DependencyFile() {}

    static void write(Path file, Path folder, List<Path> specFiles, @Nullable Path templates) throws IOException {
        List<Path> sources = new ArrayList<>(specFiles);
        if (templates != null) {
            try (Stream<Path> found = Files.walk(templates)) {
                found.filter(Files::isRegularFile).sorted().forEach(sources::add);
            }
        }
        String target = escape(folder.resolve("MANIFEST.sha256"));
        String rule =
                target + ":" + sources.stream().map(path -> " " + escape(path)).collect(Collectors.joining()) + "\n";
        try {
            Files.write(file, rule.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IOException("cannot write the dependency file '" + file + "': " + e.getMessage(), e);
        }
    }

    private static String escape(Path path) {
        return path.toString().replace("$", "$$").replace("#", "\\#").replace(" ", "\\ ");
    }
}
