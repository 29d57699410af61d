package dev.halfulp.emit.verilog;

import dev.halfulp.certify.Unit;
import dev.halfulp.datapath.Interpreter;
import dev.halfulp.emit.Artefact;
import dev.halfulp.emit.Templates;
import dev.halfulp.fixed.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The modules of many units in a folder, with a driver that prints the output of each at every input. */
final class ModuleBatch {
    private static final String DRIVER = """
                reg SIGNED_IN[HIGH_IN:0] in_NAME;
                wire SIGNED_OUT[HIGH_OUT:0] out_NAME;
                NAME dut_NAME (.x(in_NAME), .y(out_NAME));
                task run_NAME;
                    integer place;
                    for (place = 0; place < COUNT; place = place + 1) begin
                        in_NAME = FIRST + place[HIGH_IN:0];
                        #1 $display("NAME %0d %0d", in_NAME, out_NAME);
                    end
                endtask

            """;

    private final List<Unit> units;
    private final Path folder;

    ModuleBatch(List<Unit> units, Path folder) throws IOException {
        this.units = List.copyOf(units);
        this.folder = folder;
        VerilogEmitter emitter = new VerilogEmitter(new Templates(null));
        Files.createDirectories(folder.resolve("verilog"));
        for (Unit unit : units) {
            for (Artefact artefact : emitter.emitUnit(unit)) {
                Files.writeString(folder.resolve(artefact.path()), artefact.content());
            }
        }
        Files.writeString(files().resolve("driver.v"), driver());
        Files.writeString(files().resolve("benches.v"), benches());
    }

    Path files() {
        return folder.resolve("verilog");
    }

    /** The driver and all modules. */
    List<String> sources() {
        List<String> sources = new ArrayList<>(List.of("driver.v"));
        units.forEach(unit -> sources.add(unit.name() + ".v"));
        return sources;
    }

    /** A module of all test benches, these, and all modules. */
    List<String> benchSources() {
        List<String> sources = new ArrayList<>(List.of("benches.v"));
        units.forEach(unit -> sources.addAll(List.of(unit.name() + "_tb.v", unit.name() + ".v")));
        return sources;
    }

    /** What the driver must print. */
    List<String> expected() {
        List<String> lines = new ArrayList<>();
        for (Unit unit : units) {
            BenchPlan plan = BenchPlan.of(unit.spec());
            long[] outputs = new Interpreter(unit.datapath()).applyAll(plan.first(), (int) plan.inputs());
            for (int i = 0; i < outputs.length; i++) {
                lines.add(unit.name() + " " + (plan.first() + i) + " " + outputs[i]);
            }
        }
        return lines;
    }

    private String driver() {
        StringBuilder text = new StringBuilder("module driver;\n");
        StringBuilder calls = new StringBuilder();
        for (Unit unit : units) {
            text.append(instance(unit));
            calls.append("        run_").append(unit.name()).append(";\n");
        }
        return text + "    initial begin\n        #1;\n" + calls + "        $finish;\n    end\nendmodule\n";
    }

    private static String instance(Unit unit) {
        Format input = unit.spec().input();
        Format output = unit.spec().output();
        BenchPlan plan = BenchPlan.of(unit.spec());
        return DRIVER.replace("NAME", unit.name())
                .replace("SIGNED_IN", input.signed() ? "signed " : "")
                .replace("SIGNED_OUT", output.signed() ? "signed " : "")
                .replace("HIGH_IN", Integer.toString(input.width() - 1))
                .replace("HIGH_OUT", Integer.toString(output.width() - 1))
                .replace("COUNT", Long.toString(plan.inputs()))
                .replace("FIRST", Literals.unsigned(plan.first(), input.width()));
    }

    private String benches() {
        StringBuilder text = new StringBuilder("module benches;\n");
        units.forEach(unit -> text.append("    ")
                .append(unit.name())
                .append("_tb bench_")
                .append(unit.name())
                .append(" ();\n"));
        return text + "endmodule\n";
    }
}
