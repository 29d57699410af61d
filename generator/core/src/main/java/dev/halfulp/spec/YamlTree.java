package dev.halfulp.spec;

import dev.halfulp.spec.Value.Entry;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds the values of a YAML text straight from the parser's events, so that nothing is expanded or nested before it
 * is checked: aliases, tags and duplicate keys are refused, and so is deep nesting.
 */
final class YamlTree {
    /** Deepest nesting of lists and keys. */
    static final int DEEPEST_NESTING = 50;

    private final String file;
    private final Iterator<Event> events;
    private final Properties properties;
    private final Problems problems;

    private YamlTree(String file, Iterator<Event> events, Properties properties, Problems problems) {
        this.file = file;
        this.events = events;
        this.properties = properties;
        this.problems = problems;
    }

    /**
     * The value of a text, or nothing for a text without any.
     *
     * @param properties what stands for {@code ${name}} in values
     *
     * @throws SpecException if the text cannot be read to its end; holds the problems found before as well
     */
    static Optional<Value> read(String file, String text, Properties properties, Problems problems)
            throws SpecException {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(SpecText.LARGEST_FILE + 1)
                .build();
        try {
            Iterator<Event> events = new Parse(settings).parseString(text).iterator();
            return new YamlTree(file, events, properties, problems).document();
        } catch (MarkedYamlEngineException e) {
            problems.add(place(file, e.getProblemMark()), "no valid YAML: " + e.getProblem(), hint(e));
        } catch (YamlEngineException e) {
            problems.add(new SourcePosition(file, 1, 1), "no valid YAML: " + e.getMessage(), "");
        }
        throw problems.asException();
    }

    private static String hint(MarkedYamlEngineException e) {
        String context = e.getContext();
        return context == null ? "" : context.replaceFirst("^(while|when) ", "found while ");
    }

    private static SourcePosition place(String file, Optional<Mark> mark) {
        return mark.map(m -> new SourcePosition(file, m.getLine() + 1, m.getColumn() + 1))
                .orElseGet(() -> new SourcePosition(file, 1, 1));
    }

    private SourcePosition start(Event event) {
        return place(file, event.getStartMark());
    }

    private Optional<Value> document() throws SpecException {
        events.next(); // start of the stream
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            return Optional.empty();
        }
        Value root = value(events.next(), 1);
        events.next(); // end of the document
        Event next = events.next();
        if (next.getEventId() == Event.ID.DocumentStart) {
            problems.add(
                    start(next), "a spec file is one YAML document, but a second one starts here", "remove the ---");
        }
        return Optional.of(root);
    }

    private Value value(Event event, int depth) throws SpecException {
        SourcePosition place = start(event);
        if (event instanceof ScalarEvent scalar) {
            checkTag(scalar.getTag(), place);
            return scalar(scalar, place);
        }
        if (!(event instanceof CollectionStartEvent collection)) {
            problems.add(place, "aliases are not accepted", "write the value out; what units share goes into defaults");
            return new Value.Refused(place);
        }
        if (depth > DEEPEST_NESTING) {
            problems.add(place, "nested more than " + DEEPEST_NESTING + " deep", "");
            throw problems.asException();
        }
        checkTag(collection.getTag(), place);
        return event.getEventId() == Event.ID.SequenceStart ? sequence(place, depth) : mapping(place, depth);
    }

    private void checkTag(Optional<String> tag, SourcePosition place) {
        if (tag.isPresent() && !tag.get().startsWith("tag:yaml.org,2002:")) {
            problems.add(place, "the tag " + Texts.quoted(tag.get()) + " means nothing here", "remove it");
        }
    }

    private Value.Sequence sequence(SourcePosition place, int depth) throws SpecException {
        List<Value> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(properties.resolve(value(event, depth + 1), problems));
            event = events.next();
        }
        return new Value.Sequence(place, items);
    }

    private Value.Mapping mapping(SourcePosition place, int depth) throws SpecException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            Value key = value(event, depth + 1);
            Value value = properties.resolve(value(events.next(), depth + 1), problems);
            if (key instanceof Value.Scalar word) {
                addEntry(entries, new Entry(word.text(), key.place(), value));
            } else if (!(key instanceof Value.Refused)) {
                problems.add(key.place(), "a key is a word, not " + key.kind(), "");
            }
            event = events.next();
        }
        return new Value.Mapping(place, new ArrayList<>(entries.values()));
    }

    private void addEntry(Map<String, Entry> entries, Entry entry) {
        Entry first = entries.putIfAbsent(entry.key(), entry);
        if (first != null) {
            problems.add(
                    entry.place(),
                    "duplicate key " + Texts.quoted(entry.key()),
                    "given first at line " + first.place().line());
        }
    }

    private static Value.Scalar scalar(ScalarEvent event, SourcePosition place) {
        String text = event.getValue();
        Optional<Mark> start = event.getStartMark();
        Optional<Mark> end = event.getEndMark();
        int quote = event.isPlain() ? 0 : 1;
        boolean exact = start.isPresent()
                && end.isPresent()
                && start.get().getLine() == end.get().getLine()
                && end.get().getColumn() - start.get().getColumn() == text.codePointCount(0, text.length()) + 2 * quote;
        return exact ? new Value.Scalar(place, text, quote) : new Value.Scalar(place, text);
    }
}
