package dev.halfulp.spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stage 1, read: from the text of a spec to units with every default made explicit. */
public final class SpecReader {
    private SpecReader() {}

    /**
     * The units of a spec file, in its order.
     *
     * @param fileName the name shown in messages
     * @param content YAML 1.2 in UTF-8, at most 1 MiB
     * @throws SpecException with everything that is wrong, in the order of the text
     */
    public static List<PlacedUnit> read(String fileName, byte[] content) throws SpecException {
        Problems problems = new Problems();
        String text = SpecText.decode(fileName, content);
        Optional<Value> root = YamlTree.read(fileName, text, problems);
        if (root.isEmpty()) {
            problems.add(new SourcePosition(fileName, 1, 1), "the file is empty", "write a list below the key units");
            throw problems.asException();
        }
        List<PlacedUnit> units = new SpecFile(root.get(), problems).units();
        problems.throwIfAny();
        return List.copyOf(units);
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
