package dev.halfulp.cli;

import dev.halfulp.spec.NearestWords;
import dev.halfulp.spec.PlacedUnit;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** Finds units by their names. */
final class UnitSelection {
    private static final int MOST_NAMES = 12;

    private UnitSelection() {}

    /**
     * The unit of a name.
     *
     * @throws UsageException if there is none
     */
    static PlacedUnit named(List<PlacedUnit> units, String name) throws UsageException {
        return units.stream()
                .filter(unit -> unit.spec().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "halfulp: there is no unit '" + name + "' (hint: " + hint(units, name) + ")"));
    }

    /**
     * The units whose names match a pattern as shells know it, with {@code *}, {@code ?}, {@code [ab]} and
     * {@code {a,b}}.
     *
     * @throws UsageException if there is none, or the pattern is none
     */
    static List<PlacedUnit> matching(List<PlacedUnit> units, String pattern) throws UsageException {
        PathMatcher matcher = matcher(pattern);
        List<PlacedUnit> selected = units.stream()
                .filter(unit -> matcher.matches(Path.of(unit.spec().name())))
                .toList();
        if (selected.isEmpty()) {
            throw new UsageException(
                    "halfulp: --only: no unit has a name like '" + pattern + "' (hint: " + hint(units, pattern) + ")");
        }
        return selected;
    }

    private static PathMatcher matcher(String pattern) throws UsageException {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        } catch (PatternSyntaxException e) {
            throw new UsageException("halfulp: --only: '" + pattern + "' is not a pattern: " + e.getDescription()
                    + " (hint: write for example 'tanh*')");
        }
    }

    private static String hint(List<PlacedUnit> units, String word) {
        List<String> names = units.stream().map(unit -> unit.spec().name()).toList();
        if (!NearestWords.near(word, names).isEmpty()) {
            return NearestWords.hint(word, names);
        }
        int others = names.size() - MOST_NAMES;
        return "there are " + String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())))
                + (others > 0 ? " and " + others + " others" : "");
    }
}
