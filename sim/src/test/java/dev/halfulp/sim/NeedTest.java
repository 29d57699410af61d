package dev.halfulp.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has to run, and what a run is worth in which something or everything did not. */
class NeedTest {
    @TempDir
    Path folder;

    @TempDir
    Path links;

    private SimulationRequest request;

    @BeforeEach
    void emit() {
        EmittedUnits emitted = EmittedUnits.make("""
                units:
                  - { activation: relu, input: s8f4, output: s8f4, name: first }
                  - { activation: relu6, input: s8f4, output: s8f4, name: second }
                """, folder);
        request = SimulationRequest.of(folder, emitted.units());
    }

    @Test
    void missingToolsFailWhereAllAreNeeded() throws IOException, InterruptedException {
        SimulationReport report =
                Simulation.run(request.withToolbox(ToolboxFolder.holding(links)).needingAll());
        assertThat(report.passed()).isFalse();
        assertThat(report.problems())
                .contains(
                        "verilator: not found: verilator, make, g++",
                        "icarus: not found: iverilog, vvp",
                        "gcc: not found: gcc",
                        "clang++: not found: clang++",
                        "testbench: not found: iverilog, vvp",
                        "yosys-check: not found: yosys")
                .hasSize(report.simulators().size() - 1);
    }

    @Test
    void missingToolsAreListedWhereTheyAreNotNeeded() throws IOException, InterruptedException {
        SimulationReport report = Simulation.run(request.withToolbox(ToolboxFolder.holding(links)));
        assertThat(report.problems()).isEmpty();
        assertThat(report.inputs()).isEqualTo(512);
        assertThat(report.summary())
                .contains(
                        "java            2 units, 512 inputs: passed",
                        "verilator       not found: verilator, make, g++");
    }

    @Test
    void oneToolOfTwoIsNotEnough() throws IOException, InterruptedException {
        SimulationReport report = Simulation.run(request.withToolbox(ToolboxFolder.holding(links, "iverilog")));
        assertThat(report.simulators())
                .filteredOn(state -> state.simulator().equals("icarus"))
                .containsExactly(new SimulatorState("icarus", List.of("vvp"), List.of(), 0));
    }

    @Test
    void missingFilesFailWhereAllAreNeeded() throws IOException, InterruptedException {
        SimulationRequest found = request.withToolbox(ToolboxFolder.holding(links, "iverilog", "vvp"));
        Files.delete(folder.resolve("verilog/second.v"));
        assertThat(Simulation.run(found).problems()).isEmpty();
        assertThat(Simulation.run(found).summary())
                .contains("testbench       1 units, 256 inputs: passed; no files of 1");
        assertThat(Simulation.run(found.needingAll()).problems())
                .contains("icarus: no files of: second", "testbench: no files of: second")
                .noneMatch(text -> text.startsWith("java"));
    }

    @Test
    void noUnitsFail() throws IOException, InterruptedException {
        SimulationReport report = Simulation.run(SimulationRequest.of(folder, List.of()));
        assertThat(report.problems()).containsExactly("there are no units to simulate");
    }

    @Test
    void nothingThatRanFails() throws IOException, InterruptedException {
        SimulationReport report = Simulation.run(SimulationRequest.of(links, request.units()));
        assertThat(report.problems()).containsExactly("no simulator ran");
        assertThat(report.summary()).contains("gcc             nothing to run");
    }

    @Test
    void checksAloneAreNotEnough() throws IOException, InterruptedException {
        Files.delete(folder.resolve("java/halfulp/generated/First.java"));
        Files.delete(folder.resolve("java/halfulp/generated/Second.java"));
        SimulationReport report = Simulation.run(request.withToolbox(ToolboxFolder.holding(links, "yosys")));
        assertThat(report.problems()).containsExactly("no output was compared");
    }

    @Test
    void progressIsTold() throws IOException, InterruptedException {
        AtomicInteger announced = new AtomicInteger();
        Queue<SimulationResult> finished = new ConcurrentLinkedQueue<>();
        SimulationReport report = Simulation.run(
                request.withToolbox(ToolboxFolder.holding(links, "iverilog", "vvp")), new SimulationProgress() {
                    @Override
                    public void started(int results) {
                        announced.set(results);
                    }

                    @Override
                    public void finished(SimulationResult result) {
                        finished.add(result);
                    }
                });
        assertThat(announced).hasValue(8);
        assertThat(finished)
                .containsExactlyInAnyOrderElementsOf(report.results())
                .hasSize(8);
    }
}
