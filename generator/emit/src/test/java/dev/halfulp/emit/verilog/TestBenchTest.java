package dev.halfulp.emit.verilog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.certify.Unit;
import dev.halfulp.emit.Artefact;
import dev.halfulp.emit.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Test benches accept what is right, and find a single wrong output. */
class TestBenchTest {
    @TempDir
    private Path folder;

    private Templates templates;

    @BeforeEach
    void loadTemplates() throws IOException {
        templates = new Templates(null);
    }

    @Test
    void everyBenchPasses() throws IOException, InterruptedException {
        for (Unit unit : VerilogCases.units(5, 12)) {
            write(unit, BenchPlan.of(unit.spec()), "");
            Tool.Result result = simulate(unit);
            assertThat(result.output())
                    .isEqualTo("PASS " + unit.name() + " "
                            + BenchPlan.of(unit.spec()).inputs() + " inputs\n");
            assertThat(result.status()).isZero();
        }
    }

    @Test
    void smallBenchNamesTheWrongInput() throws IOException, InterruptedException {
        Unit unit = VerilogCases.ends("ends", 8);
        write(unit, BenchPlan.of(unit.spec()), "x == 8'd77");
        Tool.Result result = simulate(unit);
        assertThat(result.output()).startsWith("ends: input 77: got 1, expected 0\nFAIL ends 1 of 256 inputs differ\n");
        assertThat(result.status()).isNotZero();
    }

    @Test
    void unknownOutputFails() throws IOException, InterruptedException {
        for (int width : List.of(8, 9)) {
            Unit unit = VerilogCases.ends("ends", width);
            write(unit, BenchPlan.of(unit.spec()), "1'bx");
            assertThat(simulate(unit).output()).contains("FAIL ends 256 of 256");
        }
    }

    @Test
    void everySingleWrongOutputChangesTheSignature() throws IOException, InterruptedException {
        Unit unit = VerilogCases.ends("ends", 12);
        for (int code : List.of(0, 1, 7, 15, 16, 1000, 2047, 2048, 4095)) {
            write(unit, BenchPlan.of(unit.spec()), "x == 12'd" + code);
            int first = code / 16 * 16 - (code >= 2048 ? 4096 : 0);
            assertThat(simulate(unit).output().lines())
                    .anyMatch(line ->
                            line.startsWith("ends: inputs " + first + " to " + (first + 15) + ": got signature "))
                    .contains("FAIL ends 1 of 256 blocks differ");
        }
    }

    @Test
    void largeBenchSamplesTheEndsOfEveryBlock() throws IOException, InterruptedException {
        Unit unit = VerilogCases.ends("ends", 21);
        BenchPlan plan = BenchPlan.of(unit.spec());
        assertThat(plan.sampled()).isTrue();
        assertThat(plan.blocks() * plan.samples()).isEqualTo(1 << 20);
        BenchPlan few = new BenchPlan(plan.first(), plan.inputs(), plan.blockBits(), 20);
        write(unit, few, "");
        assertThat(simulate(unit).output()).isEqualTo("""
                ends: samples, 20 of each 8192 of 2097152 inputs
                PASS ends 5120 inputs
                """);
        write(unit, few, "x == 21'd8191");
        assertThat(simulate(unit).output())
                .contains("ends: samples of 8192 inputs from 0 up: got signature ", "FAIL ends 1 of 256 blocks differ");
    }

    @Test
    void lastBlockMayBeShorter() throws IOException, InterruptedException {
        Unit unit = VerilogCases.ends("ends", 12);
        for (int samples : List.of(0, 9)) {
            BenchPlan plan = new BenchPlan(-2000, 1001, 3, samples);
            assertThat(plan.blocks()).isEqualTo(126);
            write(unit, plan, "");
            assertThat(simulate(unit).output()).contains("PASS ends ");
            write(unit, plan, "x == -12'sd1000");
            assertThat(simulate(unit).output()).contains("FAIL ends 1 of 126 blocks differ");
            write(unit, plan, "x == -12'sd999");
            assertThat(simulate(unit).output()).contains("PASS ends ");
        }
    }

    @Test
    void runsUnderVerilatorWithoutAWarning() throws IOException, InterruptedException {
        Unit unit = VerilogCases.ends("ends", 10);
        write(unit, BenchPlan.of(unit.spec()), "");
        Tool.Result built =
                Tool.run(folder, List.of("verilator", "--binary", "-Wall", "-CFLAGS", "-O0", "ends_tb.v", "ends.v"));
        assertThat(built.output()).doesNotContain("Warning", "Error");
        assertThat(built.status()).isZero();
        Tool.Result result = Tool.run(folder, List.of("obj_dir/Vends_tb"));
        assertThat(result.output()).startsWith("PASS ends 1024 inputs\n");
        assertThat(result.status()).isZero();
    }

    private Tool.Result simulate(Unit unit) throws IOException, InterruptedException {
        return Tool.icarus(folder, List.of(unit.name() + "_tb.v", unit.name() + ".v"));
    }

    /** Writes module and bench; the last output bit of the module is inverted where a condition holds. */
    private void write(Unit unit, BenchPlan plan, String wrong) throws IOException {
        for (Artefact artefact : new VerilogEmitter(templates).emitUnit(unit)) {
            String module = artefact.content();
            String spoilt = wrong.isEmpty()
                    ? module
                    : module.replaceAll("assign y = (.*);", "assign y = $1 ^ (" + wrong + ");");
            Files.writeString(folder.resolve(Path.of(artefact.path()).getFileName()), spoilt);
        }
        String bench = templates.render("verilog/unit_tb.v.ftl", TestBenches.model(unit, plan));
        Files.writeString(folder.resolve(unit.name() + "_tb.v"), bench);
    }
}
