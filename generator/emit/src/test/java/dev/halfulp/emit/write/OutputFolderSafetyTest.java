package dev.halfulp.emit.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.halfulp.emit.Artefact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing outside of the folder is written, read or removed, whatever paths, links and manifests say. */
class OutputFolderSafetyTest {
    @TempDir
    private Path temporary;

    private Path root;
    private Path outside;
    private OutputFolder folder;

    @BeforeEach
    void twoFolders() throws IOException {
        root = Files.createDirectory(temporary.resolve("out"));
        outside = Files.createDirectory(temporary.resolve("outside"));
        folder = new OutputFolder(root);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/x",
                "../x",
                "a/../../x",
                "a/./x",
                "a//x",
                "a/",
                "a\\x",
                "C:x",
                "a\nb",
                "a\0b",
                "..",
                ".",
                "MANIFEST.sha256",
                "manifest.SHA256"
            })
    void refusesPathsThatAreNotPlainlyBelowTheFolder(String path) throws IOException {
        assertThatThrownBy(() -> folder.write(List.of(new Artefact(path, "x")), Extent.FULL))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("refused to write '" + path + "'");
        assertThat(FolderListing.files(temporary)).isEmpty();
    }

    @Test
    void refusesPathsThatDifferInCaseOnly() {
        assertThatThrownBy(() -> folder.write(
                        List.of(new Artefact("c/Tanh.h", "x"), new Artefact("c/tanh.h", "y")), Extent.FULL))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("'c/tanh.h' beside 'c/Tanh.h'");
    }

    @Test
    void refusesAPathThatDiffersInCaseFromAFileOfAnEarlierRun() throws IOException {
        folder.write(List.of(new Artefact("c/Tanh.h", "x")), Extent.FULL);

        assertThatThrownBy(() -> folder.write(List.of(new Artefact("c/tanh.h", "y")), Extent.PARTIAL))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("c/Tanh.h");
    }

    @Test
    void refusesAFileThatIsAlsoAFolder() {
        assertThatThrownBy(() -> folder.write(List.of(new Artefact("a/x", "x"), new Artefact("A", "y")), Extent.FULL))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("'A' is a file, not a folder");
    }

    @Test
    void refusesALinkedFolderThatLeadsOutside() throws IOException {
        Files.createSymbolicLink(root.resolve("verilog"), outside);

        assertThatThrownBy(() -> folder.write(List.of(new Artefact("verilog/deep/x.v", "x")), Extent.FULL))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("link out of");
        assertThat(FolderListing.files(outside)).isEmpty();
    }

    @Test
    void followsALinkedFolderThatStaysInside() throws IOException {
        Files.createDirectory(root.resolve("real"));
        Files.createSymbolicLink(root.resolve("verilog"), Path.of("real"));

        folder.write(List.of(new Artefact("verilog/x.v", "x")), Extent.FULL);

        assertThat(root.resolve("real/x.v")).hasContent("x");
    }

    @Test
    void worksInAFolderThatIsItselfALink() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), root);

        new OutputFolder(link).write(List.of(new Artefact("verilog/x.v", "x")), Extent.FULL);

        assertThat(root.resolve("verilog/x.v")).hasContent("x");
    }

    @Test
    void replacesALinkedFileInsteadOfWritingThroughIt() throws IOException {
        Path target = Files.writeString(outside.resolve("precious"), "precious");
        Files.createSymbolicLink(root.resolve("x.v"), target);

        folder.write(List.of(new Artefact("x.v", "x")), Extent.FULL);

        assertThat(target).hasContent("precious");
        assertThat(root.resolve("x.v")).isRegularFile().hasContent("x");
        assertThat(Files.isSymbolicLink(root.resolve("x.v"))).isFalse();
    }

    @Test
    void believesNoManifestThatNamesFilesOutside() throws IOException {
        Path precious = Files.writeString(outside.resolve("precious"), "precious");
        String digest = Manifest.digest("precious".getBytes(StandardCharsets.UTF_8));
        Files.createSymbolicLink(root.resolve("link"), outside);
        Files.writeString(
                root.resolve(Manifest.PATH),
                digest + "  ../outside/precious\n" + digest + "  " + precious + "\n" + digest + "  link/precious\n");

        Written written = folder.write(List.of(new Artefact("x.v", "x")), Extent.FULL);

        assertThat(written.removed()).isEmpty();
        assertThat(precious).hasContent("precious");
    }
}
