package dev.halfulp.cli;

import dev.halfulp.spec.PlacedUnit;
import dev.halfulp.spec.Problem;
import dev.halfulp.spec.SpecException;
import dev.halfulp.spec.SpecReader;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds and reads spec files. */
final class SpecFiles {
    /** The folder of the checkout, set by the launcher; the working folder without it. */
    private static final String HOME = "halfulp.home";

    private SpecFiles() {}

    /** A path below the folder of the checkout, relative to the working folder where that is possible. */
    static Path inHome(String path) {
        Path home = Path.of(System.getProperty(HOME, "")).toAbsolutePath().normalize();
        Path working = Path.of("").toAbsolutePath().normalize();
        Path found = home.resolve(path);
        return found.startsWith(working) ? working.relativize(found) : found;
    }

    /** The gallery, which is read where no spec file is named. */
    static Path gallery() {
        return inHome("specs/gallery.yaml");
    }

    /**
     * The units of all files, in order.
     *
     * @throws SpecException with the problems of all files
     * @throws UsageException if a file cannot be read
     */
    static List<PlacedUnit> read(List<Path> files) throws SpecException, UsageException {
        List<PlacedUnit> units = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                units.addAll(SpecReader.read(file.toString(), content(file)));
            } catch (SpecException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new SpecException(problems);
        }
        SpecReader.requireDistinctNames(units);
        return units;
    }

    private static byte[] content(Path file) throws UsageException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new UsageException("halfulp: there is no spec file '" + file + "'");
        } catch (IOException e) {
            String reason = Files.isDirectory(file) ? "it is a folder" : String.valueOf(e.getMessage());
            throw new UsageException("halfulp: cannot read the spec file '" + file + "': " + reason);
        }
    }

    /**
     * The units whose names match a pattern with {@code *} and {@code ?}.
     *
     * @throws UsageException if there is none
     */
    static List<PlacedUnit> select(List<PlacedUnit> units, @Nullable String pattern) throws UsageException {
        if (pattern == null) {
            return units;
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        List<PlacedUnit> selected = units.stream()
                .filter(unit -> matcher.matches(Path.of(unit.spec().name())))
                .toList();
        if (selected.isEmpty()) {
            throw new UsageException("halfulp: no unit has a name like '" + pattern + "'");
        }
        return selected;
    }
}
