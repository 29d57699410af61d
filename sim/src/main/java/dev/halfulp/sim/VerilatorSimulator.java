package dev.halfulp.sim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Translates the modules into one C++ program by Verilator, and runs it. */
final class VerilatorSimulator extends ModelSimulator {
    private static final int BATCH = 64;

    /** Warnings are for the check by Verilator's lint; here every module that has a meaning runs. */
    private static final List<String> OPTIONS = List.of(
            "--cc",
            "--exe",
            "--build",
            "-j",
            Integer.toString(Runtime.getRuntime().availableProcessors()),
            "-Wno-fatal",
            "-CFLAGS",
            "-O1",
            "-MAKEFLAGS",
            "OPT_FAST=-O1",
            "-MAKEFLAGS",
            "OPT_SLOW=-O0",
            "-MAKEFLAGS",
            "OPT_GLOBAL=-O0",
            "--prefix",
            VerilatorProgram.MODEL,
            "--top-module",
            VerilatorProgram.TOP,
            "top.v",
            "main.cpp");

    @Override
    public String name() {
        return "verilator";
    }

    @Override
    public List<String> missingTools(Toolbox toolbox) {
        return toolbox.missing(List.of("verilator", "make", "g++"));
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
        VerilatorProgram program = new VerilatorProgram(units);
        Files.writeString(folder.resolve("top.v"), program.top());
        Files.writeString(folder.resolve("main.cpp"), program.main());
        List<String> arguments = new ArrayList<>(OPTIONS);
        OutputFiles.copy(units.stream().map(unit -> bench.files().module(unit)).toList(), modules)
                .forEach(name -> arguments.add("modules/" + name));
        bench.tool().call("verilator", arguments);
        bench.tool()
                .call(folder.resolve("obj_dir").resolve(VerilatorProgram.MODEL).toString(), List.of());
        List<List<Outputs>> outputs = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            UnitUnderTest unit = units.get(i);
            Path file = folder.resolve(VerilatorProgram.file(i));
            outputs.add(CodeFiles.single(() -> CodeFiles.words(file, unit.output(), false)));
        }
        return outputs;
    }
}
