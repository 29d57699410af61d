package dev.halfulp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.emit.write.Drift;
import dev.halfulp.generate.GenerationRequest;
import dev.halfulp.generate.Generator;
import dev.halfulp.generate.Progress;
import dev.halfulp.generate.SpecSet;
import dev.halfulp.spec.PlacedUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The committed output of the gallery is what the gallery generates now. */
class GalleryDriftTest {
    private static final int LEAST_UNITS = 24;
    private static final long MOST_BYTES = 10_000_000;

    private final Path folder = SpecFiles.inHome("hdl-out");

    @BeforeEach
    void theFolderIsCommitted() {
        assertThat(System.getProperty("halfulp.home"))
                .as("halfulp.home, which the build sets")
                .isNotNull();
        assertThat(folder).isDirectory();
    }

    @Test
    void committedFilesAreWhatTheGalleryGenerates() throws Exception {
        List<PlacedUnit> units =
                SpecSet.read(List.of(SpecFiles.gallery()), Map.of()).units();
        Generator generator = new Generator(GenerationRequest.full(units, folder), Progress.SILENT);
        List<Drift> drifts = generator.check(generator.prepare());

        assertThat(drifts)
                .withFailMessage(
                        () -> "hdl-out is not what specs/gallery.yaml generates; renew it by ./halfulp generate\n"
                                + drifts.stream()
                                        .map(drift -> "  " + drift + "\n")
                                        .collect(Collectors.joining()))
                .isEmpty();
    }

    @Test
    void everyUnitHasItsFiles() throws IOException {
        List<String> names = namesIn("verilog", "(?!\\w+_tb\\.v).+\\.v");

        assertThat(names).hasSizeGreaterThanOrEqualTo(LEAST_UNITS);
        assertThat(namesIn("verilog", ".+_tb\\.v")).hasSameSizeAs(names);
        assertThat(namesIn("c", "(?!halfulp\\.h).+\\.h")).hasSameSizeAs(names);
        assertThat(namesIn("java/halfulp/generated", ".+\\.java")).hasSameSizeAs(names);
        assertThat(folder.resolve("report/report.json")).isRegularFile();
    }

    @Test
    void isSmallEnoughToBeCommitted() throws IOException {
        long bytes = 0;
        for (Path file : filesBelow(folder)) {
            bytes += Files.size(file);
        }
        assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES);
    }

    private List<String> namesIn(String path, String pattern) throws IOException {
        return filesBelow(folder.resolve(path)).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.matches(pattern))
                .toList();
    }

    private static List<Path> filesBelow(Path root) throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }
}
