package dev.halfulp.bench;

import dev.halfulp.emit.report.json.JsonArray;
import dev.halfulp.emit.report.json.JsonObject;
import dev.halfulp.emit.report.json.JsonPrinter;
import dev.halfulp.emit.report.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;

/** Rows as JSON, for comparison over time. */
final class RowJson {
    private RowJson() {}

    static String text(List<Row> rows) {
        List<JsonValue> items = rows.stream().map(RowJson::row).toList();
        return JsonPrinter.print(new JsonObject().set("rows", new JsonArray(items)));
    }

    private static JsonValue row(Row row) {
        Resources ours = row.resources();
        JsonObject object = new JsonObject()
                .set("name", row.name())
                .set("method", row.unit().design().method().word())
                .set("fold", row.unit().design().fold())
                .set("error", row.unit().certificate().maxUlpUnclamped())
                .set("bits", row.unit().design().tableBits())
                .set("lut", ours.luts())
                .set("carry", ours.carries())
                .set("mux", ours.muxes())
                .set("depth", ours.depth())
                .set("lut4", ours.iceLuts())
                .set("estimatedLut", row.unit().cost().lut6());
        set(object, "fmax", ours.megahertz());
        row.peer().ifPresent(peer -> object.set("peer", reference(peer)));
        row.reached().ifPresent(reached -> object.set("reached", reference(reached)));
        return object;
    }

    private static JsonObject reference(Reference reference) {
        JsonObject object = new JsonObject().set("design", reference.design());
        set(object, "error", reference.error());
        set(object, "lut", reference.luts());
        set(object, "carry", reference.carries());
        set(object, "mux", reference.muxes());
        set(object, "depth", reference.depth());
        set(object, "lut4", reference.iceLuts());
        set(object, "fmax", reference.megahertz());
        set(object, "bits", reference.bits());
        return object;
    }

    private static void set(JsonObject object, String name, OptionalDouble value) {
        value.ifPresent(number -> object.set(name, BigDecimal.valueOf(number)));
    }
}
