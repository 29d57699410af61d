package dev.halfulp.spec;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the outside promises but this version cannot do: the only place to change when a feature arrives. */
final class Availability {
    /** Keys that are refused whatever they hold. */
    static final List<String> KEYS_TO_COME = List.of("clock", "rom", "dsp", "lanes", "reloadable", "interface");

    /** Methods that can be asked for. */
    static final Set<Method> METHODS = EnumSet.allOf(Method.class);

    /** Targets whose cost model exists. */
    static final List<String> TARGETS = List.of("generic");

    /** Largest latency, in clock cycles. */
    static final int LARGEST_LATENCY = 0;

    /** Words that will be criteria. */
    static final Set<String> CRITERIA_TO_COME = Set.of("tflite");

    private Availability() {}

    /** The hint that lists what can be written today. */
    static String hint(Collection<String> words) {
        return words.isEmpty() ? "" : "available now: " + String.join(", ", words);
    }

    /** Reports a value that is promised for later. */
    static void refuse(Problems problems, SourcePosition place, String key, String text, Collection<String> available) {
        problems.add(place, "'" + key + ": " + text + "' is not available yet", hint(available));
    }
}
