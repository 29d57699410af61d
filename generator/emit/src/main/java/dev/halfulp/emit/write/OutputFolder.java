package dev.halfulp.emit.write;

import dev.halfulp.emit.Artefact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The folder that generated files are written to, with a manifest of their digests.
 *
 * <p>Only files whose bytes differ are touched. All new files are first written completely under temporary names; if
 * that fails, nothing has changed. Then each is put in its place in one step, orphans of an earlier run are removed,
 * and the manifest follows last. An interrupted run leaves every file either old or new.
 */
public final class OutputFolder {
    private final Path root;
    private final FileActions actions;

    /** The folder at that place, which need not exist. */
    public OutputFolder(Path root) {
        this(root, FileActions.DISK);
    }

    OutputFolder(Path root, FileActions actions) {
        this.root = root.toAbsolutePath();
        this.actions = actions;
    }

    /**
     * The text of a file of an earlier run, empty if there is none.
     *
     * @throws OutputException if it cannot be read
     */
    public Optional<String> read(String path) throws OutputException {
        byte[] bytes = new FolderContents(root).bytes(path);
        return bytes == null ? Optional.empty() : Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }

    /**
     * Finds out before a long run whether a folder is or can be made there. Whether it can be written shows later.
     *
     * @throws OutputException if a file is in its place or above it
     */
    public void requirePossible() throws OutputException {
        Path existing = root;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (existing != null && !Files.isDirectory(existing)) {
            throw new OutputException("cannot write into '" + root + "': '" + existing
                    + "' is a file, not a folder; choose another output folder");
        }
    }

    /**
     * The paths of the files that earlier runs made, as the manifest lists them.
     *
     * @throws OutputException if it cannot be read
     */
    public Set<String> recordedPaths() throws OutputException {
        return Manifest.parse(read(Manifest.PATH).orElse("")).digests().keySet();
    }

    /**
     * How the folder differs from what {@link #write} would leave, sorted by path. Writes nothing.
     *
     * @throws OutputException if the folder cannot be read or an artefact does not belong into it
     */
    public List<Drift> check(List<Artefact> artefacts, Extent extent) throws OutputException {
        return new Planner(new FolderContents(root), extent).plan(artefacts).drifts();
    }

    /**
     * Makes the folder hold the artefacts.
     *
     * @throws OutputException if the folder cannot be written or an artefact does not belong into it
     */
    public Written write(List<Artefact> artefacts, Extent extent) throws OutputException {
        FolderContents contents = new FolderContents(root);
        Plan plan = new Planner(contents, extent).plan(artefacts);
        List<String> writes = plan.writes();
        try (Staging staging = new Staging(actions)) {
            for (String path : writes) {
                Path target = contents.locate(path);
                staging.folder(parentOf(target));
                staging.stage(target, plan.bytes(path));
            }
            for (String path : writes) {
                if (!path.equals(Manifest.PATH)) {
                    staging.place(contents.locate(path));
                }
            }
            for (String path : plan.orphans) {
                remove(contents.locate(path));
            }
            if (writes.contains(Manifest.PATH)) {
                staging.place(contents.locate(Manifest.PATH));
            }
        }
        return new Written(writes, plan.unchanged, plan.orphans, plan.edited);
    }

    /** Deletes a file and the folders below the root that are empty then. */
    private void remove(Path file) throws OutputException {
        try {
            actions.delete(file);
        } catch (IOException e) {
            throw Failures.of("remove", file, e);
        }
        Path folder = parentOf(file);
        while (!folder.equals(root) && isEmptyFolder(folder)) {
            try {
                actions.delete(folder);
            } catch (IOException e) {
                throw Failures.of("remove", folder, e);
            }
            folder = parentOf(folder);
        }
    }

    private static boolean isEmptyFolder(Path folder) throws OutputException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (var entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        } catch (IOException e) {
            throw Failures.of("read", folder, e);
        }
    }

    private static Path parentOf(Path path) {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("the root of a file system has no parent");
        }
        return parent;
    }
}
