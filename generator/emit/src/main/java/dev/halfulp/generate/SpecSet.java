package dev.halfulp.generate;

import dev.halfulp.spec.PlacedUnit;
import dev.halfulp.spec.Problem;
import dev.halfulp.spec.SourcePosition;
import dev.halfulp.spec.SpecContent;
import dev.halfulp.spec.SpecException;
import dev.halfulp.spec.SpecReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What several spec files want together.
 *
 * @param units the units of all files, in their order
 * @param sources the files whose content they depend on: spec files, included files and samples, each once
 */
public record SpecSet(List<PlacedUnit> units, List<Path> sources) {
    private static final String ENDING = ".yaml";

    public SpecSet {
        units = List.copyOf(units);
        sources = List.copyOf(sources);
    }

    /**
     * Reads spec files.
     *
     * @param properties the texts that stand for {@code ${name}} in values
     * @throws SpecException with the problems of all files, those that cannot be read among them
     */
    public static SpecSet read(List<Path> files, Map<String, String> properties) throws SpecException {
        List<PlacedUnit> units = new ArrayList<>();
        List<Path> sources = new ArrayList<>(files);
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                SpecContent content = SpecReader.read(file.toString(), content(file), properties);
                units.addAll(content.units());
                sources.addAll(content.includedFiles());
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
        return new SpecSet(
                units,
                Stream.concat(sources.stream(), samples(units)).distinct().toList());
    }

    /** The files of samples that units refer to. */
    public static Stream<Path> samples(List<PlacedUnit> units) {
        return units.stream()
                .flatMap(unit -> unit.spec().function().samples().stream()
                        .map(file -> Path.of(unit.position().file()).resolveSibling(file.path())));
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
