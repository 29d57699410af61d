package dev.halfulp.spec;

import dev.halfulp.spec.Value.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of a unit as far as they are given, each read by itself. */
final class UnitDraft {
    /**
     * A key that is given.
     *
     * @param key where the key stands
     * @param place where its value stands
     * @param value what it means, nothing if it was refused
     * @param <T> what the key means
     */
    record Given<T>(SourcePosition key, SourcePosition place, Optional<T> value) {}

    /** Keys of which one replaces the others: the ways to say what is computed. */
    private static final List<String> FUNCTIONS = List.of("activation", "expression", "samples");

    private final SourcePosition place;
    private final Map<String, Given<?>> given;

    private UnitDraft(SourcePosition place, Map<String, Given<?>> given) {
        this.place = place;
        this.given = given;
    }

    /** Reads the keys of a unit; unknown ones are problems. */
    static UnitDraft read(Value.Mapping unit, Problems problems) {
        Map<String, Given<?>> given = new LinkedHashMap<>();
        for (Entry entry : unit.entries()) {
            UnitKeys.find(entry.key())
                    .ifPresentOrElse(
                            key -> given.put(key.name(), given(key, entry, problems)),
                            () -> problems.add(
                                    entry.place(),
                                    "unknown key " + Texts.quoted(entry.key()),
                                    NearestWords.hint(entry.key(), UnitKeys.names())));
        }
        return new UnitDraft(unit.place(), given);
    }

    private static <T> Given<T> given(UnitKey<T> key, Entry entry, Problems problems) {
        return new Given<>(entry.place(), entry.value().place(), key.read(entry, problems));
    }

    /** A unit without any key. */
    static UnitDraft empty(SourcePosition place) {
        return new UnitDraft(place, Map.of());
    }

    /** Where the unit starts. */
    SourcePosition place() {
        return place;
    }

    /**
     * This unit with the defaults below it. Keys that belong together are replaced together: a function replaces any
     * other function, and a criterion comes with its own ties.
     */
    UnitDraft over(UnitDraft defaults) {
        Map<String, Given<?>> merged = new LinkedHashMap<>(defaults.given);
        if (FUNCTIONS.stream().anyMatch(given::containsKey)) {
            FUNCTIONS.forEach(merged::remove);
        }
        if (given.containsKey(UnitKeys.ERROR.name())) {
            merged.remove(UnitKeys.TIES.name());
        }
        merged.remove(UnitKeys.NAME.name());
        merged.putAll(given);
        return new UnitDraft(place, merged);
    }

    /** Whether a key is given, refused or not. */
    boolean has(String key) {
        return given.containsKey(key);
    }

    /** What is given for a key. */
    @SuppressWarnings("unchecked") // entries are put under the name of the key that read them
    <T> Optional<Given<T>> get(UnitKey<T> key) {
        return Optional.ofNullable((Given<T>) given.get(key.name()));
    }

    /** What a key means, or its default if it is not given or was refused. */
    <T> T value(UnitKey<T> key, T otherwise) {
        return get(key).flatMap(Given::value).orElse(otherwise);
    }
}
