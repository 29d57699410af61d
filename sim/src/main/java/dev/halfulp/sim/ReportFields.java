package dev.halfulp.sim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of a report, with its fields by name and type. */
final class ReportFields {
    private final String place;
    private final Map<?, ?> fields;

    /**
     * An object.
     *
     * @param place where it stands, for messages
     * @throws SimulationException if the value is none
     */
    ReportFields(String place, @Nullable Object value) throws SimulationException {
        this.place = place;
        if (!(value instanceof Map<?, ?> map)) {
            throw new SimulationException(place + " is no object");
        }
        fields = map;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    String text(String name) throws SimulationException {
        return field(name, String.class);
    }

    boolean flag(String name) throws SimulationException {
        return field(name, Boolean.class);
    }

    long number(String name) throws SimulationException {
        return field(name, Number.class).longValue();
    }

    ReportFields object(String name) throws SimulationException {
        return new ReportFields(place + "." + name, field(name, Map.class));
    }

    /** The objects in a list. */
    List<ReportFields> entries(String name) throws SimulationException {
        List<ReportFields> entries = new ArrayList<>();
        for (Object item : field(name, List.class)) {
            entries.add(new ReportFields(place + ": " + name + "[" + entries.size() + "]", item));
        }
        return entries;
    }

    /** All fields, which are texts, in their order. */
    Map<String, String> texts() throws SimulationException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Object name : fields.keySet()) {
            texts.put(name.toString(), text(name.toString()));
        }
        return texts;
    }

    private <T> T field(String name, Class<T> type) throws SimulationException {
        Object value = fields.get(name);
        if (!type.isInstance(value)) {
            throw new SimulationException(place + " has no field '" + name + "' of the right type");
        }
        return type.cast(value);
    }

    @Override
    public String toString() {
        return place;
    }
}
