package dev.halfulp.sim;

import static dev.halfulp.sim.SimulationAssertions.assertAgreement;
import static dev.halfulp.sim.SimulationAssertions.assertEverythingRan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.certify.BoundException;
import dev.halfulp.certify.Unit;
import dev.halfulp.certify.UnitMaker;
import dev.halfulp.corridor.UndefinedInputException;
import dev.halfulp.reference.UndecidedValueException;
import dev.halfulp.spec.PlacedUnit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All agree on specs that nobody chose; what cannot be made says why, in one of two ways only. */
class RandomSpecsSimulationTest {
    private static final String GENERATED = "generated";
    private static final String UNDECIDED = "undecided";

    @TempDir
    Path folder;

    /** A unit, or why there is none. */
    private record Outcome(String kind, String spec, Optional<Unit> unit) {}

    @Test
    void someAgree() throws IOException, InterruptedException {
        check(11, 150);
    }

    @EnabledIfSystemProperty(named = "halfulp.long", matches = "true", disabledReason = "takes minutes")
    @Test
    void twoThousandAgree() throws IOException, InterruptedException {
        check(Long.getLong("halfulp.seed", 12), 2000);
    }

    @EnabledIfSystemProperty(named = "halfulp.long", matches = "true", disabledReason = "takes minutes")
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everySimulatorGivesWhatTheInterpreterGives(long seed) throws IOException, InterruptedException {
        List<PlacedUnit> feasible = new RandomSpecs(seed)
                .take(120).parallelStream()
                        .filter(unit -> make(unit).unit().isPresent())
                        .toList();
        assertThat(feasible).hasSizeGreaterThan(40);
        EmittedUnits emitted = EmittedUnits.make(feasible, folder);
        assertEverythingRan(emitted.simulate(), emitted);
    }

    private void check(long seed, int count) throws IOException, InterruptedException {
        RandomSpecs random = new RandomSpecs(seed);
        List<PlacedUnit> specs = random.take(count);
        List<Outcome> outcomes =
                specs.parallelStream().map(RandomSpecsSimulationTest::make).toList();
        Map<String, Long> counts =
                outcomes.stream().collect(Collectors.groupingBy(Outcome::kind, TreeMap::new, Collectors.counting()));
        System.out.printf(
                "%d specs of seed %d: %s; not readable: %d%n",
                count, seed, counts, random.refusals().size());
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.kind().startsWith("defect"))
                .isEmpty();
        // Tails nearer to a code than 2000 digits tell, such as that of the derivative of gelu at -4096.
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.kind().equals(UNDECIDED))
                .hasSizeLessThanOrEqualTo(specs.size() / 1000);
        List<Unit> units =
                outcomes.stream().flatMap(outcome -> outcome.unit().stream()).toList();
        assertThat(units).as("%s", counts).hasSizeGreaterThan(specs.size() / 3);
        assertAgreement(EmittedUnits.of(units, folder), List.of("java", "gcc"));
    }

    private static Outcome make(PlacedUnit unit) {
        String spec = unit.position().file();
        try {
            return new Outcome(GENERATED, spec, Optional.of(UnitMaker.make(unit.spec())));
        } catch (BoundException e) {
            return new Outcome("bound: " + reason(e.getMessage()), spec, Optional.empty());
        } catch (UndefinedInputException e) {
            return new Outcome("undefined at an input", spec, Optional.empty());
        } catch (UndecidedValueException e) {
            return new Outcome(UNDECIDED, spec, Optional.empty());
        } catch (RuntimeException e) {
            return new Outcome("defect: " + e, spec, Optional.empty());
        }
    }

    /** What a message says apart from its figures. */
    private static String reason(String message) {
        return Stream.of("makes no design", "cannot be met", "ceilings")
                .filter(message::contains)
                .findFirst()
                .orElse(message);
    }
}
