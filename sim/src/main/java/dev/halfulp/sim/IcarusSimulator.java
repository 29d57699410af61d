package dev.halfulp.sim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the modules in a test bench of its own in Icarus Verilog. */
final class IcarusSimulator extends ModelSimulator {
    private static final int BATCH = 32;

    @Override
    public String name() {
        return "icarus";
    }

    @Override
    public List<String> missingTools(Toolbox toolbox) {
        return toolbox.missing(List.of("iverilog", "vvp"));
    }

    @Override
    public List<Path> files(UnitUnderTest unit, OutputFiles files) {
        return List.of(files.module(unit));
    }

    @Override
    public int batchSize() {
        return BATCH;
    }

    @Override
    List<List<Outputs>> outputs(List<UnitUnderTest> units, Bench bench)
            throws ToolFailure, IOException, InterruptedException {
        Path folder = bench.folder();
        Path modules = Files.createDirectory(folder.resolve("modules"));
        Files.writeString(folder.resolve("bench.v"), IcarusProgram.text(units));
        List<String> arguments =
                new ArrayList<>(List.of("-g2005", "-s", IcarusProgram.BENCH, "-o", "bench.vvp", "bench.v"));
        OutputFiles.copy(units.stream().map(unit -> bench.files().module(unit)).toList(), modules)
                .forEach(name -> arguments.add("modules/" + name));
        bench.tool().call("iverilog", arguments);
        bench.tool().call("vvp", List.of("-n", "bench.vvp"));
        List<List<Outputs>> outputs = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            UnitUnderTest unit = units.get(i);
            Path file = folder.resolve(IcarusProgram.file(i));
            outputs.add(CodeFiles.single(() -> CodeFiles.lines(file, unit.output(), unit.size())));
        }
        return outputs;
    }
}
