package dev.halfulp.sim;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;

/** Runs emitted units through every simulator that is found, over every input. */
public final class Simulation {
    private final SimulationRequest request;
    private final Site site;
    private final SimulationProgress progress;
    private final List<SimulatorState> states = new ArrayList<>();
    private final List<Batch> batches = new ArrayList<>();

    private Simulation(SimulationRequest request, Workspace workspace, SimulationProgress progress) throws IOException {
        this.request = request;
        this.progress = progress;
        site = new Site(new OutputFiles(request.folder()), workspace, request.toolbox(), request.timeout());
    }

    /**
     * What the simulators say.
     *
     * @throws IOException if files cannot be read, copied or written
     * @throws InterruptedException if the thread is interrupted; running programs are ended
     */
    public static SimulationReport run(SimulationRequest request) throws IOException, InterruptedException {
        return run(request, SimulationProgress.SILENT);
    }

    /**
     * The same, telling how far it has come.
     *
     * @throws IOException if files cannot be read, copied or written
     * @throws InterruptedException if the thread is interrupted; running programs are ended
     */
    public static SimulationReport run(SimulationRequest request, SimulationProgress progress)
            throws IOException, InterruptedException {
        try (Workspace workspace = new Workspace();
                Workers workers = new Workers()) {
            return new Simulation(request, workspace, progress).run(workers);
        }
    }

    private SimulationReport run(Workers workers) throws IOException, InterruptedException {
        List<UnitUnderTest> units = new ExpectedOutputs(site).settle(request.units());
        Simulators.all().forEach(simulator -> plan(simulator, units));
        progress.started(states.stream().mapToInt(SimulatorState::ran).sum());
        List<Future<List<SimulationResult>>> running =
                batches.stream().map(batch -> workers.start(() -> run(batch))).toList();
        List<SimulationResult> results = new ArrayList<>();
        for (Future<List<SimulationResult>> batch : running) {
            results.addAll(Workers.await(batch));
        }
        List<String> sampled = units.stream()
                .filter(unit -> !unit.hasCorridor())
                .map(UnitUnderTest::name)
                .toList();
        return new SimulationReport(units.size(), request.need(), states, results, sampled);
    }

    private void plan(Simulator simulator, List<UnitUnderTest> units) {
        List<String> missingTools = simulator.missingTools(request.toolbox());
        List<UnitUnderTest> runnable = site.runnable(simulator, units);
        List<String> missingUnits = units.stream()
                .filter(unit -> !runnable.contains(unit))
                .map(UnitUnderTest::name)
                .toList();
        int runs = missingTools.isEmpty() ? runnable.size() : 0;
        states.add(new SimulatorState(simulator.name(), missingTools, missingUnits, runs));
        if (runs > 0) {
            batches.addAll(Batch.of(simulator, runnable, site));
        }
    }

    private List<SimulationResult> run(Batch batch) throws IOException, InterruptedException {
        List<SimulationResult> results = batch.run();
        results.forEach(progress::finished);
        return results;
    }
}
