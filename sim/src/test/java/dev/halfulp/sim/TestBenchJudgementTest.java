package dev.halfulp.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What emitted test benches must say before they are believed. */
class TestBenchJudgementTest {
    @TempDir
    Path folder;

    @TempDir
    Path links;

    private EmittedUnits emitted;

    @BeforeEach
    void emit() {
        emitted = EmittedUnits.make("""
                units:
                  - { activation: tanh, input: s10f6, output: s10f9, name: unit }
                """, folder);
    }

    private List<String> problems() throws IOException, InterruptedException {
        return Simulation.run(SimulationRequest.of(folder, emitted.units())
                        .withToolbox(ToolboxFolder.holding(links, "iverilog", "vvp"))
                        .withTimeout(Duration.ofSeconds(20)))
                .problems();
    }

    @Test
    void believedAsEmitted() throws IOException, InterruptedException {
        assertThat(problems()).isEmpty();
    }

    @Test
    void neverPrintsPass() throws IOException, InterruptedException {
        emitted.edit("verilog/unit_tb.v", "\"PASS ", "\"DONE ");
        assertThat(problems())
                .containsExactly("testbench: unit: the test bench does not print PASS: DONE unit 1024 inputs");
    }

    @Test
    void passesForAnotherUnit() throws IOException, InterruptedException {
        emitted.edit("verilog/unit_tb.v", "\"PASS unit", "\"PASS other");
        assertThat(problems()).singleElement().asString().contains("does not print PASS");
    }

    @Test
    void leavesOutInputs() throws IOException, InterruptedException {
        emitted.edit("verilog/unit_tb.v", "(PASS unit .*)tested", "$1tested - 1");
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("testbench: unit: the test bench drove 1023 inputs, but there are 1024: ");
    }

    @Test
    void drivesNothing() throws IOException, InterruptedException {
        emitted.edit("verilog/unit_tb.v", "(PASS unit .*)tested", "$10");
        assertThat(problems()).singleElement().asString().contains("does not print PASS");
    }

    @Test
    void givesAWarning() throws IOException, InterruptedException {
        emitted.edit("verilog/unit_tb.v", "initial begin", "assign nowhere = 1'b0;\n    initial begin");
        assertThat(problems()).singleElement().asString().contains("iverilog -Wall says: ", "nowhere");
    }

    @Test
    void neverEnds() throws IOException, InterruptedException {
        emitted.edit("verilog/unit_tb.v", "initial begin", "initial begin\n        while (1) #1;");
        assertThat(Simulation.run(SimulationRequest.of(folder, emitted.units())
                                .withToolbox(ToolboxFolder.holding(links, "iverilog", "vvp"))
                                .withTimeout(Duration.ofSeconds(5)))
                        .problems())
                .containsExactly("testbench: unit: vvp still ran after 5 s and was ended");
    }
}
