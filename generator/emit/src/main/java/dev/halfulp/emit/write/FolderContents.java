package dev.halfulp.emit.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Looks at the files below an output folder, and at none that a link leads to outside of it. */
final class FolderContents {
    private final Path root;

    FolderContents(Path root) throws OutputException {
        this.root = root;
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new OutputException(
                    "cannot write into '" + root + "': it is a file, not a folder;" + " choose another output folder");
        }
    }

    /** Where a file lies; the folder that holds it, if it exists, is below the root with every link followed. */
    Path locate(String path) throws OutputException {
        RelativePaths.requireSafe(path);
        Path file = root.resolve(path);
        for (Path folder = file.getParent(); folder != null && !folder.equals(root); folder = folder.getParent()) {
            if (Files.exists(folder)) {
                requireInside(folder);
                break;
            }
        }
        return file;
    }

    private void requireInside(Path folder) throws OutputException {
        boolean inside;
        try {
            inside = folder.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            throw Failures.of("read", folder, e);
        }
        if (!inside) {
            throw new OutputException("refused to write into '" + folder + "': it is a link out of '" + root
                    + "'; replace it by a folder");
        }
    }

    /** Whether anything of that name exists, a dangling link included. */
    boolean exists(String path) throws OutputException {
        return Files.exists(locate(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** The bytes of a regular file, null for none. */
    byte @Nullable [] bytes(String path) throws OutputException {
        Path file = locate(path);
        try {
            return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
        } catch (IOException e) {
            throw Failures.of("read", file, e);
        }
    }

    /** Whether two names are one file, as on systems that do not tell capitals from small letters. */
    boolean same(String path, String other) throws OutputException {
        try {
            return Files.isSameFile(locate(path), locate(other));
        } catch (IOException e) {
            throw Failures.of("read", locate(path), e);
        }
    }
}
