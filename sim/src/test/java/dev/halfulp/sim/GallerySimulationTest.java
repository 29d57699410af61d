package dev.halfulp.sim;

import static dev.halfulp.sim.SimulationAssertions.assertEverythingRan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.spec.SpecException;
import dev.halfulp.spec.SpecReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Interpreter, Java, C, C++, Icarus and Verilator agree on every unit of the gallery, over every input. */
class GallerySimulationTest {
    private static final Path GALLERY = Path.of(System.getProperty("halfulp.home"), "specs", "gallery.yaml");

    @TempDir
    Path folder;

    @Test
    void everySimulatorGivesWhatTheInterpreterGives() throws IOException, InterruptedException, SpecException {
        EmittedUnits emitted =
                EmittedUnits.make(SpecReader.read("specs/gallery.yaml", Files.readAllBytes(GALLERY)), folder);
        assertThat(emitted.units()).hasSizeGreaterThanOrEqualTo(38);
        assertEverythingRan(emitted.simulate(), emitted);
    }
}
