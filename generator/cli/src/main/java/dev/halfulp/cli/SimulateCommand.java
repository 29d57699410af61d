package dev.halfulp.cli;

import dev.halfulp.sim.Simulation;
import dev.halfulp.sim.SimulationException;
import dev.halfulp.sim.SimulationProgress;
import dev.halfulp.sim.SimulationReport;
import dev.halfulp.sim.SimulationRequest;
import dev.halfulp.sim.SimulationResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code halfulp simulate}: an output folder through the simulators found. */
@Command(
        name = "simulate",
        description = {
            "Runs every unit of an output folder over every input in Java, C and Verilog.",
            "Takes the tools found, and compares the results with each other and with what the report promises."
        },
        mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "the output folder; hdl-out by default")
    private @Nullable Path folder;

    @Option(names = "--all", description = "fail if a simulator is missing")
    private boolean needsAll;

    @Option(names = "--verbose", description = "print a line for each unit and simulator")
    private boolean isVerbose;

    @Override
    public Integer call() throws UsageException, IOException {
        PrintWriter output = command.commandLine().getOut();
        try {
            SimulationRequest request =
                    SimulationRequest.ofFolder(folder == null ? SpecFiles.inHome("hdl-out") : folder);
            SimulationReport report = Simulation.run(needsAll ? request.needingAll() : request, new Lines(output));
            report.summary().forEach(output::println);
            output.flush();
            return verdict(report);
        } catch (SimulationException e) {
            throw new UsageException("halfulp: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the simulation was interrupted", e);
        }
    }

    private int verdict(SimulationReport report) {
        PrintWriter messages = command.commandLine().getErr();
        report.problems().forEach(problem -> messages.println("halfulp: " + problem));
        if (report.passed()) {
            messages.printf(Locale.ROOT, "%d units agree: %d outputs compared%n", report.units(), report.inputs());
        }
        return report.passed() ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** Prints each result where that is asked for. */
    private final class Lines implements SimulationProgress {
        private final PrintWriter output;

        Lines(PrintWriter output) {
            this.output = output;
        }

        @Override
        public void started(int results) {}

        @Override
        public synchronized void finished(SimulationResult result) {
            if (isVerbose) {
                output.println(result);
                output.flush();
            }
        }
    }
}
