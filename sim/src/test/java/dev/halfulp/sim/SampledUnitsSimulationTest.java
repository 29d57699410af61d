package dev.halfulp.sim;

import static dev.halfulp.sim.SimulationAssertions.assertEverythingRan;
import static dev.halfulp.sim.SimulationAssertions.objecting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.spec.SpecReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Functions given as points or as one value for each code take the way of all others. */
class SampledUnitsSimulationTest {
    private static final String SPEC = """
            units:
              - { samples: data/curve.csv, input: s8f4, output: s9f5, error: correct, name: measured }
              - { samples: data/curve.csv, input: "int8(scale=1/16,zero=3)", output: "uint8(scale=0.03,zero=60)",
                  domain: [-5, 6], outside: any, name: quantised }
              - { samples: codes.csv, input: s6f2, output: s8f0, name: each_code }
            """;

    @TempDir
    Path root;

    private EmittedUnits emitted;

    /** Value of code c in codes.csv. */
    private static int valueAt(long code) {
        return (int) (code * code % 37 - 11);
    }

    @BeforeEach
    void emit() throws Exception {
        Files.createDirectories(root.resolve("data"));
        Files.writeString(root.resolve("data/curve.csv"), "x,y\n-9,-2\n-1/3,0.25\n0.1,1.75\n3,1\n9,3.5\n");
        Files.writeString(
                root.resolve("codes.csv"),
                IntStream.range(-32, 32).mapToObj(code -> valueAt(code) + "\n").collect(Collectors.joining()));
        String file = root.resolve("spec.yaml").toString();
        emitted = EmittedUnits.make(SpecReader.read(file, SPEC.getBytes(StandardCharsets.UTF_8)), root.resolve("out"));
    }

    @Test
    void everySimulatorGivesWhatTheInterpreterGives() throws Exception {
        assertEverythingRan(emitted.simulate(), emitted);
        UnitUnderTest eachCode = emitted.units().get(2);
        for (int position = 0; position < eachCode.size(); position++) {
            int wanted = valueAt(eachCode.inputCode(position));
            assertThat(eachCode.objection(position, wanted)).isNull();
            assertThat(eachCode.objection(position, wanted + 1)).isNotNull();
        }
    }

    @Test
    void theFolderAloneSaysThatItOnlyCompares() throws Exception {
        assertThat(Files.readString(emitted.folder().resolve("report/report.json")))
                .contains("\"samples\": \"data/curve.csv\"", "\"samples\": \"codes.csv\"");
        SimulationRequest request = SimulationRequest.ofFolder(emitted.folder()).needingAll();
        SimulationReport report = Simulation.run(request);
        assertEverythingRan(report, emitted);
        assertThat(report.summary())
                .last()
                .asString()
                .contains("not rebuilt for sampled units")
                .endsWith("each_code, measured, quantised");
    }

    @Test
    void aFaultInOneLanguageIsFoundWithoutTheSamples() throws Exception {
        emitted.edit("c/each_code.h", "return (\\(\\w+\\))(\\w+);\n\\}\n\n/\\*", "return $1(1 - $2);\n}\n\n/*");
        SimulationReport report = Simulation.run(SimulationRequest.ofFolder(emitted.folder()));
        assertThat(objecting(report, "each_code")).contains("gcc", "clang").doesNotContain("java", "icarus");
        assertThat(objecting(report, "measured")).isEmpty();
    }
}
