package dev.halfulp.spec;

import dev.halfulp.spec.Value.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the top of a spec file: {@code defaults} and {@code units}. */
final class SpecFile {
    /** Most units of one file. */
    static final int MOST_UNITS = 2000;

    private static final String DEFAULTS = "defaults";
    private static final String UNITS = "units";
    private static final String INCLUDES = "includes";
    private static final List<String> KEYS = List.of(INCLUDES, DEFAULTS, UNITS);

    private final Value root;
    private final Includes includes;
    private final Problems problems;

    SpecFile(Value root, Includes includes, Problems problems) {
        this.root = root;
        this.includes = includes;
        this.problems = problems;
    }

    /** The units that are right; the others are among the problems. */
    List<PlacedUnit> units() {
        if (!(root instanceof Value.Mapping top)) {
            refuse(root, "a spec file holds the key units", "start with units:");
            return List.of();
        }
        UnitDraft defaults = defaults(top);
        Optional<Entry> units = find(top, UNITS);
        if (units.isEmpty()) {
            problems.add(root.place(), "the file has no units", "write a list below the key units");
            return List.of();
        }
        return units(units.get(), defaults);
    }

    /** The defaults of a file that others include; it has no units. */
    UnitDraft sharedDefaults() {
        if (!(root instanceof Value.Mapping top)) {
            refuse(root, "an included file holds the key defaults", "start with defaults:");
            return UnitDraft.empty(root.place());
        }
        find(top, UNITS)
                .ifPresent(units -> problems.add(
                        units.place(), "an included file has no units of its own", "only its defaults are shared"));
        return defaults(top);
    }

    private UnitDraft defaults(Value.Mapping top) {
        top.entries().stream().filter(entry -> !KEYS.contains(entry.key())).forEach(this::unknown);
        UnitDraft own = find(top, DEFAULTS).map(this::defaults).orElseGet(() -> UnitDraft.empty(root.place()));
        return find(top, INCLUDES).map(includes::defaults).map(own::over).orElse(own);
    }

    private static Optional<Entry> find(Value.Mapping top, String key) {
        return top.entries().stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    private void refuse(Value value, String message, String hint) {
        if (!(value instanceof Value.Refused)) {
            problems.add(value.place(), message + ", not " + value.kind(), hint);
        }
    }

    private void unknown(Entry entry) {
        boolean ofUnit = UnitKeys.find(entry.key()).isPresent();
        problems.add(
                entry.place(),
                "unknown key " + Texts.quoted(entry.key()) + " at the top of the file",
                ofUnit ? "it belongs to a unit, below units, or to defaults" : NearestWords.hint(entry.key(), KEYS));
    }

    private UnitDraft defaults(Entry entry) {
        Value value = entry.value();
        if (!(value instanceof Value.Mapping keys)) {
            refuse(value, "'defaults' holds keys of a unit", "");
            return UnitDraft.empty(value.place());
        }
        UnitDraft defaults = UnitDraft.read(keys, problems);
        defaults.get(UnitKeys.NAME)
                .ifPresent(name -> problems.add(name.key(), "a name belongs to one unit, not to the defaults", ""));
        return defaults;
    }

    private List<PlacedUnit> units(Entry entry, UnitDraft defaults) {
        if (!(entry.value() instanceof Value.Sequence sequence)) {
            refuse(entry.value(), "'units' is a list", "start each unit with a hyphen");
            return List.of();
        }
        List<Value> items = sequence.items();
        if (items.isEmpty()) {
            problems.add(entry.place(), "the list of units is empty", "");
        }
        if (items.size() > MOST_UNITS) {
            problems.add(
                    entry.place(),
                    "the file has " + items.size() + " units; it may have at most " + MOST_UNITS,
                    "split it into several files");
            return List.of();
        }
        List<PlacedUnit> units = new ArrayList<>();
        NameRegister names = new NameRegister();
        for (Value item : items) {
            if (item instanceof Value.Mapping unit) {
                unit(unit, defaults, names).ifPresent(units::add);
            } else {
                refuse(item, "a unit is keys with values", "write for example - activation: tanh");
            }
        }
        return units;
    }

    private Optional<PlacedUnit> unit(Value.Mapping item, UnitDraft defaults, NameRegister names) {
        UnitDraft draft = UnitDraft.read(item, problems).over(defaults);
        Optional<UnitSpec> spec = new UnitResolver(draft, problems).resolve();
        SourcePosition named =
                draft.get(UnitKeys.NAME).map(UnitDraft.Given::place).orElse(item.place());
        spec.ifPresent(known -> names.enter(known, named, problems));
        return spec.map(known -> new PlacedUnit(known, item.place()));
    }
}
