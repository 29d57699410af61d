package dev.halfulp.spec;

import dev.halfulp.spec.Value.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds the values of a unit from options of a command line: {@code params} as {@code alpha=0.2,beta=1}, {@code
 * domain} as {@code -4,4} or {@code [-4, 4]}, every other key as it is.
 */
final class OptionTree {
    private OptionTree() {}

    /** The unit; each key stands at the option of its name. */
    static Value.Mapping read(String sourceLabel, Map<String, String> keys, Problems problems) {
        List<Entry> entries = new ArrayList<>();
        keys.forEach((key, text) -> {
            SourcePosition place = SourcePosition.outsideFiles("--" + key);
            entries.add(new Entry(key, place, value(key, place, text, problems)));
        });
        return new Value.Mapping(SourcePosition.outsideFiles(sourceLabel), entries);
    }

    private static Value value(String key, SourcePosition place, String text, Problems problems) {
        if (key.equals(UnitKeys.PARAMS.name())) {
            return parameters(place, text, problems);
        }
        return key.equals(UnitKeys.DOMAIN.name()) ? sequence(place, text) : new Value.Scalar(place, text, 0);
    }

    private static Value sequence(SourcePosition place, String text) {
        String trimmed = text.trim();
        boolean bracketed = trimmed.startsWith("[") && trimmed.endsWith("]");
        List<Value> items = new ArrayList<>();
        for (String item : parts(bracketed ? trimmed.substring(1, trimmed.length() - 1) : trimmed)) {
            items.add(new Value.Scalar(place, item.trim()));
        }
        return new Value.Sequence(place, items);
    }

    private static Value parameters(SourcePosition place, String text, Problems problems) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (String part : parts(text)) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                problems.add(
                        place, Texts.quoted(part.trim()) + " is no parameter with a value", "write alpha=0.2,beta=1");
                continue;
            }
            String name = part.substring(0, equals).trim();
            Value value = new Value.Scalar(place, part.substring(equals + 1).trim());
            if (entries.putIfAbsent(name, new Entry(name, place, value)) != null) {
                problems.add(place, "duplicate parameter " + Texts.quoted(name), "");
            }
        }
        return new Value.Mapping(place, new ArrayList<>(entries.values()));
    }

    /** The text between commas; nothing for blank text. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', start)) {
            parts.add(text.substring(start, comma));
            start = comma + 1;
        }
        if (!text.isBlank()) {
            parts.add(text.substring(start));
        }
        return parts;
    }
}
