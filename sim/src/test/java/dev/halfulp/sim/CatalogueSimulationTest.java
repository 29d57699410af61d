package dev.halfulp.sim;

import static dev.halfulp.sim.SimulationAssertions.assertAgreement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.activation.Activation;
import dev.halfulp.activation.Catalogue;
import dev.halfulp.certify.BoundException;
import dev.halfulp.certify.Unit;
import dev.halfulp.certify.UnitMaker;
import dev.halfulp.spec.PlacedUnit;
import dev.halfulp.spec.SpecException;
import dev.halfulp.spec.SpecReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every function of the catalogue and its derivative can be made, correct and faithful, and all languages agree. */
class CatalogueSimulationTest {
    /** Functions that are not defined at every input; their units begin at 1/16. */
    private static final Set<String> DEFINED_ABOVE_ZERO = Set.of("log", "sqrt", "rsqrt", "reciprocal");

    private static final Map<String, String> REQUIRED = Map.of("threshold_value", "threshold=1.3,value=-2/3");

    @TempDir
    Path folder;

    @Test
    void eightBits() throws Exception {
        check(units("s8f4", List.of("correct", "faithful")), List.of("java", "gcc", "icarus"));
    }

    @EnabledIfSystemProperty(named = "halfulp.long", matches = "true", disabledReason = "takes minutes")
    @Test
    void twelveBits() throws Exception {
        check(
                units("s12f8", List.of("correct", "faithful")),
                List.of("java", "gcc", "clang", "g++", "clang++", "icarus", "verilator"));
    }

    @EnabledIfSystemProperty(named = "halfulp.long", matches = "true", disabledReason = "takes minutes")
    @ParameterizedTest
    @ValueSource(strings = {"correct", "faithful"})
    void sixteenBits(String criterion) throws Exception {
        check(units("s16f12", List.of(criterion)), List.of("java", "gcc", "verilator"));
    }

    /** Scales and zeros of quantised networks, of every way to write a scale. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int8(scale=0.0625,zero=-3)     | int8(scale=0.0317,zero=11)",
                "uint8(scale=1/32,zero=100)     | uint8(scale=1/256,zero=128)",
                "int8(scale=0x1.8p-6,zero=7)    | int16(scale=0x1.4p-12,zero=-500)"
            })
    void quantised(String input, String output) throws Exception {
        List<PlacedUnit> specs = new ArrayList<>();
        for (String activation : List.of("sigmoid", "tanh", "silu", "gelu", "leaky_relu", "hard_swish", "softplus")) {
            for (String criterion : List.of("correct", "faithful")) {
                Map<String, String> keys = keys(activation, input, output, criterion);
                keys.put("name", activation + "_" + criterion);
                specs.add(SpecReader.readUnit("test", keys));
            }
        }
        check(specs, List.of("java", "gcc", "icarus"));
    }

    private static Map<String, String> keys(String activation, String input, String output, String criterion) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("activation", activation);
        keys.put("input", input);
        keys.put("output", output);
        keys.put("error", criterion);
        return keys;
    }

    private static List<PlacedUnit> units(String format, List<String> criteria) throws SpecException {
        List<PlacedUnit> specs = new ArrayList<>();
        for (Activation activation : Catalogue.all()) {
            for (boolean derivative : new boolean[] {false, true}) {
                for (String criterion : criteria) {
                    Map<String, String> keys = keys(activation.name(), format, format, criterion);
                    keys.put("name", "u" + specs.size() + (derivative ? "_slope_of_" : "_") + activation.name());
                    keys.put("derivative", String.valueOf(derivative));
                    if (REQUIRED.containsKey(activation.name())) {
                        keys.put("params", REQUIRED.get(activation.name()));
                    }
                    if (DEFINED_ABOVE_ZERO.contains(activation.name())) {
                        keys.put("domain", "1/16,1000");
                    }
                    specs.add(SpecReader.readUnit("test", keys));
                }
            }
        }
        assertThat(specs).hasSize(2 * criteria.size() * Catalogue.all().size());
        return specs;
    }

    private void check(List<PlacedUnit> specs, List<String> simulators) throws IOException, InterruptedException {
        List<Unit> units =
                specs.parallelStream().map(CatalogueSimulationTest::certified).toList();
        assertAgreement(EmittedUnits.of(units, folder), simulators);
    }

    private static Unit certified(PlacedUnit unit) {
        try {
            return UnitMaker.make(unit.spec());
        } catch (BoundException e) {
            throw new AssertionError(unit.spec().name() + ": " + e.getMessage(), e);
        }
    }
}
