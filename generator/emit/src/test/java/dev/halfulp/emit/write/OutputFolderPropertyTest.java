package dev.halfulp.emit.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.emit.Artefact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** Any sequence of full and partial runs leaves what the runs promise, and a manifest that is true. */
class OutputFolderPropertyTest {
    private Path root = Path.of("unset");

    @BeforeTry
    void createFolder() throws IOException {
        root = Files.createTempDirectory("halfulp-output");
    }

    @AfterTry
    void deleteFolder() throws IOException {
        List<Path> paths;
        try (var walk = Files.walk(root)) {
            paths = new ArrayList<>(walk.toList());
        }
        for (int i = paths.size() - 1; i >= 0; i--) {
            Files.delete(paths.get(i));
        }
    }

    @Property(tries = 200)
    void folderHoldsTheUnionOfTheRunsSinceTheLastFullOne(@ForAll("runs") List<Run> runs) throws IOException {
        OutputFolder folder = new OutputFolder(root);
        Map<String, String> expected = new TreeMap<>();
        for (Run run : runs) {
            List<Artefact> artefacts = new ArrayList<>();
            run.files().forEach((path, content) -> artefacts.add(new Artefact(path, content)));
            if (run.extent() == Extent.FULL) {
                expected.clear();
            }
            expected.putAll(run.files());

            List<Drift> drifts = folder.check(artefacts, run.extent());
            Written written = folder.write(artefacts, run.extent());

            assertThat(drifts.stream().map(Drift::path))
                    .containsExactlyInAnyOrderElementsOf(union(written.written(), written.removed()));
            assertThat(folder.check(artefacts, run.extent())).isEmpty();
            assertThat(contents()).isEqualTo(withManifest(expected));
        }
    }

    private static Set<String> union(List<String> left, List<String> right) {
        Set<String> union = new TreeSet<>(left);
        union.addAll(right);
        return union;
    }

    private static Map<String, String> withManifest(Map<String, String> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, content) -> bytes.put(path, content.getBytes(StandardCharsets.UTF_8)));
        Map<String, String> all = new TreeMap<>(files);
        all.put(Manifest.PATH, Manifest.of(bytes).print());
        return all;
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String file : FolderListing.files(root)) {
            contents.put(file, Files.readString(root.resolve(file)));
        }
        return contents;
    }

    @Provide
    Arbitrary<List<Run>> runs() {
        Arbitrary<String> paths = Arbitraries.of("a", "b/x", "b/y", "b/c/z", "d/e/f");
        Arbitrary<String> contents = Arbitraries.of("", "one", "two");
        Arbitrary<Map<String, String>> files = Arbitraries.maps(paths, contents);
        return Combinators.combine(files, Arbitraries.of(Extent.class))
                .as(Run::new)
                .list()
                .ofMaxSize(6);
    }

    /** One run of the generator. */
    record Run(Map<String, String> files, Extent extent) {}
}
