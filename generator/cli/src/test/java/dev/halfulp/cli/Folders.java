package dev.halfulp.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes and reads files of tests. */
final class Folders {
    private Folders() {}

    /** Every file below a folder with its bytes as Latin text; every folder with a slash at its end and no text. */
    static SortedMap<String, String> contents(Path folder) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        if (!Files.exists(folder)) {
            return contents;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.toList()) {
                String name = folder.relativize(path).toString();
                boolean isFolder = Files.isDirectory(path);
                contents.put(
                        isFolder ? name + "/" : name,
                        isFolder ? "" : new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    /** The paths of the files below a folder. */
    static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> contents = contents(folder);
        contents.keySet().removeIf(name -> name.endsWith("/"));
        return contents;
    }

    /** Writes a spec file with units in the short form of YAML. */
    static Path spec(Path file, String... units) throws IOException {
        StringBuilder text = new StringBuilder("units:\n");
        for (String unit : units) {
            text.append("  - { ").append(unit).append(" }\n");
        }
        return Files.writeString(file, text);
    }

    /** Replaces text in a file, which must have it. */
    static void edit(Path file, String text, String replacement) throws IOException {
        String content = Files.readString(file);
        if (!content.contains(text)) {
            throw new AssertionError(file + " has no " + text);
        }
        Files.writeString(file, content.replace(text, replacement));
    }

    /** The digests that a manifest lists, by path. */
    static Map<String, String> manifest(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("MANIFEST.sha256"))) {
            digests.put(line.substring(66), line.substring(0, 64));
        }
        return digests;
    }
}
