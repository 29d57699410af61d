package dev.halfulp.emit.report;

import dev.halfulp.emit.report.json.JsonObject;

/** What {@code report.json} says about one unit. The other reports are rendered from nothing else. */
public final class UnitEntry {
    private final JsonObject json;

    UnitEntry(JsonObject json) {
        this.json = json;
    }

    /** The entry of a unit; runs it over every input of its domain. */
    public static UnitEntry of(ReportedUnit reported) {
        return new UnitEntry(new EntryBuilder(reported).build());
    }

    public String name() {
        return json.text("name");
    }

    /** The fields, as interfaces promise them, and {@code plot}, the data of the pictures. */
    public JsonObject json() {
        return json;
    }
}
