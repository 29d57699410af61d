package dev.halfulp.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.generate.GenerationException;
import dev.halfulp.generate.GenerationRequest;
import dev.halfulp.generate.Generator;
import dev.halfulp.generate.Progress;
import dev.halfulp.spec.PlacedUnit;
import dev.halfulp.spec.SpecException;
import dev.halfulp.spec.SpecReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Units that were made, certified and emitted.
 *
 * @param folder the output folder
 * @param units the units, which are to give what the interpreter gives
 */
record EmittedUnits(Path folder, List<UnitUnderTest> units) {
    /** Makes the units of a spec and writes their files. */
    static EmittedUnits make(String spec, Path folder) {
        try {
            return make(SpecReader.read("test.yaml", spec.getBytes(StandardCharsets.UTF_8)), folder);
        } catch (SpecException e) {
            throw new AssertionError(e);
        }
    }

    static EmittedUnits make(List<PlacedUnit> wanted, Path folder) {
        try {
            Generator generator = new Generator(GenerationRequest.full(wanted, folder), Progress.SILENT);
            Generator.Prepared prepared = generator.prepare();
            generator.write(prepared);
            return new EmittedUnits(
                    folder, prepared.units().stream().map(UnitUnderTest::of).toList());
        } catch (GenerationException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The text of a resource beside the tests. */
    static String resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(EmittedUnits.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Runs the units with every simulator. */
    SimulationReport simulate() throws IOException, InterruptedException {
        return Simulation.run(SimulationRequest.of(folder, units).needingAll());
    }

    /** Replaces the first match of a regular expression in a file, which must have one. */
    void edit(String file, String pattern, String replacement) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        String edited = text.replaceFirst(pattern, replacement);
        assertThat(edited).as("%s with %s replaced", file, pattern).isNotEqualTo(text);
        Files.writeString(path, edited);
    }

    /** All inputs of all units. */
    long inputs() {
        return units.stream().mapToLong(UnitUnderTest::size).sum();
    }
}
