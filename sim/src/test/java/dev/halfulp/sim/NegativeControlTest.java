package dev.halfulp.sim;

import static dev.halfulp.sim.SimulationAssertions.COMPARING;
import static dev.halfulp.sim.SimulationAssertions.objecting;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults planted in the emitted text of every language are found by every simulator, and only where they are. */
class NegativeControlTest {
    @TempDir
    static Path folder;

    private static SimulationReport report;

    @BeforeAll
    static void simulate() throws IOException, InterruptedException {
        EmittedUnits emitted = EmittedUnits.make("""
                units:
                  - { activation: sigmoid, input: s8f4, output: u8f8, error: correct, method: table, name: table_bit }
                  - { activation: silu, input: s12f8, output: s12f8, method: pwl, name: rounding }
                  - { expression: "if(x > 1, 2, -1)", input: s8f4, output: s8f4, name: comparison }
                  - { activation: silu, input: s8f4, output: s8f4, name: loop }
                  - { activation: relu, input: s8f4, output: s8f4, name: expectation }
                  - { activation: relu, input: s8f4, output: s8f4, name: sound }
                """, folder);
        Faults.flipTableBit(emitted);
        Faults.roundWrongly(emitted);
        Faults.moveBreakpoint(emitted);
        emitted.edit("c/loop.h", "\\*y\\+\\+ = loop\\(\\*x\\+\\+\\)", "*y++ = (int8_t)(loop(*x++) | 1)");
        List<UnitUnderTest> units = new ArrayList<>(emitted.units());
        units.replaceAll(unit -> unit.name().equals("expectation") ? wronglyExpected(unit) : unit);
        report = new EmittedUnits(folder, units).simulate();
    }

    /** A relu whose last output is to be too small by one. */
    private static UnitUnderTest wronglyExpected(UnitUnderTest unit) {
        long[] outputs = new long[unit.size()];
        Arrays.setAll(outputs, position -> Math.max(0, unit.inputCode(position)));
        outputs[unit.size() - 1] = 126;
        return unit.expecting("the test", outputs);
    }

    @Test
    void flippedTableBit() {
        assertThat(objecting(report, "table_bit")).containsExactlyInAnyOrderElementsOf(COMPARING);
    }

    @Test
    void wrongRounding() {
        assertThat(objecting(report, "rounding")).containsExactlyInAnyOrderElementsOf(COMPARING);
    }

    @Test
    void movedBreakpoint() {
        assertThat(objecting(report, "comparison")).containsExactlyInAnyOrderElementsOf(COMPARING);
    }

    @Test
    void faultOfTheArrayFunctionOnly() {
        assertThat(objecting(report, "loop")).containsExactlyInAnyOrder("gcc", "clang", "g++", "clang++");
        assertThat(report.problems())
                .anyMatch(text -> text.matches("clang: loop: at input code -?\\d+ the output is -?\\d+ \\(array\\), but"
                        + " the interpreter gives -?\\d+"));
    }

    @Test
    void wrongExpectation() {
        List<String> models = COMPARING.subList(0, COMPARING.size() - 1);
        assertThat(objecting(report, "expectation")).containsExactlyInAnyOrderElementsOf(models);
        assertThat(report.problems())
                .contains("java: expectation: at input code 127 the output is 127, but the test gives 126");
    }

    @Test
    void nothingElse() {
        assertThat(report.passed()).isFalse();
        assertThat(objecting(report, "sound")).isEmpty();
        assertThat(report.problems()).hasSize(4 * COMPARING.size() - 1 + 4);
    }

    @Test
    void firstMismatchIsShown() {
        assertThat(report.results())
                .filteredOn(result ->
                        result.unit().equals("table_bit") && result.mismatch().isPresent())
                .hasSize(COMPARING.size() - 1)
                .extracting(result -> result.mismatch().map(Mismatch::inputCode))
                .containsOnly(Optional.of(0L));
        assertThat(report.problems())
                .contains("verilator: table_bit: at input code 0 the output is 129, but the interpreter gives 128")
                .anyMatch(text -> text.startsWith("testbench: table_bit: the test bench ended with exit code 1"));
    }
}
