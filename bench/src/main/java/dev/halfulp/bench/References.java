package dev.halfulp.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The designs that rows are compared with, from a file: the best known of others, and what was reached by hand. */
final class References {
    private final Map<String, Map<?, ?>> rows;

    private References(Map<String, Map<?, ?>> rows) {
        this.rows = rows;
    }

    static References read(Path file) throws IOException, BenchException {
        Object root = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        Map<String, Map<?, ?>> rows = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : mapping(root, file.toString()).entrySet()) {
            String name = String.valueOf(entry.getKey());
            rows.put(name, mapping(entry.getValue(), name));
        }
        return new References(rows);
    }

    private static Map<?, ?> mapping(@Nullable Object value, String where) throws BenchException {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new BenchException(where + " holds no keys with values");
    }

    /** The best known design of others. */
    Optional<Reference> peer(String row) throws BenchException {
        return reference(row, "peer");
    }

    /** What was reached by hand. */
    Optional<Reference> reached(String row) throws BenchException {
        return reference(row, "reached");
    }

    private Optional<Reference> reference(String row, String kind) throws BenchException {
        Map<?, ?> found = rows.getOrDefault(row, Map.of());
        return found.containsKey(kind)
                ? Optional.of(reference(mapping(found.get(kind), row + " " + kind)))
                : Optional.empty();
    }

    private static Reference reference(Map<?, ?> figures) throws BenchException {
        return new Reference(
                figures.containsKey("design") ? String.valueOf(figures.get("design")) : "",
                figure(figures, "error"),
                figure(figures, "lut"),
                figure(figures, "carry"),
                figure(figures, "mux"),
                figure(figures, "depth"),
                figure(figures, "lut4"),
                figure(figures, "fmax"),
                figure(figures, "bits"));
    }

    private static OptionalDouble figure(Map<?, ?> figures, String key) throws BenchException {
        if (!figures.containsKey(key)) {
            return OptionalDouble.empty();
        }
        if (figures.get(key) instanceof Number number) {
            return OptionalDouble.of(number.doubleValue());
        }
        throw new BenchException(key + ": " + figures.get(key) + " is no number");
    }
}
