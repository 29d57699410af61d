package dev.halfulp.spec;

import dev.halfulp.spec.Value.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The files that a spec file includes for their {@code defaults}. Of two files with the same key the later one counts,
 * and the including file before both.
 */
final class Includes {
    /** Most files that one spec file includes, directly or not. */
    private static final int MOST_FILES = 100;

    private final Properties properties;
    private final Problems problems;
    private final List<Path> files = new ArrayList<>();
    private final Deque<Path> open = new ArrayDeque<>();

    /**
     * @param file the including file
     */
    Includes(Path file, Properties properties, Problems problems) {
        this.properties = properties;
        this.problems = problems;
        open.push(file.normalize());
    }

    /** The files included so far, each once. */
    List<Path> files() {
        return files.stream().distinct().toList();
    }

    /** The defaults of the files that an entry lists. */
    UnitDraft defaults(Entry entry) {
        UnitDraft defaults = UnitDraft.empty(entry.place());
        for (Value item : items(entry.value())) {
            if (item instanceof Value.Scalar path) {
                defaults = read(path)
                        .map(this::defaultsOf)
                        .orElse(UnitDraft.empty(item.place()))
                        .over(defaults);
            } else if (!(item instanceof Value.Refused)) {
                problems.add(item.place(), "an included file is a path, not " + item.kind(), "");
            }
        }
        return defaults;
    }

    private static List<Value> items(Value value) {
        return value instanceof Value.Sequence sequence ? sequence.items() : List.of(value);
    }

    private UnitDraft defaultsOf(Value included) {
        UnitDraft defaults = new SpecFile(included, this, problems).sharedDefaults();
        open.pop();
        return defaults;
    }

    /** The values of an included file, which is open then. */
    private Optional<Value> read(Value.Scalar path) {
        try {
            Path file = Path.of(path.place().file()).resolveSibling(path.text()).normalize();
            if (open.contains(file)) {
                return refused(path, "the file '" + path.text() + "' includes itself", "remove one of the includes");
            }
            if (files.size() == MOST_FILES) {
                return refused(path, "more than " + MOST_FILES + " files are included", "");
            }
            byte[] content = Files.readAllBytes(file);
            files.add(file);
            Value tree = new SpecSource(file.toString(), content).tree(properties, problems);
            open.push(file);
            return Optional.of(tree);
        } catch (SpecException e) {
            e.problems().forEach(problem -> problems.add(problem.position(), problem.message(), problem.hint()));
            return Optional.empty();
        } catch (NoSuchFileException | InvalidPathException e) {
            return refused(
                    path, "there is no file '" + path.text() + "'", "the path is relative to the folder of this file");
        } catch (IOException e) {
            return refused(path, "the file '" + path.text() + "' cannot be read", "");
        }
    }

    private Optional<Value> refused(Value.Scalar path, String message, String hint) {
        problems.add(path.place(), message, hint);
        return Optional.empty();
    }
}
