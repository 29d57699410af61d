package dev.halfulp.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.certify.Stage;
import dev.halfulp.emit.write.Written;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run with a record makes what changed, and leaves what a run without a record would leave. */
class IncrementalRunTest {
    private static final String RELU = "{ activation: relu, input: s6f3, output: s6f3 }";
    private static final String TANH = "{ activation: tanh, input: s6f3, output: s6f5 }";
    private static final String EXACT_TANH = "{ activation: tanh, input: s6f3, output: s6f5, error: correct }";
    private static final String GELU = "{ activation: gelu, input: s6f3, output: s6f3 }";

    @TempDir
    private Path work;

    private final Set<String> made = new ConcurrentSkipListSet<>();

    private final Progress progress = new Progress() {
        @Override
        public void stageBegun(String name, Stage stage) {}

        @Override
        public void unitDone(String name) {
            made.add(name);
        }
    };

    private Path folder() {
        return work.resolve("out");
    }

    private GenerationRequest request(Path folder, String... units) throws Exception {
        Path spec = Files.writeString(work.resolve("a.yaml"), "units: [" + String.join(", ", units) + "]");
        return GenerationRequest.full(SpecSet.read(List.of(spec), Map.of()).units(), folder);
    }

    private Written run(GenerationRequest request) throws Exception {
        made.clear();
        Generator generator = new Generator(request.withRecord(work.resolve("state/record")), progress);
        return generator.write(generator.prepare());
    }

    /** The folder holds what a run into an empty folder would leave. */
    private void assertAsAnew(String... units) throws Exception {
        Path fresh = Files.createTempDirectory(work, "fresh");
        Generator generator = new Generator(request(fresh, units), Progress.SILENT);
        generator.write(generator.prepare());
        assertThat(files(folder())).isEqualTo(files(fresh));
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static SortedMap<String, FileTime> times(Path folder) throws IOException {
        SortedMap<String, FileTime> times = new TreeMap<>();
        for (String file : files(folder).keySet()) {
            times.put(file, Files.getLastModifiedTime(folder.resolve(file)));
        }
        return times;
    }

    /** The times of all files, after making them a minute older, so that a rewritten file shows. */
    private static SortedMap<String, FileTime> backdated(Path folder) throws IOException {
        for (String file : files(folder).keySet()) {
            Path path = folder.resolve(file);
            Files.setLastModifiedTime(
                    path,
                    FileTime.from(Files.getLastModifiedTime(path).toInstant().minusSeconds(60)));
        }
        return times(folder);
    }

    @Test
    void aRunWithoutUnitsRemovesTheFilesOfEarlierOnes() throws Exception {
        run(request(folder(), RELU, TANH));
        Path own = Files.writeString(folder().resolve("c/mine.h"), "mine");
        Written written = run(GenerationRequest.full(List.of(), folder()));
        assertThat(written.removed()).contains("c/relu_s6f3_s6f3.h", "verilog/tanh_s6f3_s6f5.v");
        assertThat(files(folder()).keySet()).noneMatch(file -> file.contains("relu") || file.contains("tanh"));
        assertThat(own).hasContent("mine");
    }

    @Test
    void nothingToDo() throws Exception {
        run(request(folder(), RELU, TANH));
        assertThat(made).hasSize(2);
        SortedMap<String, FileTime> times = backdated(folder());
        Written again = run(request(folder(), RELU, TANH));
        assertThat(made).isEmpty();
        assertThat(times(folder())).isEqualTo(times);
        assertThat(again.written()).isEmpty();
        assertThat(again.unchanged()).isNotEmpty();
        assertAsAnew(RELU, TANH);
    }

    @Test
    void onlyWhatChangedIsMade() throws Exception {
        run(request(folder(), RELU, TANH));
        SortedMap<String, FileTime> times = backdated(folder());
        run(request(folder(), RELU, EXACT_TANH, GELU));
        assertThat(times(folder()).entrySet())
                .containsAll(times.entrySet().stream()
                        .filter(file -> file.getKey().toLowerCase(Locale.ROOT).contains("relu"))
                        .toList());
        assertThat(made).containsExactly("gelu_s6f3_s6f3", "tanh_s6f3_s6f5");
        assertAsAnew(RELU, EXACT_TANH, GELU);
        run(request(folder(), GELU));
        assertThat(made).isEmpty();
        assertAsAnew(GELU);
    }

    @Test
    void theOrderOfUnitsDoesNotMatter() throws Exception {
        run(request(folder(), RELU, TANH));
        assertThat(run(request(folder(), TANH, RELU)).written()).isEmpty();
    }

    @Test
    void filesThatWereEditedOrRemovedAreMadeAgain() throws Exception {
        run(request(folder(), RELU, TANH));
        Files.writeString(folder().resolve("c/tanh_s6f3_s6f5.h"), "edited");
        run(request(folder(), RELU, TANH));
        assertThat(made).containsExactly("tanh_s6f3_s6f5");
        assertAsAnew(RELU, TANH);
        Files.delete(folder().resolve("report/report.json"));
        run(request(folder(), RELU, TANH));
        assertThat(made).hasSize(2);
        assertAsAnew(RELU, TANH);
    }

    @Test
    void otherTargetsTemplatesOrARecordThatIsNoneMakeEverything() throws Exception {
        run(request(folder(), RELU));
        GenerationRequest full = request(folder(), RELU);
        GenerationRequest withoutC = new GenerationRequest(
                full.units(), folder(), full.extent(), Set.of(Target.JAVA), null, full.javaPackage());
        run(withoutC);
        assertThat(made).hasSize(1);
        Path templates = Files.createDirectories(work.resolve("templates/c"));
        Files.writeString(templates.resolve("halfulp.h.ftl"), "// ours\n");
        GenerationRequest styled = new GenerationRequest(
                full.units(), folder(), full.extent(), full.targets(), work.resolve("templates"), full.javaPackage());
        run(styled);
        assertThat(made).hasSize(1);
        Files.writeString(templates.resolve("halfulp.h.ftl"), "// ours, changed\n");
        run(styled);
        assertThat(made).hasSize(1);
        run(styled);
        assertThat(made).isEmpty();
        Files.writeString(work.resolve("state/record"), "nonsense");
        run(styled);
        assertThat(made).hasSize(1);
    }
}
