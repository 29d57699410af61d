package dev.halfulp.sim;

import static dev.halfulp.sim.SimulationAssertions.assertEverythingRan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.certify.BoundException;
import dev.halfulp.certify.UnitMaker;
import dev.halfulp.spec.PlacedUnit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All agree on specs that nobody chose. */
@EnabledIfSystemProperty(named = "halfulp.long", matches = "true", disabledReason = "takes minutes")
class RandomSpecsSimulationTest {
    private static final int SPECS = 120;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everySimulatorGivesWhatTheInterpreterGives(long seed) throws IOException, InterruptedException {
        List<PlacedUnit> feasible = new RandomSpecs(seed)
                .take(SPECS).parallelStream()
                        .filter(RandomSpecsSimulationTest::isFeasible)
                        .toList();
        assertThat(feasible).hasSizeGreaterThan(SPECS / 2);
        EmittedUnits emitted = EmittedUnits.make(feasible, folder);
        assertEverythingRan(emitted.simulate(), emitted);
    }

    private static boolean isFeasible(PlacedUnit unit) {
        try {
            UnitMaker.make(unit.spec());
            return true;
        } catch (BoundException e) {
            return false;
        }
    }
}
