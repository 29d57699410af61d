package dev.halfulp.sim;

import dev.halfulp.fixed.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compiles the C headers into one program without a warning, and runs it. */
final class CSimulator extends ModelSimulator {
    private static final int BATCH = 64;

    /** What headers must compile with. */
    static final List<String> WARNINGS =
            List.of("-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wsign-conversion", "-Werror");

    private static final List<String> OPTIONS = List.of("-O1", "-I.", "-o", "run");

    private final String compiler;
    private final List<String> language;

    /**
     * A compiler.
     *
     * @param compiler its program
     * @param language the options that choose its language
     */
    CSimulator(String compiler, List<String> language) {
        this.compiler = compiler;
        this.language = language;
    }

    @Override
    public String name() {
        return compiler;
    }

    @Override
    public List<String> missingTools(Toolbox toolbox) {
        return toolbox.missing(List.of(compiler));
    }

    @Override
    public List<Path> files(UnitUnderTest unit, OutputFiles files) {
        return List.of(files.header(unit));
    }

    @Override
    public int batchSize() {
        return BATCH;
    }

    @Override
    List<List<Outputs>> outputs(List<UnitUnderTest> units, Bench bench)
            throws ToolFailure, IOException, InterruptedException {
        List<String> headers = OutputFiles.copy(
                units.stream().map(unit -> bench.files().header(unit)).toList(), bench.folder());
        Files.writeString(bench.folder().resolve("main.c"), new CProgram(units, headers).text());
        List<String> arguments = new ArrayList<>(OPTIONS);
        arguments.addAll(WARNINGS);
        arguments.addAll(language);
        arguments.add("main.c");
        bench.tool().call(compiler, arguments);
        bench.tool().call(bench.folder().resolve("run").toString(), List.of());
        List<List<Outputs>> outputs = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            outputs.add(outputs(bench.folder(), i, units.get(i)));
        }
        return outputs;
    }

    private static List<Outputs> outputs(Path folder, int index, UnitUnderTest unit) {
        Format format = unit.output();
        return CProgram.ways(unit).stream()
                .map(way ->
                        new Outputs(way.words(), () -> CodeFiles.words(folder.resolve(way.file(index)), format, true)))
                .toList();
    }
}
