package dev.halfulp.sim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for passing files, removed with all its contents at the end, also when the program is interrupted. */
public final class Workspace implements AutoCloseable {
    private final Path root;
    private final Thread atExit;

    public Workspace() throws IOException {
        root = Files.createTempDirectory("halfulp-");
        atExit = new Thread(() -> remove(root), "remove " + root);
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** A new empty folder. */
    public Path newFolder(String name) throws IOException {
        return Files.createTempDirectory(root, name + "-");
    }

    @Override
    public void close() {
        remove(root);
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The program is ending, and the hook has nothing left to do.
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> paths = found.sorted(Comparator.reverseOrder()).toList();
            for (Path path : paths) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // What a dying program still holds stays behind for the system to clean up.
        }
    }
}
