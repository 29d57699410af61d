package dev.halfulp.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each check complains about, in units that compute the right outputs. */
class LintControlTest {
    @TempDir
    Path folder;

    @TempDir
    Path links;

    private EmittedUnits emitted;

    @BeforeEach
    void emit() {
        emitted = EmittedUnits.make("""
                units:
                  - { activation: silu, input: s8f4, output: s8f4, method: pwl, name: unit }
                """, folder);
    }

    private List<SimulationResult> failures(String... programs) throws IOException, InterruptedException {
        Toolbox toolbox = ToolboxFolder.holding(links, programs);
        return Simulation.run(SimulationRequest.of(folder, emitted.units()).withToolbox(toolbox)).results().stream()
                .filter(result -> !result.passed())
                .toList();
    }

    @Test
    void verilatorFindsWhatIsNotUsed() throws IOException, InterruptedException {
        emitted.edit("verilog/unit.v", "endmodule", "    wire spare = x[0];\nendmodule");
        assertThat(failures("verilator"))
                .singleElement()
                .asString()
                .startsWith("verilator-lint: unit: verilator ended with exit code 1: ")
                .contains("UNUSED", "spare");
    }

    @Test
    void icarusFindsWhatIsNotDeclared() throws IOException, InterruptedException {
        emitted.edit("verilog/unit.v", "endmodule", "    assign undeclared = x[0];\nendmodule");
        assertThat(failures("iverilog"))
                .singleElement()
                .asString()
                .startsWith("icarus-lint: unit: iverilog says: ")
                .contains("undeclared");
    }

    @Test
    void yosysFindsWhatIsDrivenTwice() throws IOException, InterruptedException {
        emitted.edit("verilog/unit.v", "endmodule", "    assign y = x;\nendmodule");
        assertThat(failures("yosys"))
                .singleElement()
                .asString()
                .startsWith("yosys-check: unit: yosys ended with exit code 1: ")
                .contains("multiple conflicting drivers");
    }

    @Test
    void headersAreCompiledAlone() throws IOException, InterruptedException {
        emitted.edit("c/unit.h", "#include <stdint.h>", "");
        assertThat(failures("gcc", "as", "ld"))
                .extracting(SimulationResult::simulator)
                .containsExactlyInAnyOrder("gcc", "header-alone");
    }
}
