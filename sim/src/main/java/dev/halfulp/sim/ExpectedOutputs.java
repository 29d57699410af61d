package dev.halfulp.sim;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds out what units are to give of which only the spec is known: what the first model gives that can run them. */
final class ExpectedOutputs {
    private final Site site;

    ExpectedOutputs(Site site) {
        this.site = site;
    }

    /** The units in the same order, with expected outputs where there is a model. */
    List<UnitUnderTest> settle(List<UnitUnderTest> units) throws IOException, InterruptedException {
        Map<String, UnitUnderTest> settled = new LinkedHashMap<>();
        units.forEach(unit -> settled.put(unit.name(), unit));
        for (ModelSimulator model : Simulators.MODELS) {
            if (model.missingTools(site.toolbox()).isEmpty()) {
                List<UnitUnderTest> open = settled.values().stream()
                        .filter(unit -> !unit.hasExpected())
                        .toList();
                for (Batch batch : Batch.of(model, site.runnable(model, open), site)) {
                    ask(model, batch.units()).forEach(unit -> settled.put(unit.name(), unit));
                }
            }
        }
        return List.copyOf(settled.values());
    }

    /** The units for which a model gives the right count of outputs. */
    private List<UnitUnderTest> ask(ModelSimulator model, List<UnitUnderTest> units)
            throws IOException, InterruptedException {
        List<UnitUnderTest> asked = new ArrayList<>();
        try {
            List<List<Outputs>> outputs = model.outputs(units, site.bench(model));
            for (int i = 0; i < units.size(); i++) {
                long[] codes = outputs.get(i).get(0).codes().read();
                if (codes.length == units.get(i).size()) {
                    asked.add(units.get(i).expecting(model.name(), codes));
                }
            }
        } catch (ToolFailure failure) {
            // The same failure is reported when the model runs as a simulator.
            return List.of();
        }
        return asked;
    }
}
