package dev.halfulp.spec;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stage 1, read: from the text of a spec to units with every default made explicit. */
public final class SpecReader {
    private SpecReader() {}

    /**
     * The units of a spec file, in its order. The files that it includes are read from disk.
     *
     * @param fileName the name shown in messages; included files and samples are found relative to its folder
     * @param content YAML 1.2 in UTF-8, at most 1 MiB
     * @throws SpecException with everything that is wrong, in the order of the text
     */
    public static List<PlacedUnit> read(String fileName, byte[] content) throws SpecException {
        return read(fileName, content, Map.of()).units();
    }

    /**
     * As {@link #read(String, byte[])}.
     *
     * @param properties the texts that stand for {@code ${name}} in values
     */
    public static SpecContent read(String fileName, byte[] content, Map<String, String> properties)
            throws SpecException {
        Problems problems = new Problems();
        Value root = new SpecSource(fileName, content).tree(new Properties(properties), problems);
        Includes includes = new Includes(Path.of(fileName), new Properties(properties), problems);
        List<PlacedUnit> units = new SpecFile(root, includes, problems).units();
        problems.throwIfAny();
        return new SpecContent(units, includes.files());
    }

    /**
     * One unit whose keys come from a command line.
     *
     * @param sourceLabel where the unit comes from, in messages about the unit as a whole
     * @param keys keys of a unit as in spec files with their values as text; {@code params} as {@code
     *     alpha=0.2,beta=1}, {@code domain} as {@code -4,4}. A problem with a key stands at {@code --key}.
     * @throws SpecException with everything that is wrong
     */
    public static PlacedUnit readUnit(String sourceLabel, Map<String, String> keys) throws SpecException {
        Problems problems = new Problems();
        Value.Mapping unit = OptionTree.read(sourceLabel, keys, problems);
        Optional<UnitSpec> spec = new UnitResolver(UnitDraft.read(unit, problems), problems).resolve();
        problems.throwIfAny();
        return new PlacedUnit(spec.orElseThrow(), unit.place());
    }

    /** The keys of a unit that can be used, each with what it takes. */
    public static Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        UnitKeys.AVAILABLE.forEach(key -> keys.put(key.name(), key.takes()));
        return keys;
    }

    /** Whether a name is a key of a unit, be it one that is still to come. */
    public static boolean isKey(String name) {
        return UnitKeys.find(name).isPresent();
    }

    /**
     * Checks that no two units of several files share a name; within one file {@link #read} has done so.
     *
     * @throws SpecException at each unit whose name an earlier one has
     */
    public static void requireDistinctNames(List<PlacedUnit> units) throws SpecException {
        Problems problems = new Problems();
        NameRegister names = new NameRegister();
        units.forEach(unit -> names.enter(unit.spec(), unit.position(), problems));
        problems.throwIfAny();
    }
}
