package dev.halfulp.sim;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Some units in one simulator. Where they cannot be run together, halves are tried, so that a fault in one unit does not
 * hide what the others give.
 *
 * @param simulator what runs them
 * @param units what is run
 * @param site where there is place to run
 */
record Batch(Simulator simulator, List<UnitUnderTest> units, Site site) {
    /** Cuts units into batches of the simulator's size. */
    static List<Batch> of(Simulator simulator, List<UnitUnderTest> units, Site site) {
        List<Batch> batches = new ArrayList<>();
        for (int start = 0; start < units.size(); start += simulator.batchSize()) {
            int end = Math.min(units.size() - start, simulator.batchSize()) + start;
            batches.add(new Batch(simulator, units.subList(start, end), site));
        }
        return batches;
    }

    /** One result for each unit. */
    List<SimulationResult> run() throws IOException, InterruptedException {
        return run(units);
    }

    private List<SimulationResult> run(List<UnitUnderTest> some) throws IOException, InterruptedException {
        try {
            return simulator.run(some, site.bench(simulator));
        } catch (ToolFailure failure) {
            if (some.size() == 1 || failure.isTimeout()) {
                return all(some, failure.text());
            }
            int half = some.size() / 2;
            List<SimulationResult> results = new ArrayList<>(run(some.subList(0, half)));
            results.addAll(run(some.subList(half, some.size())));
            boolean eachPasses = results.stream().allMatch(SimulationResult::passed);
            return eachPasses ? all(some, "fails only together with other units: " + failure.text()) : results;
        }
    }

    private List<SimulationResult> all(List<UnitUnderTest> some, String complaint) {
        return some.stream()
                .map(unit -> SimulationResult.failed(simulator, unit, complaint))
                .toList();
    }
}
