package dev.halfulp.sim;

import static dev.halfulp.sim.SimulationAssertions.CHECKING;
import static dev.halfulp.sim.SimulationAssertions.COMPARING;
import static dev.halfulp.sim.SimulationAssertions.objecting;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that no compiler takes fails alone: what is run together with it is run again without it. */
class FaultySyntaxTest {
    @TempDir
    Path folder;

    @Test
    void doesNotHideOtherUnits() throws IOException, InterruptedException {
        EmittedUnits emitted = EmittedUnits.make("""
                units:
                  - { activation: relu, input: s8f4, output: s8f4, name: sound }
                  - { activation: relu6, input: s8f4, output: s8f4, name: broken }
                  - { activation: tanh, input: s8f4, output: s8f4, name: safe }
                """, folder);
        Faults.breakSyntax(emitted, "broken", "Broken");
        SimulationReport report = emitted.simulate();
        assertThat(objecting(report, "broken")).containsAll(COMPARING).containsAll(CHECKING);
        assertThat(objecting(report, "sound")).isEmpty();
        assertThat(objecting(report, "safe")).isEmpty();
        assertThat(report.results()).hasSize(3 * report.simulators().size());
        assertThat(report.problems())
                .anyMatch(
                        text -> text.startsWith("gcc: broken: gcc ended with exit code 1: ") && text.contains("inlin"));
    }
}
