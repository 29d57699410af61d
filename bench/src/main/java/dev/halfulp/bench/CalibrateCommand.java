package dev.halfulp.bench;

import dev.halfulp.certify.Unit;
import dev.halfulp.spec.UnitSpec;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares the cost model with synthesis on many designs. */
@Command(
        name = "calibrate",
        description = "Synthesises designs of all kinds and tells how far the cost model is off.",
        mixinStandardHelpOptions = true)
final class CalibrateCommand implements Callable<Integer> {
    private static final int BATCH = 12;

    @Parameters(paramLabel = "UNIT", description = "globs of the units; all without")
    private List<String> globs = new ArrayList<>();

    @Option(names = "--spec", paramLabel = "FILE", description = "the units; bench/calibration.yaml without")
    private @Nullable Path specFile;

    @Option(names = "--data", paramLabel = "FILE", description = "the data set; bench/calibration.csv without")
    private @Nullable Path dataFile;

    @Option(names = "--synthesise", description = "measures the designs that the data set does not know, and writes it")
    private boolean synthesis;

    @Option(names = "--designs", defaultValue = "4", description = "most designs of a unit (${DEFAULT-VALUE})")
    private int most;

    @Option(names = "--most-luts", defaultValue = "900", description = "largest estimate (${DEFAULT-VALUE})")
    private long mostLuts;

    @Option(names = "--detailed", description = "prints every design")
    private boolean detailed;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws BenchException, IOException, InterruptedException {
        if (synthesis) {
            Synthesis.requireTools(false);
        }
        Path data = BenchFolder.file(dataFile, "calibration.csv");
        List<UnitSpec> specs =
                new NameFilter(globs).pick(SpecUnits.read(BenchFolder.file(specFile, "calibration.yaml")));
        Calibration calibration = new Calibration(new CalibrationFile(data).known(), BATCH);
        Map<String, Unit> designs = calibration.designs(specs, mostLuts, most);
        List<CalibrationPoint> points = calibration.points(designs, synthesis);
        if (synthesis) {
            CalibrationFile.write(data, points);
        }
        PrintWriter output = command.commandLine().getOut();
        output.println(points.size() + " of " + designs.size() + " designs are measured");
        new ModelError(points).print(output, detailed);
        return points.isEmpty() ? Main.FAILED : 0;
    }
}
