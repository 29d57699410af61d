package dev.halfulp.spec;

import java.util.List;
import java.util.Optional;

/** A value of a spec as the user wrote it: text, a list, or keys with values. It knows its place. */
abstract class Value {
    private final SourcePosition place;

    private Value(SourcePosition place) {
        this.place = place;
    }

    /** Where it starts. */
    SourcePosition place() {
        return place;
    }

    /** What it is, in a word for messages. */
    abstract String kind();

    /** A word, number or other text, quoted or not. */
    static final class Scalar extends Value {
        private final String text;
        private final int offset;

        /** Text whose characters have no exact place in the file, as in block scalars and escapes. */
        Scalar(SourcePosition place, String text) {
            this(place, text, -1);
        }

        /** Text that stands in the file as it is, its first character {@code offset} columns after the place. */
        Scalar(SourcePosition place, String text, int offset) {
            super(place);
            this.text = text;
            this.offset = offset;
        }

        String text() {
            return text;
        }

        /** The exact place of the character at an index of the text, if there is one. */
        Optional<SourcePosition> placeOf(int index) {
            int codePoints = text.codePointCount(0, Math.min(index, text.length()));
            return offset < 0 ? Optional.empty() : Optional.of(place().plus(offset + codePoints));
        }

        @Override
        String kind() {
            return text.isBlank() ? "an empty value" : "text";
        }
    }

    /** Values in an order. */
    static final class Sequence extends Value {
        private final List<Value> items;

        Sequence(SourcePosition place, List<Value> items) {
            super(place);
            this.items = List.copyOf(items);
        }

        List<Value> items() {
            return items;
        }

        @Override
        String kind() {
            return "a list";
        }
    }

    /** Keys with values, each key once. */
    static final class Mapping extends Value {
        private final List<Entry> entries;

        Mapping(SourcePosition place, List<Entry> entries) {
            super(place);
            this.entries = List.copyOf(entries);
        }

        List<Entry> entries() {
            return entries;
        }

        @Override
        String kind() {
            return "keys with values";
        }
    }

    /** Something that was refused already, so that nothing more is to be said about it. */
    static final class Refused extends Value {
        Refused(SourcePosition place) {
            super(place);
        }

        @Override
        String kind() {
            return "refused";
        }
    }

    /**
     * A key and its value.
     *
     * @param place where the key starts
     */
    record Entry(String key, SourcePosition place, Value value) {}
}
