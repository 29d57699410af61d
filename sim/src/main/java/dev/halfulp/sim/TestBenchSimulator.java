package dev.halfulp.sim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs the emitted test benches in Icarus Verilog; they judge by themselves. */
final class TestBenchSimulator implements Simulator {
    private static final Pattern PASS = Pattern.compile("PASS (\\w+) (\\d+) inputs");
    private static final Pattern SAMPLES = Pattern.compile("(\\w+): samples, .* of (\\d+) inputs");

    @Override
    public String name() {
        return "testbench";
    }

    @Override
    public List<String> missingTools(Toolbox toolbox) {
        return toolbox.missing(List.of("iverilog", "vvp"));
    }

    @Override
    public List<Path> files(UnitUnderTest unit, OutputFiles files) {
        return List.of(files.module(unit), files.testBench(unit));
    }

    @Override
    public int batchSize() {
        return 1;
    }

    @Override
    public List<SimulationResult> run(List<UnitUnderTest> units, Bench bench)
            throws ToolFailure, IOException, InterruptedException {
        List<SimulationResult> results = new ArrayList<>();
        for (UnitUnderTest unit : units) {
            List<String> arguments = new ArrayList<>(List.of("-g2005", "-Wall", "-o", "bench.vvp"));
            arguments.addAll(OutputFiles.copy(files(unit, bench.files()), bench.folder()));
            String warnings = bench.tool().call("iverilog", arguments);
            if (!warnings.isEmpty()) {
                throw ToolFailure.of("iverilog -Wall says: " + warnings);
            }
            Tool.Finished finished = bench.tool().run("vvp", List.of("-n", "bench.vvp"));
            results.add(objection(unit, finished)
                    .map(text -> SimulationResult.failed(this, unit, text + ": " + finished.output()))
                    .orElseGet(() -> SimulationResult.passed(this, unit, inputs(unit, finished.output()))));
        }
        return results;
    }

    /** What speaks against a run; nothing if it says that it passed and has driven every input. */
    private static Optional<String> objection(UnitUnderTest unit, Tool.Finished finished) {
        if (finished.exitCode() != 0) {
            return Optional.of("the test bench ended with exit code " + finished.exitCode());
        }
        long inputs = inputs(unit, finished.output());
        if (inputs == 0) {
            return Optional.of("the test bench does not print PASS");
        }
        boolean isComplete = samples(unit, finished.output()).orElse(inputs) == unit.size();
        return isComplete
                ? Optional.empty()
                : Optional.of("the test bench drove " + inputs + " inputs, but there are " + unit.size());
    }

    /** The count of inputs after PASS; 0 if there is none. */
    private static long inputs(UnitUnderTest unit, String output) {
        return count(PASS, unit, output).orElse(0L);
    }

    /** The count of inputs from which a bench says that it took samples. */
    private static Optional<Long> samples(UnitUnderTest unit, String output) {
        return count(SAMPLES, unit, output);
    }

    private static Optional<Long> count(Pattern pattern, UnitUnderTest unit, String output) {
        return output.lines()
                .map(pattern::matcher)
                .filter(matcher -> matcher.matches() && matcher.group(1).equals(unit.name()))
                .map(TestBenchSimulator::number)
                .findFirst();
    }

    private static long number(Matcher matcher) {
        return Long.parseLong(matcher.group(2));
    }
}
