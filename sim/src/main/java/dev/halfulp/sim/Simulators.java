package dev.halfulp.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The ways to run and to check units. */
final class Simulators {
    /** Those that give output codes. Verilator comes early, since its compilation takes longest. */
    static final List<ModelSimulator> MODELS = List.of(
            new JavaModelSimulator(),
            new VerilatorSimulator(),
            new CSimulator("gcc", List.of("-std=c99")),
            new CSimulator("clang", List.of("-std=c99")),
            new CSimulator("g++", List.of("-std=c++11", "-x", "c++")),
            new CSimulator("clang++", List.of("-std=c++11", "-x", "c++")),
            new IcarusSimulator());

    /** Those that judge by themselves. */
    private static final List<Simulator> CHECKS = List.of(
            new TestBenchSimulator(),
            new LintSimulator(
                    "verilator-lint",
                    "verilator",
                    OutputFiles::module,
                    unit -> List.of("--lint-only", "-Wall", unit.name() + ".v")),
            new LintSimulator(
                    "icarus-lint",
                    "iverilog",
                    OutputFiles::module,
                    unit -> List.of("-g2005", "-Wall", "-t", "null", unit.name() + ".v")),
            new LintSimulator(
                    "yosys-check",
                    "yosys",
                    OutputFiles::module,
                    unit -> List.of(
                            "-q",
                            "-p",
                            "read_verilog UNIT.v; hierarchy -check -top UNIT; proc; check -assert"
                                    .replace("UNIT", unit.name()))),
            new LintSimulator("header-alone", "gcc", OutputFiles::header, unit -> {
                List<String> arguments = new ArrayList<>(CSimulator.WARNINGS);
                arguments.addAll(List.of("-std=c99", "-fsyntax-only", "-x", "c", unit.name() + ".h"));
                return arguments;
            }));

    private Simulators() {}

    /** All of them, in the order of running. */
    static List<Simulator> all() {
        return Stream.<Simulator>concat(MODELS.stream(), CHECKS.stream()).toList();
    }
}
