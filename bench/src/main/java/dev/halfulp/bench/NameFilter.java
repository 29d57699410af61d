package dev.halfulp.bench;

import dev.halfulp.spec.UnitSpec;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/** Picks units by globs such as {@code tanh_*}. */
final class NameFilter {
    private final List<String> globs;

    /** No globs pick all. */
    NameFilter(List<String> globs) {
        this.globs = List.copyOf(globs);
    }

    /**
     * The units picked, in their order.
     *
     * @throws BenchException if a glob picks none
     */
    List<UnitSpec> pick(List<UnitSpec> units) throws BenchException {
        for (String glob : globs) {
            if (units.stream().noneMatch(unit -> matches(glob, unit))) {
                throw new BenchException("no row is called " + glob + "; there are "
                        + String.join(", ", units.stream().map(UnitSpec::name).toList()));
            }
        }
        return units.stream()
                .filter(unit -> globs.isEmpty() || globs.stream().anyMatch(glob -> matches(glob, unit)))
                .toList();
    }

    private static boolean matches(String glob, UnitSpec unit) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        return matcher.matches(Path.of(unit.name()));
    }
}
