package dev.halfulp.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.emit.report.json.JsonObject;
import dev.halfulp.emit.report.json.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HardwareCommandTest {
    private final StringWriter output = new StringWriter();
    private final StringWriter messages = new StringWriter();

    @TempDir
    Path folder;

    private int run(String... arguments) {
        return Main.run(new PrintWriter(output), new PrintWriter(messages), arguments);
    }

    private String file(String name, String content) throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        return file.toString();
    }

    @Test
    void rowsAreComparedWithPeers() throws Exception {
        String spec = file(
                "spec.yaml",
                "units: [{activation: relu, name: one, input: s4f0, output: u3f0},"
                        + " {activation: relu, name: other, input: s4f0, output: u3f0}]");
        String peers = file("peers.yaml", "one: { peer: { lut: 12, lut4: 6, error: 0.5 } }");
        Path json = folder.resolve("rows.json");
        assertThat(run("hardware", "--no-frequency", "--spec", spec, "--peers", peers, "--json", json.toString(), "o*"))
                .as(messages.toString())
                .isZero();
        // relu of four bits: each of the three output bits is one bit and not the sign.
        assertThat(output.toString())
                .contains("| one |", "| other |", "| 3 (0, 0), 1 |", "| 0.25 / 0.50 |")
                .contains("best known of others, 1 rows: LUT 0.250, LUT4 0.500");
        JsonObject root = (JsonObject) JsonParser.parse(Files.readString(json));
        JsonObject first = (JsonObject) root.array("rows").items().get(0);
        assertThat(first.text("name")).isEqualTo("one");
        assertThat(first.integer("lut")).isEqualTo(3);
        assertThat(first.object("peer").integer("lut")).isEqualTo(12);
    }

    @Test
    void aRowThatCannotBeMadeFailsTheRunAndTheOthersAreMeasured() throws Exception {
        String spec = file(
                "spec.yaml",
                "units: [{activation: relu, name: right, input: s4f0, output: u3f0},"
                        + " {activation: tanh, name: wrong, input: s8f4, output: s8f7, max-table-bits: 0}]");
        assertThat(run("hardware", "--no-frequency", "--spec", spec)).isEqualTo(1);
        assertThat(messages.toString()).contains("wrong: no design keeps the ceilings");
        assertThat(output.toString()).contains("| right |").doesNotContain("| wrong |");
    }

    @Test
    void aGlobThatPicksNothingIsAnError() {
        assertThat(run("hardware", "--no-frequency", "tanh_99")).isEqualTo(1);
        assertThat(messages.toString()).contains("no row is called tanh_99", "tanh_12");
    }

    @Test
    void everyPeerBelongsToARowOfTheBench() throws Exception {
        String rows = Files.readString(BenchFolder.file(null, "hardware.yaml"));
        assertThat(Files.readAllLines(BenchFolder.file(null, "peers.yaml")).stream()
                        .filter(line -> line.matches("\\w+:"))
                        .map(line -> line.replace(":", "")))
                .hasSize(12)
                .allSatisfy(name -> assertThat(rows).contains("name: " + name + ","));
    }
}
