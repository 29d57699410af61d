package dev.halfulp.sim;

import static dev.halfulp.sim.SimulationAssertions.COMPARING;
import static dev.halfulp.sim.SimulationAssertions.objecting;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults planted in the emitted text of every language are found by every simulator, and only where they are. */
class NegativeControlTest {
    private static final String SPEC = """
            units:
              - { activation: sigmoid, input: s8f4, output: u8f8, error: correct, method: table, name: table_bit }
              - { activation: silu, input: s12f8, output: s12f8, method: pwl, name: rounding }
              - { expression: "if(x > 1, 2, -1)", input: s8f4, output: s8f4, name: comparison }
              - { activation: relu, input: s8f4, output: s8f4, name: sound }
            """;

    @TempDir
    Path folder;

    private EmittedUnits emitted;

    @BeforeEach
    void emit() {
        emitted = EmittedUnits.make(SPEC, folder);
    }

    /** The lowest bit of the first word of a table. */
    private void flipTableBit() throws IOException {
        emitted.edit("verilog/table_bit.v", "(\\d+'d0: \\w+ = \\d+'d)0;", "$11;");
        emitted.edit("c/table_bit.h", "(= \\{\\s*)0,", "$11,");
        emitted.edit("java/halfulp/generated/TableBit.java", "(= \\{\\s*)0,", "$11,");
    }

    /** To the nearest, instead of down. */
    private void roundWrongly() throws IOException {
        emitted.edit("verilog/rounding.v", "( sum = [^;]*);", "$1 + 16'sd128;");
        emitted.edit("c/rounding.h", "( sum = [^;]*);", "$1 + 128;");
        emitted.edit("java/halfulp/generated/Rounding.java", "( sum = [^;]*);", "$1 + 128;");
    }

    /** The first segment takes one input of the second. */
    private void moveBreakpoint() throws IOException {
        emitted.edit("verilog/comparison.v", " >= ", " > ");
        emitted.edit("c/comparison.h", " >= ", " > ");
        emitted.edit("java/halfulp/generated/Comparison.java", " >= ", " > ");
    }

    private UnitUnderTest unit(String name) {
        return emitted.units().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void faultsInEveryLanguageAreFound() throws IOException, InterruptedException {
        flipTableBit();
        roundWrongly();
        moveBreakpoint();
        SimulationReport report = emitted.simulate();
        assertThat(report.passed()).isFalse();
        assertThat(objecting(report, "table_bit")).containsExactlyInAnyOrderElementsOf(COMPARING);
        assertThat(objecting(report, "rounding")).containsExactlyInAnyOrderElementsOf(COMPARING);
        assertThat(objecting(report, "comparison")).containsExactlyInAnyOrderElementsOf(COMPARING);
        assertThat(objecting(report, "sound")).isEmpty();
        assertThat(report.problems()).hasSize(3 * COMPARING.size());
    }

    @Test
    void firstMismatchIsShown() throws IOException, InterruptedException {
        flipTableBit();
        SimulationReport report = emitted.simulate();
        assertThat(report.results())
                .filteredOn(result -> !result.passed() && !result.simulator().equals("testbench"))
                .hasSize(COMPARING.size() - 1)
                .extracting(result -> result.mismatch().map(Mismatch::inputCode))
                .containsOnly(Optional.of(-128L));
        assertThat(report.problems())
                .contains("verilator: table_bit: at input code -128 the output is 1, but the interpreter gives 0")
                .anyMatch(text -> text.startsWith("testbench: table_bit: the test bench ended with exit code 1"));
    }

    /** Without an interpreter all languages agree with the Java model, so only the corridor is left to object. */
    @Test
    void faultsCommonToAllLanguagesAreFoundByTheCorridor()
            throws IOException, InterruptedException, SimulationException {
        flipTableBit();
        moveBreakpoint();
        SimulationReport report = Simulation.run(SimulationRequest.ofFolder(folder));
        assertThat(objecting(report, "table_bit")).containsExactlyInAnyOrderElementsOf(COMPARING);
        assertThat(objecting(report, "comparison")).containsExactlyInAnyOrderElementsOf(COMPARING);
        assertThat(objecting(report, "rounding")).isEmpty();
        assertThat(report.problems())
                .contains("gcc: comparison: at input code 17 the output is -16 (one by one), but the corridor accepts"
                        + " 32 to 32");
    }

    @Test
    void faultsOfOneLanguageAreFoundThereOnly() throws IOException, InterruptedException {
        emitted.edit(
                "c/comparison.h", "\\*y\\+\\+ = comparison\\(\\*x\\+\\+\\)", "*y++ = (int8_t)(comparison(*x++) | 1)");
        SimulationReport report = emitted.simulate();
        assertThat(objecting(report, "comparison")).containsExactlyInAnyOrder("gcc", "clang", "g++", "clang++");
        assertThat(report.problems())
                .hasSize(4)
                .contains("clang: comparison: at input code -128 the output is -15 (array), but the interpreter gives"
                        + " -16");
    }

    @Test
    void faultsOfTheExpectationAreFound() throws IOException, InterruptedException {
        UnitUnderTest unit = unit("sound");
        long[] outputs = new long[unit.size()];
        Arrays.setAll(outputs, position -> Math.max(0, unit.inputCode(position)));
        outputs[unit.size() - 1] = 126;
        EmittedUnits wrong = new EmittedUnits(folder, List.of(unit.expecting("the test", outputs)));
        SimulationReport report = wrong.simulate();
        assertThat(objecting(report, "sound")).hasSize(COMPARING.size() - 1).doesNotContain("testbench");
        assertThat(report.problems())
                .contains("java: sound: at input code 127 the output is 127, but the test gives 126");
    }

    /** A file that no compiler takes fails alone; what is run together with it is run without it. */
    @Test
    void faultySyntaxDoesNotHideOtherUnits() throws IOException, InterruptedException {
        emitted.edit("verilog/rounding.v", "endmodule", "endmodul");
        emitted.edit("c/rounding.h", "return", "retur");
        emitted.edit("java/halfulp/generated/Rounding.java", "return", "retur");
        SimulationReport report = emitted.simulate();
        assertThat(objecting(report, "rounding")).containsAll(COMPARING).contains("verilator-lint", "header-alone");
        assertThat(report.results())
                .filteredOn(result -> !result.unit().equals("rounding"))
                .hasSize(3 * report.simulators().size())
                .allMatch(SimulationResult::passed);
    }
}
