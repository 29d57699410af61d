package dev.halfulp.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.halfulp.certify.Unit;
import dev.halfulp.certify.UnitMaker;
import dev.halfulp.datapath.Interpreter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleReaderTest {
    @TempDir
    private Path folder;

    private Path samples;

    @BeforeEach
    void locateSamples() {
        samples = folder.resolve("curve.csv");
    }

    private List<PlacedUnit> read(String keys) throws SpecException {
        String yaml = "units:\n  - { name: curve, input: s4f1, output: s8f2, samples: curve.csv" + keys + " }\n";
        return SpecReader.read(folder.resolve("a.yaml").toString(), yaml.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String text) throws IOException {
        Files.writeString(samples, text);
    }

    private static long at(Unit unit, long code) {
        return new Interpreter(unit.datapath()).apply(code);
    }

    @Test
    void runsStraightBetweenSamples() throws Exception {
        write("x,y\n# measured\n-4, 1\n0,3.5\n\n1/2;  -2\n4 1e0\n");
        Unit unit = UnitMaker.make(read(", error: correct").get(0).spec());
        // From -4 to 0 the line rises by 5/8 a unit; codes of the output are quarters.
        assertThat(at(unit, -8)).isEqualTo(4);
        assertThat(at(unit, -4)).isEqualTo(9);
        assertThat(at(unit, 0)).isEqualTo(14);
        assertThat(at(unit, 1)).isEqualTo(-8);
        // -2 + 3 * (3.5 - 0.5) / 3.5 = 0.5714..., that is 2.2857... quarters.
        assertThat(at(unit, 7)).isEqualTo(2);
    }

    @Test
    void takesOneValueForEachCode() throws Exception {
        write(IntStream.range(0, 16).mapToObj(i -> String.valueOf(i % 5)).collect(Collectors.joining("\n")));
        Unit unit = UnitMaker.make(read("").get(0).spec());
        for (int code = -8; code < 8; code++) {
            assertThat(at(unit, code)).isEqualTo(4L * ((code + 8) % 5));
        }
        assertThat(unit.certificate().maxUlp()).isZero();
    }

    @Test
    void printingAndReadingIsTheIdentity() throws Exception {
        write("-4,0\n4,1\n");
        UnitSpec spec = read("").get(0).spec();
        String printed = SpecPrinter.print(List.of(spec));
        List<PlacedUnit> again =
                SpecReader.read(folder.resolve("b.yaml").toString(), printed.getBytes(StandardCharsets.UTF_8));
        assertThat(again.get(0).spec()).isEqualTo(spec);
        write("-4,0\n4,2\n");
        assertThat(SpecPrinter.print(List.of(read("").get(0).spec()))).isNotEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-4,0 4          | curve.csv:2:1: error: a line of samples is x,y or one value",
                "-4,0 -4,1       | curve.csv:2:1: error: x = -4 is not above the x of the line before",
                "-4,a            | curve.csv:1:1: error: 'a' is not an exact number",
                "-4,0 3,1        | a.yaml:2:56: error: the samples in 'curve.csv' go from x = -4 to 3, but inputs go from -4 to 3.5",
                "1 2 3           | a.yaml:2:56: error: 'curve.csv' has 3 values, but s4f1 has 16 codes",
                "''              | a.yaml:2:56: error: 'curve.csv' has no samples"
            })
    void refuses(String lines, String message) throws IOException {
        write(lines.replace(' ', '\n'));
        assertThatThrownBy(() -> read("")).isInstanceOf(SpecException.class).hasMessageContaining(message);
    }

    @Test
    void refusesWhatCannotGoWithSamples() throws IOException {
        assertThatThrownBy(() -> read("")).hasMessageContaining("cannot read the samples 'curve.csv'");
        write("-4,0\n4,1\n");
        assertThatThrownBy(() -> read(", activation: tanh"))
                .hasMessageContaining("a unit with samples has no activation");
        assertThatThrownBy(() -> read(", derivative: true")).hasMessageContaining("samples have no derivative");
    }
}
