package dev.halfulp.bench;

import dev.halfulp.certify.Unit;
import dev.halfulp.spec.UnitSpec;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what is lost by choosing designs by the cost model instead of by synthesis. */
@Command(
        name = "choice",
        description = "Synthesises the designs that the cost model finds cheapest, and tells what its choice loses.",
        mixinStandardHelpOptions = true)
final class ChoiceCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ROW", description = "globs of the rows; all without")
    private List<String> globs = new ArrayList<>();

    @Option(names = "--spec", paramLabel = "FILE", description = "the units; bench/hardware.yaml without")
    private @Nullable Path specFile;

    @Option(names = "--data", paramLabel = "FILE", description = "what was measured; bench/choice.csv without")
    private @Nullable Path dataFile;

    @Option(names = "--designs", defaultValue = "8", description = "designs of a unit (${DEFAULT-VALUE})")
    private int most;

    @Option(names = "--detailed", description = "prints every design")
    private boolean detailed;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws BenchException, IOException, InterruptedException {
        Synthesis.requireTools(false);
        Path data = BenchFolder.file(dataFile, "choice.csv");
        Calibration calibration = new Calibration(new CalibrationFile(data).known(), 1);
        Map<String, List<CalibrationPoint>> rows = new LinkedHashMap<>();
        for (UnitSpec spec : new NameFilter(globs).pick(SpecUnits.read(BenchFolder.file(specFile, "hardware.yaml")))) {
            Map<String, Unit> designs = calibration.byDigest(new Designs(spec).cheapest(most));
            rows.put(spec.name(), calibration.points(designs, true));
        }
        CalibrationFile.write(data, rows.values().stream().flatMap(List::stream).toList());
        rows.forEach(this::print);
        return rows.isEmpty() ? Main.FAILED : 0;
    }

    private void print(String row, List<CalibrationPoint> points) {
        PrintWriter output = command.commandLine().getOut();
        int chosen = points.get(0).measured().luts();
        int least =
                points.stream().mapToInt(point -> point.measured().luts()).min().orElse(chosen);
        output.println(String.format(
                Locale.ROOT,
                "%-11s chosen %4d LUT, best %4d of %d, loss %.0f %%",
                row,
                chosen,
                least,
                points.size(),
                100.0 * (chosen - least) / Math.max(1, least)));
        if (detailed) {
            points.forEach(point -> output.println(String.format(
                    Locale.ROOT,
                    "  %-8s %-11s %4d estimated, %4d found; %4d LUT4",
                    point.unit().design().method().word(),
                    point.unit().design().fold(),
                    point.unit().cost().lut6(),
                    point.measured().luts(),
                    point.measured().iceLuts())));
        }
    }
}
