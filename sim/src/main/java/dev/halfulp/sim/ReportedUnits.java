package dev.halfulp.sim;

import dev.halfulp.corridor.UndefinedInputException;
import dev.halfulp.corridor.UnreachableBoundException;
import dev.halfulp.fixed.Format;
import dev.halfulp.reference.UndecidedValueException;
import dev.halfulp.spec.SpecException;
import dev.halfulp.spec.SpecReader;
import dev.halfulp.spec.UnitSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.JsonSchema;

/**
 * Rebuilds what units are to compute from {@code report.json}: function, formats, domain and criterion. Nothing of how
 * they are built is taken over, so that the corridor does not depend on the fit. Of sampled units the function is not
 * rebuilt, since their samples do not lie in the folder.
 */
final class ReportedUnits {
    private static final String REPORT = "report/report.json";
    private static final String SAMPLES = "samples";

    private ReportedUnits() {}

    /**
     * The units of an output folder, in the order of its report.
     *
     * @throws SimulationException if there is no report, or it cannot be understood
     */
    static List<UnitUnderTest> read(Path folder) throws SimulationException {
        Path file = folder.resolve(REPORT);
        try {
            ReportFields report = new ReportFields(file.toString(), load(Files.readString(file)));
            List<UnitUnderTest> units = new ArrayList<>();
            for (ReportFields entry : report.entries("units")) {
                units.add(unit(entry));
            }
            return units;
        } catch (IOException e) {
            throw new SimulationException(
                    "cannot read the report of the units, '" + file + "'; generate all targets", e);
        } catch (YamlEngineException e) {
            throw new SimulationException("'" + file + "' is no JSON: " + e.getMessage(), e);
        }
    }

    private static Object load(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new JsonSchema())
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        return new Load(settings).loadFromString(text);
    }

    private static UnitUnderTest unit(ReportFields entry) throws SimulationException {
        Map<String, String> keys = keys(entry);
        Format input = spec(entry, keys).input();
        ReportFields domain = entry.object("domain");
        keys.put("domain", input.value(domain.number("first")) + "," + input.value(domain.number("last")));
        keys.put("outside", domain.text("outside"));
        if (entry.has(SAMPLES)) {
            return UnitUnderTest.withoutCorridor(spec(entry, keys));
        }
        try {
            return UnitUnderTest.of(spec(entry, keys));
        } catch (UndefinedInputException | UnreachableBoundException | UndecidedValueException e) {
            throw new SimulationException(entry + ": " + e.getMessage(), e);
        }
    }

    private static Map<String, String> keys(ReportFields entry) throws SimulationException {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("name", entry.text("name"));
        if (entry.has(SAMPLES)) {
            keys.put("expression", "0");
        } else {
            String function = entry.has("activation") ? "activation" : "expression";
            keys.put(function, entry.text(function));
        }
        if (entry.flag("derivative")) {
            keys.put("derivative", "true");
        }
        Map<String, String> parameters = entry.object("parameters").texts();
        if (!parameters.isEmpty()) {
            keys.put(
                    "params",
                    parameters.entrySet().stream()
                            .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                            .collect(Collectors.joining(",")));
        }
        keys.put("input", entry.object("input").text("format"));
        keys.put("output", entry.object("output").text("format"));
        keys.put("error", entry.text("criterion"));
        keys.put("ties", entry.text("ties"));
        return keys;
    }

    private static UnitSpec spec(ReportFields entry, Map<String, String> keys) throws SimulationException {
        try {
            return SpecReader.readUnit(entry.toString(), keys).spec();
        } catch (SpecException e) {
            throw new SimulationException(entry + ": " + e.getMessage(), e);
        }
    }
}
