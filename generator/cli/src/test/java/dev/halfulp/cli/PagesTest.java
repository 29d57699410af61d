package dev.halfulp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.emit.report.json.JsonObject;
import dev.halfulp.emit.report.json.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages for tasks: their files are written, then their commands run, in an empty folder. */
class PagesTest {
    /** A block of code whose paragraph ends with the name of the file that it is the content of. */
    private static final Pattern FILE = Pattern.compile("`([^`\\s]+)`:\n\n```\\w+\n((?s:.*?))```\n");

    private static final Pattern COMMANDS = Pattern.compile("```sh\n((?s:.*?))```\n");

    /** Pages that tell how to do something. Their like for Maven is run by the projects of the plugin. */
    private static final List<String> PAGES =
            List.of("choose-a-format", "first-unit", "in-make-or-cmake", "override-a-template", "report");

    private static final List<String> OTHER_PAGES = List.of("in-maven", "spec-file");

    private static final Pattern SPEC = Pattern.compile("```yaml\n((?s:.*?))```\n");

    /** A field in the first column of a table. */
    private static final Pattern FIELD = Pattern.compile("`([a-zA-Z.]+)`");

    @TempDir
    private Path work;

    static List<String> pages() {
        return PAGES;
    }

    private static String page(String name) throws IOException {
        return Files.readString(SpecFiles.inHome("docs").resolve(name + ".md"));
    }

    @Test
    void everyPageIsTried() throws IOException {
        try (Stream<Path> files = Files.list(SpecFiles.inHome("docs"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".md"))
                            .map(name -> name.substring(0, name.length() - ".md".length())))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(PAGES.stream(), OTHER_PAGES.stream()).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void commandsOfAPageWork(String page) throws IOException, InterruptedException {
        run(page(page)).expectDone();
    }

    @Test
    void aPageWhoseCommandsDoNotWorkIsFound() throws IOException, InterruptedException {
        String page = page("first-unit");
        assertThat(run(page.replace("inspect tanh_s8f4_s8f7", "inspect tanh_s8f4_s8f6"))
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(run(page.replace("activation: tanh", "activation: tahn")).code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void theExampleOfTheReferenceIsASpecFile() throws IOException {
        MatchResult example =
                SPEC.matcher(page("spec-file")).results().findFirst().orElseThrow();
        Path spec = Files.writeString(work.resolve("example.yaml"), example.group(1));
        Files.writeString(work.resolve("curve.csv"), "-8,0\n0,0.5\n8,1\n");

        Outcome outcome = Outcome.of("generate", spec, "-o", work.resolve("out"), "--dry-run")
                .expectDone();

        assertThat(outcome.output()).contains("my_mish", "spline", "leak", "gelu_d_s16f12_s16f12");
    }

    @Test
    void theReportHasTheFieldsThatThePageExplains() throws IOException, InterruptedException {
        String page = page("report");
        run(page).expectDone();
        JsonObject report = (JsonObject) JsonParser.parse(Files.readString(work.resolve("out/report/report.json")));
        JsonObject unit = (JsonObject) report.array("units").items().get(0);
        List<String> fields = page.lines()
                .dropWhile(line -> !line.startsWith("| field"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .filter(line -> !line.contains("effort: high"))
                .map(line -> line.substring(1, line.indexOf('|', 1)))
                .flatMap(cell -> FIELD.matcher(cell).results().map(field -> field.group(1)))
                .toList();
        assertThat(fields)
                .hasSizeGreaterThan(15)
                .allSatisfy(field -> assertThat(has(unit, field)).as(field).isTrue());
        assertThat(has(unit, "error.noSuchField")).isFalse();
    }

    private static boolean has(JsonObject object, String field) {
        int point = field.indexOf('.');
        return point < 0
                ? object.fields().containsKey(field)
                : object.fields().containsKey(field.substring(0, point))
                        && has(object.object(field.substring(0, point)), field.substring(point + 1));
    }

    /** Writes the files of a page, then runs its commands, which there must be. */
    private Outcome run(String page) throws IOException, InterruptedException {
        String commands =
                COMMANDS.matcher(page).results().map(block -> block.group(1)).collect(Collectors.joining());
        assertThat(commands).contains("./halfulp");
        for (MatchResult file : FILE.matcher(page).results().toList()) {
            Path target = work.resolve(file.group(1));
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.group(2));
        }
        writeLauncher();
        Process shell = new ProcessBuilder("bash", "-euxo", "pipefail", "-c", commands)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(shell.waitFor(), "", output);
    }

    /** The program under test as {@code ./halfulp}. */
    private void writeLauncher() throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path launcher = Files.writeString(
                work.resolve("halfulp"),
                "#!/bin/sh\nexec '" + java + "' -cp '" + System.getProperty("java.class.path") + "' "
                        + Main.class.getName() + " \"$@\"\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
    }
}
