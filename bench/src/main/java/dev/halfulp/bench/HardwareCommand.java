package dev.halfulp.bench;

import dev.halfulp.sim.Workers;
import dev.halfulp.sim.Workspace;
import dev.halfulp.spec.UnitSpec;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the units of a spec in hardware and compares them with others. */
@Command(
        name = "hardware",
        description = "Makes the units of a spec, synthesises them, and compares them with others.",
        mixinStandardHelpOptions = true)
final class HardwareCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ROW", description = "globs of the rows to measure, such as 'tanh_*'; all without")
    private List<String> globs = new ArrayList<>();

    @Option(names = "--spec", paramLabel = "FILE", description = "the units; bench/hardware.yaml without")
    private @Nullable Path specFile;

    @Option(names = "--peers", paramLabel = "FILE", description = "what to compare with; bench/peers.yaml without")
    private @Nullable Path peersFile;

    @Option(names = "--json", paramLabel = "FILE", description = "writes the rows as JSON, too")
    private @Nullable Path jsonFile;

    @Option(names = "--no-frequency", description = "leaves out placing and routing, which takes the most time")
    private boolean withoutFrequency;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws BenchException, IOException, InterruptedException {
        Synthesis.requireTools(!withoutFrequency);
        References references = References.read(BenchFolder.file(peersFile, "peers.yaml"));
        List<UnitSpec> specs = new NameFilter(globs).pick(SpecUnits.read(BenchFolder.file(specFile, "hardware.yaml")));
        List<String> problems = new ArrayList<>();
        List<Row> rows = measure(specs, references, problems);
        PrintWriter output = command.commandLine().getOut();
        output.print(new RowTable(rows).text());
        if (jsonFile != null) {
            Files.writeString(jsonFile, RowJson.text(rows));
        }
        problems.forEach(command.commandLine().getErr()::println);
        return problems.isEmpty() ? 0 : Main.FAILED;
    }

    private List<Row> measure(List<UnitSpec> specs, References references, List<String> problems)
            throws IOException, InterruptedException {
        List<Row> rows = new ArrayList<>();
        try (Workspace workspace = new Workspace();
                Workers workers = new Workers()) {
            RowMeasurement measurement = new RowMeasurement(references, workspace, !withoutFrequency);
            List<Future<Outcome>> outcomes = specs.stream()
                    .map(spec -> workers.start(() -> Outcome.of(measurement, spec)))
                    .toList();
            for (Future<Outcome> future : outcomes) {
                Outcome outcome = Workers.await(future);
                outcome.row().ifPresent(rows::add);
                outcome.problem().ifPresent(problems::add);
            }
        }
        return rows;
    }
}
