package dev.halfulp.sim;

import static dev.halfulp.sim.SimulationAssertions.assertEverythingRan;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All agree at formats, methods and criteria that the gallery does not have. */
class OtherFormatsSimulationTest {
    @TempDir
    Path folder;

    @Test
    void everySimulatorGivesWhatTheInterpreterGives() throws IOException, InterruptedException {
        EmittedUnits emitted = EmittedUnits.make(EmittedUnits.resource("other-formats.yaml"), folder);
        assertThat(emitted.units()).hasSizeGreaterThan(40);
        assertEverythingRan(emitted.simulate(), emitted);
    }
}
