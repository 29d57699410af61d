package dev.halfulp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.emit.report.json.JsonObject;
import dev.halfulp.emit.report.json.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code halfulp explore}. */
class ExploreCommandTest {
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ \\./halfulp (explore .+)$");

    @TempDir
    Path work;

    private static Outcome explore(String arguments) {
        return Outcome.of((Object[]) ("explore " + arguments).split(" "));
    }

    @Test
    void printsATableForEachCost() {
        Outcome outcome = explore("--activation gelu --in s6f3 --out s6f3").expectDone();

        List<String> heads = outcome.outputLines().stream()
                .filter(line -> line.contains("max error"))
                .toList();
        assertThat(heads).hasSize(4);
        assertThat(heads.get(0)).startsWith("LUT6");
        assertThat(heads.get(1)).startsWith("table bits");
        assertThat(heads.get(2)).startsWith("bytes");
        assertThat(heads.get(3)).startsWith("cycles");
        assertThat(outcome.messageLines()).containsExactly("48 units certified at every input");
    }

    @Test
    void theCostAskedForComesFirst() {
        Outcome outcome = explore("--activation gelu --in s6f3 --out s6f3 --around 0 --optimize segments --error 2ulp")
                .expectDone();

        assertThat(outcome.output()).startsWith("segments");
        assertThat(outcome.messageLines()).containsExactly("5 units certified at every input");
    }

    @Test
    void everyPointOfTheJsonIsTheUnitOfThoseKeys() throws IOException {
        Outcome outcome = explore("--activation silu --in s5f2 --out s5f2 --around 2 --json")
                .expectDone();

        List<JsonObject> points = objects(outcome.output(), "points");
        assertThat(points).hasSize(32);
        assertThat(points).anyMatch(point -> !point.array("front").items().isEmpty());
        for (JsonObject point : points.subList(0, 16)) {
            Outcome unit = Outcome.of(
                            "unit",
                            "--activation",
                            "silu",
                            "--in",
                            "s5f2",
                            "--out",
                            point.text("output"),
                            "--error",
                            point.text("criterion"),
                            "--optimize",
                            point.text("optimize"),
                            "--json",
                            "--dry-run",
                            "-o",
                            work)
                    .expectDone();
            JsonObject made = objects(unit.output(), "units").get(0);
            assertThat(point.text("method")).isEqualTo(made.text("method"));
            assertThat(point.integer("tableBits")).isEqualTo(made.integer("tableBits"));
            assertThat(point.number("maxUlp")).isEqualTo(made.object("error").number("maxUlp"));
            assertThat(point.object("cost").integer("lut6"))
                    .isEqualTo(made.object("cost").integer("lut6"));
        }
    }

    private static List<JsonObject> objects(String json, String field) {
        return ((JsonObject) JsonParser.parse(json))
                .array(field).items().stream().map(JsonObject.class::cast).toList();
    }

    @Test
    void drawsAPicture() throws IOException {
        Path page = work.resolve("silu.html");
        Outcome outcome = Outcome.of(
                        "explore", "--expression", "x*x/9", "--in", "s5f2", "--out", "s5f2", "--picture", page)
                .expectDone();

        assertThat(outcome.messages()).contains("picture in " + page);
        assertThat(Files.readString(page)).contains("<svg", "x*x/9");
    }

    @Test
    void aPictureThatCannotBeWrittenIsAFailure() {
        Path page = work.resolve("none").resolve("silu.html");
        Outcome.of("explore", "--activation", "silu", "--in", "s5f2", "--out", "s5f2", "--picture", page)
                .expectFailure(ExitCode.FAILED, "halfulp: ", "silu.html");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--activation tanhh --in s5f2 --out s5f2 | 2 | unknown activation 'tanhh'",
                "--activation tanh --out s5f2 | 2 | a unit needs an input format",
                "--activation tanh --in s5f2 --out s5f2 --around -1 | 2 | --around: from 0 to 32 bits, not -1",
                "--activation tanh --in s5f2 --out s5f2 --around few | 2 | --around",
                "--activation tanh --in s5f2 --out s5f2 --pictur a | 2 | did you mean '--picture'",
                "--activation log --in s5f2 --out s5f2 | 2 | the function is undefined at x = -4",
                "--activation tanh --in s5f2 --out s5f2 --error 0.01ulp | 1 | cannot be met"
            })
    void whatIsWrongIsSaid(String arguments, int code, String message) {
        explore(arguments).expectFailure(code, message);
    }

    @Test
    void withoutKeysTellsWhatToWrite() {
        Outcome.of("explore")
                .expectFailure(ExitCode.USAGE, "a trade-off needs a function", "halfulp explore --activation gelu");
    }

    @Test
    void theCommandsOfTheDocumentationRun() throws IOException {
        String text = Files.readString(SpecFiles.inHome("docs/choose-a-format.md"));
        List<String> commands =
                COMMAND.matcher(text).results().map(match -> match.group(1)).toList();
        assertThat(commands).isNotEmpty();
        for (String command : commands) {
            String inFolder = command.replace("--picture ", "--picture " + work + "/");
            Outcome.of((Object[]) inFolder.split(" ")).expectDone();
        }
    }
}
