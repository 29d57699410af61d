package dev.halfulp.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.certify.Unit;
import dev.halfulp.emit.Artefact;
import dev.halfulp.emit.Emitter;
import dev.halfulp.emit.Templates;
import dev.halfulp.emit.c.CEmitter;
import dev.halfulp.emit.java.JavaModelEmitter;
import dev.halfulp.emit.verilog.VerilogEmitter;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Future;

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

    /** Writes modules, headers and Java models of certified units; no test benches, lists or reports. */
    static EmittedUnits of(List<Unit> units, Path folder) throws IOException {
        Templates templates = new Templates(null);
        List<Emitter> emitters =
                List.of(new VerilogEmitter(templates), new CEmitter(templates), new JavaModelEmitter());
        for (Unit unit : units) {
            for (Emitter emitter : emitters) {
                for (Artefact artefact : emitter.emitUnit(unit)) {
                    Path file = folder.resolve(artefact.path());
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, artefact.content());
                }
            }
        }
        return new EmittedUnits(
                folder, units.parallelStream().map(UnitUnderTest::of).toList());
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

    /** Runs the units with some of the simulators that give output codes. */
    List<SimulationResult> run(List<String> simulators) throws IOException, InterruptedException {
        List<SimulationResult> results = new ArrayList<>();
        try (Workspace workspace = new Workspace();
                Workers workers = new Workers()) {
            Site site = new Site(new OutputFiles(folder), workspace, Toolbox.ofEnvironment(), Duration.ofMinutes(10));
            List<Future<List<SimulationResult>>> running = Simulators.MODELS.stream()
                    .filter(model -> simulators.contains(model.name()))
                    .flatMap(model -> Batch.of(model, units, site).stream())
                    .map(batch -> workers.start(batch::run))
                    .toList();
            for (Future<List<SimulationResult>> batch : running) {
                results.addAll(Workers.await(batch));
            }
        }
        return results;
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
