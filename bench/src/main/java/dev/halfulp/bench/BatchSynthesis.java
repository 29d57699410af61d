package dev.halfulp.bench;

import dev.halfulp.certify.Unit;
import dev.halfulp.sim.Tool;
import dev.halfulp.sim.ToolFailure;
import dev.halfulp.sim.Toolbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Synthesises many modules in one run of Yosys, which keeps them apart: its start takes as long as a small module. */
final class BatchSynthesis {
    private static final String TOP = "all_units";
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Tool tool;
    private final Path folder;
    private final List<Unit> units;

    /**
     * @param folder an empty folder
     */
    BatchSynthesis(Path folder, List<Unit> units, UnitVerilog verilog) throws IOException, BenchException {
        this.folder = folder;
        this.units = List.copyOf(units);
        tool = new Tool(Toolbox.ofEnvironment(), folder, LONGEST);
        StringBuilder text = new StringBuilder(top());
        for (Unit unit : units) {
            text.append(verilog.text(unit));
        }
        Files.writeString(folder.resolve("modules.v"), text);
    }

    /** A module that holds one of each. */
    private String top() {
        List<String> ports = new ArrayList<>();
        List<String> instances = new ArrayList<>();
        for (Unit unit : units) {
            String name = unit.name();
            ports.add(port("input", unit.spec().input().width(), "x_" + name));
            ports.add(port("output", unit.spec().output().width(), "y_" + name));
            instances.add(name + " u_" + name + " (.x(x_" + name + "), .y(y_" + name + "));\n");
        }
        return "module " + TOP + " (" + String.join(", ", ports) + ");\n" + String.join("", instances) + "endmodule\n";
    }

    private static String port(String direction, int width, String name) {
        return direction + " wire [" + (width - 1) + ":0] " + name;
    }

    /** What each unit takes, in their order. */
    List<Measured> measure() throws BenchException, IOException, InterruptedException {
        Map<String, CellCounts> xilinx = cells("synth_xilinx -family xc7 -noiopad -nodsp");
        Map<String, CellCounts> ice = cells("synth_ice40 -noflatten");
        Map<String, CellCounts> blocks = cells("synth_xilinx -family xc7 -noiopad");
        List<Measured> measured = new ArrayList<>();
        for (Unit unit : units) {
            CellCounts cells = of(xilinx, unit);
            measured.add(new Measured(
                    cells.count("LUT[1-6]"),
                    cells.count("CARRY4"),
                    cells.count("MUXF[78]"),
                    of(ice, unit).count("SB_LUT4"),
                    of(blocks, unit).count("DSP48E1")));
        }
        return measured;
    }

    private static CellCounts of(Map<String, CellCounts> counts, Unit unit) throws BenchException {
        CellCounts found = counts.get(unit.name());
        if (found == null) {
            throw new BenchException("yosys has no statistics of " + unit.name());
        }
        return found;
    }

    private Map<String, CellCounts> cells(String synthesis) throws BenchException, IOException, InterruptedException {
        String script = "read_verilog modules.v; " + synthesis + " -top " + TOP + "; tee -q -o cells.txt stat";
        try {
            tool.call("yosys", List.of("-q", "-p", script));
        } catch (ToolFailure e) {
            throw new BenchException(String.valueOf(e.getMessage()));
        }
        Map<String, CellCounts> counts = new HashMap<>();
        for (String section : Files.readString(folder.resolve("cells.txt")).split("\n=== ", -1)) {
            int end = section.indexOf(" ===");
            if (end > 0 && !section.startsWith("design hierarchy") && !section.startsWith(TOP)) {
                counts.put(section.substring(0, end), CellCounts.parse(section));
            }
        }
        return counts;
    }
}
