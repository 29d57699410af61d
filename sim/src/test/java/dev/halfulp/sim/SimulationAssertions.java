package dev.halfulp.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What tests say about reports. */
final class SimulationAssertions {
    /** Those that give output codes, or judge them, and so compare every input. */
    static final List<String> COMPARING =
            List.of("java", "verilator", "gcc", "clang", "g++", "clang++", "icarus", "testbench");

    static final List<String> CHECKING = List.of("verilator-lint", "icarus-lint", "yosys-check", "header-alone");

    private SimulationAssertions() {}

    /** Every simulator ran every unit over every input, and all agree. */
    static void assertEverythingRan(SimulationReport report, EmittedUnits emitted) {
        assertThat(report.problems()).isEmpty();
        assertThat(report.passed()).isTrue();
        assertThat(report.simulators())
                .extracting(SimulatorState::simulator)
                .containsAll(COMPARING)
                .containsAll(CHECKING);
        assertThat(report.simulators()).allSatisfy(state -> {
            assertThat(state.isFound()).isTrue();
            assertThat(state.ran()).isEqualTo(emitted.units().size()).isPositive();
        });
        for (String simulator : COMPARING) {
            long inputs = report.results().stream()
                    .filter(result -> result.simulator().equals(simulator))
                    .mapToLong(SimulationResult::inputs)
                    .sum();
            assertThat(inputs)
                    .as("inputs of %s", simulator)
                    .isEqualTo(emitted.inputs())
                    .isPositive();
        }
    }

    /** Each of some simulators compared every output of every unit, and all agree. */
    static void assertAgreement(EmittedUnits emitted, List<String> simulators)
            throws IOException, InterruptedException {
        List<SimulationResult> results = emitted.run(simulators);
        assertThat(results)
                .allSatisfy(result ->
                        assertThat(result.passed()).as(result.toString()).isTrue());
        for (String simulator : simulators) {
            List<SimulationResult> own = results.stream()
                    .filter(result -> result.simulator().equals(simulator))
                    .toList();
            assertThat(own).as("units of %s", simulator).hasSameSizeAs(emitted.units());
            assertThat(own.stream().mapToLong(SimulationResult::inputs).sum())
                    .as("inputs of %s", simulator)
                    .isEqualTo(emitted.inputs())
                    .isPositive();
        }
    }

    /** The simulators that object to a unit. */
    static Set<String> objecting(SimulationReport report, String unit) {
        return report.results().stream()
                .filter(result -> result.unit().equals(unit) && !result.passed())
                .map(SimulationResult::simulator)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
