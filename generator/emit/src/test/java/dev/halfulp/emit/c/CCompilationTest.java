package dev.halfulp.emit.c;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.certify.Unit;
import dev.halfulp.datapath.Operation;
import dev.halfulp.emit.CasesOfAllKinds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The headers compile without a warning everywhere and compute what the datapaths compute, at every argument. */
class CCompilationTest {
    private static final long SEED = 20_240_811;
    private static final int COUNT = 80;

    @TempDir
    private Path folder;

    @Test
    void everyCompilerAgreesWithTheInterpreter() throws IOException, InterruptedException {
        List<Unit> units = CasesOfAllKinds.units(SEED, COUNT);
        Harness harness = new Harness(units, folder);
        byte[] expected = harness.expected();
        for (Compiler compiler : Compiler.ALL) {
            byte[] got = compiler.run(harness.source());
            assertThat(harness.origin(Arrays.mismatch(got, expected)))
                    .as("first result that differs with %s, seed %s", compiler.name(), SEED)
                    .isEqualTo("none");
        }
    }

    @Test
    void unitsHoldEveryOperation() {
        Set<Operation> operations = CasesOfAllKinds.units(SEED, COUNT).stream()
                .flatMap(unit -> unit.datapath().nodes().stream())
                .map(node -> node.operation())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Operation.class)));
        assertThat(operations).containsExactlyInAnyOrder(Operation.values());
    }
}
