package dev.halfulp.generate;

import dev.halfulp.certify.Unit;
import dev.halfulp.emit.Artefact;
import dev.halfulp.emit.Templates;
import dev.halfulp.emit.report.json.JsonException;
import dev.halfulp.emit.report.json.JsonObject;
import dev.halfulp.emit.report.json.JsonParser;
import dev.halfulp.emit.verilog.VerilogEmitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Counts the lookup tables of a unit by synthesising it with Yosys, where that is installed. */
final class Yosys {
    private static final long LONGEST_SECONDS = 60;
    private static final Pattern VERSION = Pattern.compile("Yosys (\\d+(?:\\.\\d+)+)");
    private static final Pattern LUT = Pattern.compile("LUT[1-6]");
    private static final String STATISTICS = "statistics.json";

    private final String program;

    /**
     * @param program its name on the path, or where it lies
     */
    Yosys(String program) {
        this.program = program;
    }

    /** Its name and version, if it is there. */
    Optional<String> version() {
        return run(Path.of("."), "-V")
                .flatMap(text -> VERSION.matcher(text).results().findFirst())
                .map(match -> "Yosys " + match.group(1));
    }

    /** The lookup tables of up to six inputs without multiplier blocks (Xilinx 7 series), unless synthesis fails. */
    OptionalLong lut6(Unit unit) {
        try {
            Path folder = Files.createTempDirectory("halfulp-yosys");
            try {
                Files.writeString(folder.resolve("unit.v"), module(unit));
                Optional<String> report = run(
                        folder,
                        "-q",
                        "-p",
                        "read_verilog unit.v; synth_xilinx -top " + unit.name()
                                + " -family xc7 -noiopad -flatten -nodsp; tee -q -o " + STATISTICS + " stat -json");
                return report.isPresent() ? luts(Files.readString(folder.resolve(STATISTICS))) : OptionalLong.empty();
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String module(Unit unit) throws IOException {
        return new VerilogEmitter(new Templates(null))
                .emitUnit(unit).stream()
                        .filter(artefact -> artefact.path().equals("verilog/" + unit.name() + ".v"))
                        .map(Artefact::content)
                        .findFirst()
                        .orElseThrow();
    }

    /** The lookup tables that the statistics of a design count; nothing where they are none. */
    static OptionalLong luts(String statistics) {
        try {
            JsonObject cells =
                    ((JsonObject) JsonParser.parse(statistics)).object("design").object("num_cells_by_type");
            return OptionalLong.of(cells.fields().keySet().stream()
                    .filter(type -> LUT.matcher(type).matches())
                    .mapToLong(cells::integer)
                    .sum());
        } catch (JsonException | ClassCastException e) {
            return OptionalLong.empty();
        }
    }

    /** What it prints; nothing if it cannot be started, takes too long or fails. */
    private Optional<String> run(Path folder, String... arguments) {
        try {
            Path log = Files.createTempFile("halfulp-yosys", ".log");
            try {
                Process process = new ProcessBuilder(Stream.concat(Stream.of(program), Stream.of(arguments))
                                .toList())
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
                boolean isDone = finishes(process);
                return isDone && process.exitValue() == 0
                        ? Optional.of(Files.readString(log, StandardCharsets.UTF_8))
                        : Optional.empty();
            } finally {
                Files.delete(log);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean finishes(Process process) {
        try {
            return process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
