package dev.halfulp.emit.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.emit.Artefact;
import dev.halfulp.emit.write.Drift.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    private static final Artefact TANH = new Artefact("verilog/tanh_q.v", "module tanh_q;\n");
    private static final Artefact GELU = new Artefact("verilog/gelu_q.v", "module gelu_q;\n");
    private static final Artefact HEADER = new Artefact("c/deep/folder/tanh_q.h", "/* \u00b1 */\n");

    @TempDir
    private Path temporary;

    private Path root;
    private OutputFolder folder;

    @BeforeEach
    void folderBelowOneThatDoesNotExist() {
        root = temporary.resolve("not/there/yet");
        folder = new OutputFolder(root);
    }

    @Test
    void writesArtefactsAndManifest() throws IOException {
        Written written = folder.write(List.of(TANH, HEADER), Extent.FULL);

        assertThat(written.written()).containsExactly(HEADER.path(), TANH.path(), Manifest.PATH);
        assertThat(files()).containsExactlyInAnyOrder(HEADER.path(), TANH.path(), Manifest.PATH);
        assertThat(root.resolve(HEADER.path())).hasContent(HEADER.content());
    }

    @Test
    void manifestIsTheFormOfSha256sum() throws IOException {
        folder.write(List.of(new Artefact("b", ""), new Artefact("a/x", "abc")), Extent.FULL);

        assertThat(root.resolve(Manifest.PATH)).content().isEqualTo("""
                        ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a/x
                        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b
                        """);
    }

    @Test
    void leavesFilesWithTheWantedBytesUntouched() throws IOException {
        folder.write(List.of(TANH, GELU), Extent.FULL);
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        for (String file : files()) {
            Files.setLastModifiedTime(root.resolve(file), longAgo);
        }

        Written written = folder.write(List.of(TANH, GELU), Extent.FULL);

        assertThat(written.written()).isEmpty();
        assertThat(written.unchanged()).containsExactly(Manifest.PATH, GELU.path(), TANH.path());
        for (String file : files()) {
            assertThat(Files.getLastModifiedTime(root.resolve(file))).isEqualTo(longAgo);
        }
    }

    @Test
    void fullRunRemovesOrphansAndTheirEmptyFolders() throws IOException {
        folder.write(List.of(TANH, HEADER), Extent.FULL);

        Written written = folder.write(List.of(TANH), Extent.FULL);

        assertThat(written.removed()).containsExactly(HEADER.path());
        assertThat(files()).containsExactlyInAnyOrder(TANH.path(), Manifest.PATH);
        assertThat(root.resolve("c")).doesNotExist();
        assertThat(manifest()).doesNotContain(HEADER.path());
    }

    @Test
    void fullRunKeepsOrphansThatWereEdited() throws IOException {
        folder.write(List.of(TANH, GELU), Extent.FULL);
        Files.writeString(root.resolve(GELU.path()), "edited by hand");

        Written written = folder.write(List.of(TANH), Extent.FULL);

        assertThat(written.removed()).isEmpty();
        assertThat(written.kept()).containsExactly(GELU.path());
        assertThat(root.resolve(GELU.path())).hasContent("edited by hand");
        assertThat(manifest()).doesNotContain(GELU.path());
        assertThat(folder.check(List.of(TANH), Extent.FULL)).isEmpty();
    }

    @Test
    void neverTouchesFilesThatItDidNotMake() throws IOException {
        folder.write(List.of(TANH), Extent.FULL);
        Files.writeString(root.resolve("verilog/mine.v"), "mine");

        folder.write(List.of(GELU), Extent.FULL);

        assertThat(files()).containsExactlyInAnyOrder(GELU.path(), "verilog/mine.v", Manifest.PATH);
        assertThat(folder.check(List.of(GELU), Extent.FULL)).isEmpty();
    }

    @Test
    void partialRunTouchesItsOwnFilesAndMergesTheManifest() throws IOException {
        folder.write(List.of(TANH, HEADER), Extent.FULL);
        String digests = manifest();
        Artefact newTanh = new Artefact(TANH.path(), "module tanh_q; // new\n");

        Written written = folder.write(List.of(newTanh, GELU), Extent.PARTIAL);

        assertThat(written.written()).containsExactly(GELU.path(), TANH.path(), Manifest.PATH);
        assertThat(files()).containsExactlyInAnyOrder(GELU.path(), TANH.path(), HEADER.path(), Manifest.PATH);
        assertThat(manifest().lines())
                .hasSize(3)
                .contains(digests.lines().findFirst().orElseThrow());
        assertThat(folder.check(List.of(newTanh, GELU, HEADER), Extent.FULL)).isEmpty();
    }

    @Test
    void checkNamesEveryDriftAndWritesNothing() throws IOException {
        folder.write(List.of(TANH, HEADER), Extent.FULL);
        Files.writeString(root.resolve(TANH.path()), "edited");
        String before = manifest();

        List<Drift> drifts = folder.check(List.of(TANH, GELU), Extent.FULL);

        assertThat(drifts)
                .containsExactly(
                        new Drift(Manifest.PATH, Kind.CHANGED),
                        new Drift(HEADER.path(), Kind.EXTRA),
                        new Drift(GELU.path(), Kind.MISSING),
                        new Drift(TANH.path(), Kind.CHANGED));
        assertThat(drifts.get(1)).hasToString("c/deep/folder/tanh_q.h is not made any more");
        assertThat(files()).containsExactlyInAnyOrder(TANH.path(), HEADER.path(), Manifest.PATH);
        assertThat(manifest()).isEqualTo(before);
    }

    @Test
    void checkOfAFolderThatDoesNotExistFindsEverythingMissing() throws IOException {
        assertThat(folder.check(List.of(TANH), Extent.FULL))
                .containsExactly(new Drift(Manifest.PATH, Kind.MISSING), new Drift(TANH.path(), Kind.MISSING));
        assertThat(root).doesNotExist();
    }

    @Test
    void partialCheckLooksAtItsOwnFilesOnly() throws IOException {
        folder.write(List.of(TANH, GELU), Extent.FULL);
        Files.writeString(root.resolve(GELU.path()), "edited");

        assertThat(folder.check(List.of(TANH), Extent.PARTIAL)).isEmpty();
    }

    @Test
    void fullRunRenewsAManifestWithConflictMarks() throws IOException {
        folder.write(List.of(TANH, GELU), Extent.FULL);
        String digests = manifest();
        Files.writeString(root.resolve(Manifest.PATH), "<<<<<<< ours\n" + digests + ">>>>>>> theirs\n");

        Written written = folder.write(List.of(TANH), Extent.FULL);

        assertThat(written.removed()).containsExactly(GELU.path());
        assertThat(folder.check(List.of(TANH), Extent.FULL)).isEmpty();
    }

    @Test
    void readsAFileOfAnEarlierRun() throws IOException {
        assertThat(folder.read(HEADER.path())).isEmpty();

        folder.write(List.of(HEADER), Extent.FULL);

        assertThat(folder.read(HEADER.path())).contains(HEADER.content());
    }

    private String manifest() throws IOException {
        return Files.readString(root.resolve(Manifest.PATH));
    }

    private List<String> files() throws IOException {
        return FolderListing.files(root);
    }
}
