package dev.halfulp.sim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads the file of one unit alone, in a program that must end well without printing anything. */
final class LintSimulator implements Simulator {
    private final String name;
    private final String program;
    private final BiFunction<OutputFiles, UnitUnderTest, Path> file;
    private final Function<UnitUnderTest, List<String>> arguments;

    /**
     * A check.
     *
     * @param name for messages
     * @param program what runs
     * @param file what it reads, copied to the folder where it runs
     * @param arguments its arguments for a unit
     */
    LintSimulator(
            String name,
            String program,
            BiFunction<OutputFiles, UnitUnderTest, Path> file,
            Function<UnitUnderTest, List<String>> arguments) {
        this.name = name;
        this.program = program;
        this.file = file;
        this.arguments = arguments;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> missingTools(Toolbox toolbox) {
        return toolbox.missing(List.of(program));
    }

    @Override
    public List<Path> files(UnitUnderTest unit, OutputFiles files) {
        return List.of(file.apply(files, unit));
    }

    @Override
    public int batchSize() {
        return 1;
    }

    @Override
    public List<SimulationResult> run(List<UnitUnderTest> units, Bench bench)
            throws ToolFailure, IOException, InterruptedException {
        UnitUnderTest unit = units.get(0);
        OutputFiles.copy(files(unit, bench.files()), bench.folder());
        String output = bench.tool().call(program, arguments.apply(unit));
        return List.of(
                output.isEmpty()
                        ? SimulationResult.passed(this, unit, 0)
                        : SimulationResult.failed(this, unit, program + " says: " + output));
    }
}
