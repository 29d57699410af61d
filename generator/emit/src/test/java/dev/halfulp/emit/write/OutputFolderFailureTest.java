package dev.halfulp.emit.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.halfulp.emit.Artefact;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that cannot be written is left as it was, and the message says which file and what to do. */
class OutputFolderFailureTest {
    private static final Artefact OLD = new Artefact("a/x", "old");
    private static final Artefact NEW = new Artefact("a/x", "new");
    private static final Artefact OTHER = new Artefact("b/c/y", "other");

    @TempDir
    private Path temporary;

    private Path root;

    @BeforeEach
    void folderOfAnEarlierRun() throws IOException {
        root = temporary.resolve("out");
        new OutputFolder(root).write(List.of(OLD), Extent.FULL);
    }

    @Test
    void diskFullAfterAnyNumberOfFilesLeavesTheFolderAsItWas() throws IOException {
        for (int room = 0; room < 3; room++) {
            FaultyDisk disk = new FaultyDisk();
            disk.filesUntilFull = room;

            assertThatThrownBy(() -> new OutputFolder(root, disk).write(List.of(NEW, OTHER), Extent.FULL))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("No space left on device; free some space and run again");
            assertUntouched();
        }
    }

    @Test
    void everyFileIsOldOrNewWhenAMoveFails() throws IOException {
        FaultyDisk disk = new FaultyDisk();
        disk.movesUntilFailure = 1;

        assertThatThrownBy(() -> new OutputFolder(root, disk).write(List.of(NEW, OTHER), Extent.FULL))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("cannot replace")
                .hasMessageContaining("no permission");
        assertThat(FolderListing.files(root)).containsExactly(Manifest.PATH, "a/x");
        assertThat(root.resolve("a/x")).hasContent("new");
        assertThat(root.resolve("b")).doesNotExist();
    }

    @Test
    void refusesToWriteIntoAFile() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "x");

        assertThatThrownBy(() -> new OutputFolder(file).write(List.of(OLD), Extent.FULL))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("'" + file + "': it is a file, not a folder");
    }

    @Test
    void refusesToWriteBelowAFile() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "x");

        assertThatThrownBy(() -> new OutputFolder(file.resolve("out/deep")).write(List.of(OLD), Extent.FULL))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("'" + file + "': a file is in its place; remove that or choose another");
        assertThat(file).hasContent("x");
    }

    @Test
    void refusesAFolderWhereAFileBelongs() throws IOException {
        Files.createDirectories(root.resolve("b/c/y"));

        assertThatThrownBy(() -> new OutputFolder(root).write(List.of(NEW, OTHER), Extent.FULL))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("a folder is in its place");
        assertUntouched();
    }

    @Test
    void refusesAPartialRunOverAManifestThatIsNone() throws IOException {
        Files.writeString(root.resolve(Manifest.PATH), "no digests\n");

        assertThatThrownBy(() -> new OutputFolder(root).write(List.of(NEW), Extent.PARTIAL))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("generate all units once");
        assertThat(root.resolve("a/x")).hasContent("old");
    }

    @Test
    void partsOfTheRunAreTakenBackWhenTheProgramEnds() throws IOException {
        FaultyDisk disk = new FaultyDisk();
        try (Staging staging = new Staging(disk)) {
            staging.folder(root.resolve("b/c"));
            staging.stage(root.resolve("b/c/y"), new byte[] {1});
            assertThat(FolderListing.files(root)).hasSize(3);
        }
        assertUntouched();
    }

    private void assertUntouched() throws IOException {
        assertThat(FolderListing.files(root)).containsExactly(Manifest.PATH, "a/x");
        assertThat(root.resolve("a/x")).hasContent("old");
        assertThat(new OutputFolder(root).check(List.of(OLD), Extent.FULL)).isEmpty();
    }

    /** A disk that runs full, or refuses to rename. */
    private static final class FaultyDisk implements FileActions {
        private int filesUntilFull = Integer.MAX_VALUE;
        private int movesUntilFailure = Integer.MAX_VALUE;

        @Override
        public void createFolder(Path folder) throws IOException {
            DISK.createFolder(folder);
        }

        @Override
        public void create(Path file, byte[] bytes) throws IOException {
            if (filesUntilFull-- == 0) {
                DISK.create(file, new byte[] {'h', 'a', 'l', 'f'});
                throw new FileSystemException(file.toString(), null, "No space left on device");
            }
            DISK.create(file, bytes);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            if (movesUntilFailure-- == 0) {
                throw new AccessDeniedException(to.toString());
            }
            DISK.move(from, to);
        }

        @Override
        public void delete(Path path) throws IOException {
            DISK.delete(path);
        }
    }
}
