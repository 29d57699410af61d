package dev.halfulp.emit.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * New files that lie complete beside their targets under temporary names until they take their places. What is not in
 * its place when the staging is closed is deleted, also when the program is interrupted.
 */
final class Staging implements AutoCloseable {
    /** The end of every temporary name. */
    static final String SUFFIX = ".halfulp-tmp";

    private final FileActions actions;
    private final Map<Path, Path> temporaries = new HashMap<>();
    private final Deque<Path> newFolders = new ArrayDeque<>();
    private final Thread cleaner = new Thread(this::discard, "halfulp-output-cleaner");
    private boolean closed;

    Staging(FileActions actions) {
        this.actions = actions;
        Runtime.getRuntime().addShutdownHook(cleaner);
    }

    /** Makes a folder and those above it that do not exist. */
    synchronized void folder(Path folder) throws OutputException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.getParent();
        if (parent != null) {
            folder(parent);
        }
        requireOpen();
        try {
            actions.createFolder(folder);
            newFolders.push(folder);
        } catch (IOException e) {
            throw Failures.of("create the folder", folder, e);
        }
    }

    /** Writes the bytes of a target beside it. */
    synchronized void stage(Path target, byte[] bytes) throws OutputException {
        requireOpen();
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new OutputException("cannot write '" + target
                    + "': a folder is in its place; remove it or choose another output folder");
        }
        Path temporary = target.resolveSibling("." + UUID.randomUUID() + SUFFIX);
        temporaries.put(target, temporary);
        try {
            actions.create(temporary, bytes);
        } catch (IOException e) {
            throw Failures.of("write", target, e);
        }
    }

    /** Puts a staged file in its place, in one step. */
    synchronized void place(Path target) throws OutputException {
        requireOpen();
        Path temporary = temporaries.get(target);
        if (temporary == null) {
            throw new IllegalStateException("'" + target + "' was not staged");
        }
        try {
            actions.move(temporary, target);
        } catch (IOException e) {
            throw Failures.of("replace", target, e);
        }
        temporaries.remove(target);
    }

    private void requireOpen() throws OutputException {
        if (closed) {
            throw new OutputException("interrupted while the output was written; every file is either old or new");
        }
    }

    /** Deletes temporary files, then the folders that were made and are still empty, the deepest first. */
    private synchronized void discard() {
        closed = true;
        temporaries.values().forEach(this::deleteQuietly);
        temporaries.clear();
        newFolders.forEach(this::deleteQuietly);
        newFolders.clear();
    }

    private boolean deleteQuietly(Path path) {
        try {
            actions.delete(path);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        discard();
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException programIsEnding) {
            closed = true;
        }
    }
}
