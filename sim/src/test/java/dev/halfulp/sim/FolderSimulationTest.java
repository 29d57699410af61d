package dev.halfulp.sim;

import static dev.halfulp.sim.SimulationAssertions.COMPARING;
import static dev.halfulp.sim.SimulationAssertions.assertEverythingRan;
import static dev.halfulp.sim.SimulationAssertions.objecting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder alone, without the units that it was made from. */
class FolderSimulationTest {
    private static final String SPEC = """
            units:
              - { activation: sigmoid, input: s8f4, output: u8f8, error: correct, method: table, name: table_bit }
              - { expression: "if(x > t, 2, -u)", params: { t: 1, u: 1/3 }, input: s8f4, output: s8f4, error: 0.1,
                  name: comparison }
              - { activation: elu, input: s9f5, output: s9f6, error: correct, ties: even, params: { alpha: 0.7 } }
              - { activation: tanh, input: "int8(scale=0.0235,zero=-3)", output: "uint8(scale=1/100,zero=9)",
                  domain: [-2.5, 1], name: affine }
              - { expression: "log(x)", input: u9f5, output: s9f5, domain: [1/3, 12], outside: any, name: logarithm }
            """;

    @TempDir
    Path root;

    @Test
    void theReportSaysWhatIsWanted() throws IOException, InterruptedException, SimulationException {
        EmittedUnits emitted = EmittedUnits.make(SPEC, root.resolve("out put, made \u00fcber all"));
        SimulationRequest request = SimulationRequest.ofFolder(emitted.folder()).needingAll();
        assertThat(request.units()).hasSameSizeAs(emitted.units());
        assertThat(request.units())
                .extracting(UnitUnderTest::name)
                .containsExactlyInAnyOrderElementsOf(
                        emitted.units().stream().map(UnitUnderTest::name).toList());
        assertEverythingRan(Simulation.run(request), emitted);
    }

    /** Without an interpreter all languages agree with the Java model, and only the corridor is left to object. */
    @Test
    void faultsCommonToAllLanguagesAreFoundByTheCorridor()
            throws IOException, InterruptedException, SimulationException {
        EmittedUnits emitted = EmittedUnits.make(SPEC, root);
        Faults.flipTableBit(emitted);
        Faults.moveBreakpoint(emitted);
        SimulationReport report = Simulation.run(SimulationRequest.ofFolder(root));
        assertThat(objecting(report, "table_bit")).containsExactlyInAnyOrderElementsOf(COMPARING);
        assertThat(objecting(report, "comparison")).containsExactlyInAnyOrderElementsOf(COMPARING);
        assertThat(report.problems()).hasSize(2 * COMPARING.size());
        assertThat(report.problems())
                .anyMatch(text ->
                        text.matches("icarus: comparison: at input code 17 the output is -\\d+, but the corridor"
                                + " accepts \\d+ to \\d+"));
    }

    @Test
    void noReport() {
        assertThatThrownBy(() -> SimulationRequest.ofFolder(root))
                .isInstanceOf(SimulationException.class)
                .hasMessageStartingWith("cannot read the report of the units, '");
    }

    @Test
    void reportsThatSayTooLittle() throws IOException {
        write("{ \"units\": [");
        assertThatThrownBy(() -> SimulationRequest.ofFolder(root)).hasMessageContaining("' is no JSON: ");
        write("[]");
        assertThatThrownBy(() -> SimulationRequest.ofFolder(root)).hasMessageEndingWith("report.json is no object");
        write("{ \"units\": [ { \"name\": \"unit\" } ] }");
        assertThatThrownBy(() -> SimulationRequest.ofFolder(root))
                .hasMessageEndingWith("report.json: units[0] has no field 'expression' of the right type");
    }

    @Test
    void reportsOfFunctionsThatDoNotExist() throws IOException {
        write("""
                { "units": [ { "name": "unit", "activation": "hat", "derivative": false, "parameters": {},
                  "input": { "format": "s8f4" }, "output": { "format": "s8f4" },
                  "criterion": "faithful", "ties": "any" } ] }
                """);
        assertThatThrownBy(() -> SimulationRequest.ofFolder(root)).hasMessageContaining("unknown activation 'hat'");
    }

    private void write(String report) throws IOException {
        Path file = root.resolve("report").resolve("report.json");
        Files.createDirectories(root.resolve("report"));
        Files.writeString(file, report);
    }
}
