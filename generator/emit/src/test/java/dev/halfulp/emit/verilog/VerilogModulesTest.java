package dev.halfulp.emit.verilog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.certify.Unit;
import dev.halfulp.datapath.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** The modules compute what the datapaths compute, at every input, and no tool warns of them. */
class VerilogModulesTest {
    private static final int COUNT = 60;

    @Property(tries = 2, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.PREVIOUS_SEED)
    void simulatorAgreesWithTheInterpreterAndNoToolWarns(@ForAll long seed) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("modules");
        List<Unit> units = VerilogCases.units(seed, COUNT);
        ModuleBatch batch = new ModuleBatch(units, folder);
        Tool.Result result = Tool.icarus(batch.files(), batch.sources());
        assertThat(result.status()).isZero();
        assertThat(result.output().lines().toList()).isEqualTo(batch.expected());
        lint(batch);
        synthesise(batch, units);
        TemporaryFolders.delete(folder);
    }

    /** Modules and test benches, with every warning of Verilator. */
    private static void lint(ModuleBatch batch) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("verilator", "--lint-only", "-Wall", "--timing", "--top-module", "benches"));
        command.addAll(batch.benchSources());
        Tool.silent(batch.files(), command);
    }

    private static void synthesise(ModuleBatch batch, List<Unit> units) throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder();
        for (Unit unit : units) {
            script.append("read_verilog ").append(unit.name()).append(".v\n");
            script.append("hierarchy -check -top ")
                    .append(unit.name())
                    .append("\nproc\ncheck -assert\ndesign -reset\n");
        }
        Files.writeString(batch.files().resolve("check.ys"), script);
        Tool.silent(batch.files(), List.of("yosys", "-q", "-s", "check.ys"));
    }

    @Test
    void unitsHoldEveryOperation() {
        Set<Operation> operations = VerilogCases.units(1, COUNT).stream()
                .flatMap(unit -> unit.datapath().nodes().stream())
                .map(node -> node.operation())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Operation.class)));
        assertThat(operations).containsExactlyInAnyOrder(Operation.values());
    }
}
