package dev.halfulp.generate;

import dev.halfulp.emit.Artefact;
import dev.halfulp.spec.UnitSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run made, and of what: a file of lines {@code run <digest>}, {@code unit <digest> <name>}, {@code file <digest>
 * <path>}. The files before the first unit belong to no single unit.
 *
 * @param run the digest of everything beside the units
 * @param common the digests of the files that belong to no single unit, by path
 * @param units by name
 */
public record GenerationRecord(String run, Map<String, String> common, Map<String, RecordedUnit> units) {
    /**
     * A unit of a run.
     *
     * @param digest of what it was made from
     * @param files the digests of its files, by path
     */
    public record RecordedUnit(String digest, Map<String, String> files) {}

    GenerationRecord(String run) {
        this(run, new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /** Adds a unit with its files. */
    void add(UnitSpec spec, List<Artefact> artefacts) {
        Map<String, String> files = new LinkedHashMap<>();
        artefacts.forEach(file -> files.put(file.path(), RunDigest.of(file.content())));
        units.put(spec.name(), new RecordedUnit(RunDigest.of(spec), files));
    }

    /** The record of an earlier run; empty if there is none or it cannot be read, so that everything is made anew. */
    static Optional<GenerationRecord> read(Path file) {
        try {
            return Files.isRegularFile(file) ? parse(Files.readAllLines(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<GenerationRecord> parse(List<String> lines) {
        GenerationRecord read = new GenerationRecord("");
        String run = "";
        Map<String, String> files = read.common;
        for (String line : lines) {
            String[] words = line.split(" ", 3);
            if (words.length == 2 && words[0].equals("run")) {
                run = words[1];
            } else if (words.length == 3 && words[0].equals("unit")) {
                files = new LinkedHashMap<>();
                read.units.put(words[2], new RecordedUnit(words[1], files));
            } else if (words.length == 3 && words[0].equals("file")) {
                files.put(words[2], words[1]);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new GenerationRecord(run, read.common, read.units));
    }

    /** Writes the file, whole or not at all. */
    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of("run " + run));
        addFiles(common, lines);
        units.forEach((name, unit) -> {
            lines.add("unit " + unit.digest() + " " + name);
            addFiles(unit.files(), lines);
        });
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("'" + file + "' is no file");
        }
        Files.createDirectories(folder);
        Path temporary = Files.createTempFile(folder, "record", ".tmp");
        Files.write(temporary, lines);
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void addFiles(Map<String, String> files, List<String> lines) {
        files.forEach((path, digest) -> lines.add("file " + digest + " " + path));
    }
}
