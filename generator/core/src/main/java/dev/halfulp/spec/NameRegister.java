package dev.halfulp.spec;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Holds the names that are taken and proposes another one for a unit that comes too late. */
final class NameRegister {
    private record Taken(UnitSpec spec, SourcePosition place) {}

    private final Map<String, Taken> taken = new HashMap<>();

    /** Enters a unit; a problem if its name is taken. */
    void enter(UnitSpec spec, SourcePosition place, Problems problems) {
        Taken first = taken.putIfAbsent(UnitNames.folded(spec.name()), new Taken(spec, place));
        if (first == null) {
            return;
        }
        boolean same = first.spec().name().equals(spec.name());
        problems.add(
                place,
                "the name '" + spec.name() + "' is taken by the unit at " + first.place()
                        + (same
                                ? ""
                                : ", whose name '" + first.spec().name() + "' differs only in case or underscores"),
                "write for example name: " + free(UnitNames.proposal(spec.name(), difference(first.spec(), spec))));
    }

    private String free(String name) {
        String free = name;
        for (int i = 2; taken.containsKey(UnitNames.folded(free)); i++) {
            free = name + "_" + i;
        }
        return free;
    }

    /** The first choice in which a unit differs from another, as part of a name. */
    private static String difference(UnitSpec first, UnitSpec second) {
        Map<String, String> others = choices(first);
        for (Map.Entry<String, String> choice : choices(second).entrySet()) {
            if (!choice.getValue().equals(others.get(choice.getKey()))) {
                return choice.getValue()
                        .toLowerCase(Locale.ROOT)
                        .replace("-", "n")
                        .replaceAll("[./]", "p");
            }
        }
        return "2";
    }

    private static Map<String, String> choices(UnitSpec spec) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("formats", UnitNames.formats(spec.input(), spec.output()));
        choices.put("method", spec.method().name());
        spec.function().parameters().forEach((name, value) -> choices.put(name + "=", name + value));
        choices.put("criterion", spec.criterion().toString());
        choices.put("optimize", spec.objective().name());
        choices.put("ties", "ties_" + spec.ties());
        choices.put(
                "domain",
                "from_" + spec.input().value(spec.domain().first()) + "_to_"
                        + spec.input().value(spec.domain().last()));
        return choices;
    }
}
