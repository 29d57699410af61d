package dev.halfulp.emit.report;

import dev.halfulp.emit.report.json.JsonArray;
import dev.halfulp.emit.report.json.JsonException;
import dev.halfulp.emit.report.json.JsonObject;
import dev.halfulp.emit.report.json.JsonParser;
import dev.halfulp.emit.report.json.JsonPrinter;
import dev.halfulp.emit.report.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The file {@code report.json}: the tool, its version, and the entries of all units, sorted by name. */
public final class ReportFile {
    /** Below the output folder. */
    public static final String PATH = "report/report.json";

    private static final String TOOL = "halfulp";

    private ReportFile() {}

    /** The entries of both lists, sorted by name; of two of the same name the one in {@code made}. */
    public static List<UnitEntry> merge(Collection<UnitEntry> made, Collection<UnitEntry> kept) {
        Map<String, UnitEntry> entries = new TreeMap<>();
        kept.forEach(entry -> entries.put(entry.name(), entry));
        made.forEach(entry -> entries.put(entry.name(), entry));
        return List.copyOf(entries.values());
    }

    /** The text of the file. */
    public static String print(String version, List<UnitEntry> entries) {
        List<JsonValue> units = new ArrayList<>();
        entries.stream().sorted(Comparator.comparing(UnitEntry::name)).forEach(entry -> units.add(entry.json()));
        return JsonPrinter.print(
                new JsonObject().set("tool", TOOL).set("version", version).set("units", new JsonArray(units)));
    }

    /**
     * The entries of an earlier run.
     *
     * @throws ReportException if the text is no report, or one that lacks what this version shows
     */
    public static List<UnitEntry> read(String text) throws ReportException {
        try {
            if (!(JsonParser.parse(text) instanceof JsonObject file)) {
                throw new JsonException("it is no object");
            }
            return file.array("units").items().stream().map(ReportFile::entry).toList();
        } catch (JsonException e) {
            throw new ReportException(
                    "cannot update '" + PATH + "': " + e.getMessage() + "; generate all units once to renew it", e);
        }
    }

    private static UnitEntry entry(JsonValue value) {
        if (!(value instanceof JsonObject unit)) {
            throw new JsonException("a unit is no object");
        }
        String name = unit.text("name");
        try {
            UnitEntry entry = new UnitEntry(unit);
            UnitCard.of(entry);
            return entry;
        } catch (JsonException | IllegalArgumentException | ArithmeticException e) {
            throw new JsonException("unit '" + name + "': " + e.getMessage());
        }
    }
}
