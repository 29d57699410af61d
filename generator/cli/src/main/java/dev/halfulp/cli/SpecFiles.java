package dev.halfulp.cli;

import dev.halfulp.spec.PlacedUnit;
import dev.halfulp.spec.Problem;
import dev.halfulp.spec.SourcePosition;
import dev.halfulp.spec.SpecException;
import dev.halfulp.spec.SpecReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds and reads spec files. */
final class SpecFiles {
    /** The folder of the checkout, set by the launcher; the working folder without it. */
    private static final String HOME = "halfulp.home";

    private static final String ENDING = ".yaml";

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
     * @throws SpecException with the problems of all files, those that cannot be read among them
     */
    static List<PlacedUnit> read(List<Path> files) throws SpecException {
        List<PlacedUnit> units = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                units.addAll(SpecReader.read(file.toString(), content(file)));
            } catch (SpecException e) {
                problems.addAll(e.problems());
            }
        }
        try {
            SpecReader.requireDistinctNames(units);
        } catch (SpecException e) {
            problems.addAll(e.problems());
        }
        if (!problems.isEmpty()) {
            throw new SpecException(problems);
        }
        return units;
    }

    /** The files whose content the units depend on: their spec files and the samples named there. */
    static List<Path> sources(List<Path> specFiles, List<PlacedUnit> units) {
        Stream<Path> samples = units.stream()
                .flatMap(unit -> unit.spec().function().samples().stream()
                        .map(file -> Path.of(unit.position().file()).resolveSibling(file.path())));
        return Stream.concat(specFiles.stream(), samples).distinct().toList();
    }

    private static byte[] content(Path file) throws SpecException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw unreadable(file, "there is no such spec file", hint(file));
        } catch (IOException e) {
            if (Files.isDirectory(file)) {
                throw unreadable(file, "this is a folder, not a spec file", "name the files in it");
            }
            throw unreadable(file, "the spec file cannot be read: " + e.getMessage(), "");
        }
    }

    private static String hint(Path file) {
        if (Files.isRegularFile(Path.of(file + ENDING))) {
            return "did you mean '" + file + ENDING + "'?";
        }
        return file.toString().contains(".") ? "" : "units are chosen by --only, as in --only 'tanh*'";
    }

    private static SpecException unreadable(Path file, String message, String hint) {
        String name = file.toString().isEmpty() ? "''" : file.toString();
        return new SpecException(List.of(new Problem(SourcePosition.outsideFiles(name), message, hint)));
    }
}
