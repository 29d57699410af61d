package dev.halfulp.spec;

import dev.halfulp.spec.Value.Entry;
import java.util.Optional;

/**
 * A key of a unit: its name, the kind of value it takes and how that value is read.
 *
 * @param <T> what the value means
 */
final class UnitKey<T> {
    /**
     * Reads a value of the right kind; reports a problem and gives nothing if it is refused.
     *
     * @param <V> the kind of value
     * @param <T> what the value means
     */
    interface Reader<V extends Value, T> {
        Optional<T> read(String key, V value, Problems problems);
    }

    private final String name;
    private final String takes;
    private final Reader<Value, T> reader;

    private UnitKey(String name, String takes, Reader<Value, T> reader) {
        this.name = name;
        this.takes = takes;
        this.reader = reader;
    }

    /**
     * A key whose value is text.
     *
     * @param takes what it holds, with an article, for messages
     */
    static <T> UnitKey<T> scalar(String name, String takes, Reader<Value.Scalar, T> reader) {
        return new UnitKey<>(name, takes, only(Value.Scalar.class, takes, reader));
    }

    /** A key whose value is a list. */
    static <T> UnitKey<T> sequence(String name, String takes, Reader<Value.Sequence, T> reader) {
        return new UnitKey<>(name, takes, only(Value.Sequence.class, takes, reader));
    }

    /** A key whose value is keys with values. */
    static <T> UnitKey<T> mapping(String name, String takes, Reader<Value.Mapping, T> reader) {
        return new UnitKey<>(name, takes, only(Value.Mapping.class, takes, reader));
    }

    /** A key that is refused because its feature is still to come. */
    static UnitKey<Object> toCome(String name) {
        return new UnitKey<>(name, "", (key, value, problems) -> Optional.empty());
    }

    private static <V extends Value, T> Reader<Value, T> only(Class<V> kind, String takes, Reader<V, T> reader) {
        return (key, value, problems) -> {
            if (kind.isInstance(value)) {
                return reader.read(key, kind.cast(value), problems);
            }
            if (!(value instanceof Value.Refused)) {
                problems.add(value.place(), "'" + key + "' takes " + takes + ", not " + value.kind(), "");
            }
            return Optional.empty();
        };
    }

    String name() {
        return name;
    }

    /** What it holds, with an article; empty for a key to come. */
    String takes() {
        return takes;
    }

    /** What an entry with this key means; nothing, and a problem reported, if it is refused. */
    Optional<T> read(Entry entry, Problems problems) {
        if (takes.isEmpty()) {
            problems.add(entry.place(), "the key '" + name + "' is not available yet", "");
            return Optional.empty();
        }
        Value value = entry.value();
        if (value instanceof Value.Scalar scalar && scalar.text().isBlank()) {
            problems.add(entry.place(), "'" + name + "' has no value", "it takes " + takes);
            return Optional.empty();
        }
        return reader.read(name, value, problems);
    }

    @Override
    public String toString() {
        return name;
    }
}
