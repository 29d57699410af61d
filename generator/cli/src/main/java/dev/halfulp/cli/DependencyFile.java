package dev.halfulp.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A file with a rule for make: a target depends on sources. It is first written under a temporary name, so that a
 * place where it cannot be written shows before anything else is; what did not take its place is deleted on close.
 */
final class DependencyFile implements AutoCloseable {
    private final Path file;
    private final Path temporary;

    /**
     * Writes the rule under the temporary name.
     *
     * @throws IOException if that fails
     */
    DependencyFile(Path file, Path target, List<Path> sources) throws IOException {
        this.file = file;
        // A device or pipe has to stay what it is.
        boolean isSpecial = Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
        temporary = isSpecial ? file : file.resolveSibling("." + UUID.randomUUID() + ".halfulp-tmp");
        if (Files.isDirectory(file)) {
            throw new IOException("cannot write the dependency file '" + file + "': it is a folder");
        }
        try {
            Files.write(temporary, rule(target, sources).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw new IOException("cannot write the dependency file '" + file + "': its folder does not exist", e);
        } catch (IOException e) {
            throw new IOException("cannot write the dependency file '" + file + "': " + e.getMessage(), e);
        }
    }

    /** Puts the file in its place. */
    void place() throws IOException {
        if (!temporary.equals(file)) {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        if (!temporary.equals(file)) {
            Files.deleteIfExists(temporary);
        }
    }

    private static String rule(Path target, List<Path> sources) {
        return escape(target) + ":"
                + sources.stream().map(path -> " " + escape(path)).collect(Collectors.joining()) + "\n";
    }

    /** A path as make reads it. Some characters, such as =, have no form in which make would. */
    private static String escape(Path path) {
        return path.toString().replace("$", "$$").replaceAll("[ #:]", "\\\\$0");
    }
}
