package dev.halfulp.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a run found.
 *
 * @param units count of units that were to be run
 * @param need which simulators had to run
 * @param simulators every simulator that is known, in the order of running
 * @param results one for each unit and simulator that ran
 * @param sampled names of the units whose corridor is not known, since their samples do not lie in the folder
 */
public record SimulationReport(
        int units, Need need, List<SimulatorState> simulators, List<SimulationResult> results, List<String> sampled) {
    public SimulationReport {
        sampled = List.copyOf(sampled);
        simulators = List.copyOf(simulators);
        results = List.copyOf(results);
    }

    /** Whether everything that had to run did run, and agrees. */
    public boolean passed() {
        return problems().isEmpty();
    }

    /** Count of outputs that were compared. */
    public long inputs() {
        return results.stream().mapToLong(SimulationResult::inputs).sum();
    }

    /** What is wrong, a sentence each. A run in which nothing ran is wrong. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (units == 0) {
            problems.add("there are no units to simulate");
        } else if (inputs() == 0) {
            problems.add(results.isEmpty() ? "no simulator ran" : "no output was compared");
        }
        simulators.forEach(state -> addProblems(state, problems));
        results.stream()
                .filter(result -> !result.passed())
                .map(SimulationResult::toString)
                .forEach(problems::add);
        return problems;
    }

    private void addProblems(SimulatorState state, List<String> problems) {
        if (need == Need.ALL && !state.isFound()) {
            problems.add(state.simulator() + ": not found: " + String.join(", ", state.missingTools()));
        }
        if (need == Need.ALL && !state.missingUnits().isEmpty()) {
            problems.add(state.simulator() + ": no files of: " + String.join(", ", state.missingUnits()));
        }
        long ran = results(state).size();
        if (ran != state.ran()) {
            problems.add(state.simulator() + ": " + ran + " results of " + state.ran() + " units");
        }
    }

    private List<SimulationResult> results(SimulatorState state) {
        return results.stream()
                .filter(result -> result.simulator().equals(state.simulator()))
                .toList();
    }

    /** One line for each simulator: what it ran, or why it did not; and one on units that are only compared. */
    public List<String> summary() {
        Stream<String> note = sampled.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        "corridor        not rebuilt for sampled units, whose outputs are only compared with each other: "
                                + String.join(", ", sampled));
        return Stream.concat(simulators.stream().map(this::line), note).toList();
    }

    private String line(SimulatorState state) {
        String head = String.format(Locale.ROOT, "%-16s", state.simulator());
        if (!state.isFound()) {
            return head + "not found: " + String.join(", ", state.missingTools());
        }
        if (state.ran() == 0) {
            return head + "nothing to run";
        }
        List<SimulationResult> own = results(state);
        long failed = own.stream().filter(result -> !result.passed()).count();
        long inputs = own.stream().mapToLong(SimulationResult::inputs).sum();
        return head + state.ran() + " units"
                + (inputs == 0 ? "" : String.format(Locale.ROOT, ", %,d inputs", inputs))
                + (failed == 0 ? ": passed" : ": " + failed + " FAILED")
                + (state.missingUnits().isEmpty()
                        ? ""
                        : "; no files of " + state.missingUnits().size());
    }
}
