package dev.halfulp.bench;

import dev.halfulp.sim.Tool;
import dev.halfulp.sim.ToolFailure;
import dev.halfulp.sim.Toolbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Synthesises one Verilog module with Yosys and nextpnr in a folder of its own. */
final class Synthesis {
    private static final String YOSYS = "yosys";
    private static final String NEXTPNR = "nextpnr-ice40";
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration LONGEST_PLACEMENT = Duration.ofMinutes(2);
    private static final int SEEDS = 5;
    private static final Pattern DEPTH = Pattern.compile("Longest topological path in \\S+ \\(length=(\\d+)\\)");
    private static final Pattern FREQUENCY = Pattern.compile("\"achieved\": *([\\d.]+)");

    private final Path folder;
    private final String top;
    private final Tool tool;

    /**
     * @param folder an empty folder
     * @param verilog the module
     * @param top its name
     */
    Synthesis(Path folder, String verilog, String top) throws IOException {
        this.folder = folder;
        this.top = top;
        tool = new Tool(Toolbox.ofEnvironment(), folder, LONGEST);
        Files.writeString(folder.resolve("module.v"), verilog);
    }

    /**
     * Checks that the programs are there.
     *
     * @throws BenchException that names those that are missing
     */
    static void requireTools(boolean placed) throws BenchException {
        List<String> missing = Toolbox.ofEnvironment().missing(placed ? List.of(YOSYS, NEXTPNR) : List.of(YOSYS));
        if (!missing.isEmpty()) {
            throw new BenchException("not found on the PATH: " + String.join(", ", missing)
                    + "; on Debian or Ubuntu they are the packages yosys and nextpnr-ice40");
        }
    }

    /** What the module takes, without the clock frequency. */
    Resources resources() throws BenchException, IOException, InterruptedException {
        xilinx(" -nodsp");
        CellCounts cells = cells("cells.txt");
        int depth = (int) number(DEPTH, "path.txt");
        int iceLuts = iceLuts();
        return new Resources(
                cells.count("LUT[1-6]"),
                cells.count("CARRY4"),
                cells.count("MUXF[78]"),
                depth,
                iceLuts,
                OptionalDouble.empty());
    }

    private int iceLuts() throws BenchException, IOException, InterruptedException {
        yosys("read_verilog module.v; synth_ice40 -top " + top + "; tee -q -o ice.txt stat");
        return cells("ice.txt").count("SB_LUT4");
    }

    /** DSP blocks of xc7 where they may be used. */
    int multiplierBlocks() throws BenchException, IOException, InterruptedException {
        xilinx("");
        return cells("cells.txt").count("DSP48E1");
    }

    /** The largest clock frequency in MHz on the iCE40 HX8K with registers before and behind the module. */
    double megahertz(RegisteredModule registered) throws BenchException, IOException, InterruptedException {
        Files.writeString(folder.resolve("registered.v"), registered.text());
        yosys("read_verilog module.v registered.v; synth_ice40 -top " + RegisteredModule.NAME
                + " -json registered.json");
        place();
        return number(FREQUENCY, "report.json");
    }

    /** Places and routes with the first seed that comes to an end in time; some placements are never routed. */
    private void place() throws BenchException, IOException, InterruptedException {
        Tool quicker = new Tool(Toolbox.ofEnvironment(), folder, LONGEST_PLACEMENT);
        String failures = "";
        for (int seed = 1; seed <= SEEDS; seed++) {
            try {
                quicker.call(
                        NEXTPNR,
                        List.of(
                                "-q",
                                "--hx8k",
                                "--package",
                                "ct256",
                                "--json",
                                "registered.json",
                                "--report",
                                "report.json",
                                "--seed",
                                String.valueOf(seed)));
                return;
            } catch (ToolFailure e) {
                failures += "\nseed " + seed + ": " + e.getMessage();
            }
        }
        throw new BenchException(top + ":" + failures);
    }

    private void xilinx(String options) throws BenchException, IOException, InterruptedException {
        yosys("read_verilog module.v; synth_xilinx -top " + top + " -family xc7 -noiopad -flatten" + options
                + "; tee -q -o cells.txt stat; tee -q -o path.txt ltp -noff");
    }

    private void yosys(String script) throws BenchException, IOException, InterruptedException {
        call(YOSYS, List.of("-q", "-p", script));
    }

    private void call(String program, List<String> arguments) throws BenchException, IOException, InterruptedException {
        try {
            tool.call(program, arguments);
        } catch (ToolFailure e) {
            throw new BenchException(top + ": " + e.getMessage());
        }
    }

    private CellCounts cells(String file) throws BenchException, IOException {
        return CellCounts.parse(Files.readString(folder.resolve(file)));
    }

    private double number(Pattern pattern, String file) throws BenchException, IOException {
        String text = Files.readString(folder.resolve(file));
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new BenchException(top + ": " + pattern + " does not occur in " + file + ": " + text);
        }
        return Double.parseDouble(matcher.group(1));
    }
}
