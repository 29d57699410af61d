package dev.halfulp.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.certify.Measurement;
import dev.halfulp.certify.Unit;
import dev.halfulp.certify.UnitMaker;
import dev.halfulp.emit.Artefact;
import dev.halfulp.emit.Templates;
import dev.halfulp.emit.report.ReportEmitter;
import dev.halfulp.emit.report.ReportedUnit;
import dev.halfulp.spec.Effort;
import dev.halfulp.spec.Objective;
import dev.halfulp.spec.SpecReader;
import dev.halfulp.spec.UnitSpec;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Units made with high effort, with and without Yosys. */
class HighEffortTest {
    private static final Yosys INSTALLED = new Yosys("yosys");
    private static final Yosys MISSING = new Yosys("no-such-yosys");

    private static UnitSpec spec(Objective objective) throws Exception {
        Map<String, String> keys = Map.of("activation", "tanh", "input", "s8f4", "output", "s8f7", "effort", "high");
        return SpecReader.readUnit("test", keys).spec().withObjective(objective);
    }

    private static Unit make(Yosys yosys, UnitSpec spec) throws Exception {
        return new HighEffort(yosys).make(spec, stage -> {});
    }

    private static String report(Unit unit) throws Exception {
        return new ReportEmitter(new Templates(null), "test")
                .emit(List.of(ReportedUnit.of(unit))).stream()
                        .map(Artefact::content)
                        .reduce("", String::concat);
    }

    @Test
    void theSmallestFinalistInYosysIsTaken() throws Exception {
        UnitSpec spec = spec(Objective.LOGIC);
        Unit chosen = make(INSTALLED, spec);
        List<Unit> finalists = UnitMaker.finalists(spec, 8, stage -> {});
        assertThat(finalists).hasSizeBetween(2, 8);
        long least = finalists.stream()
                .map(INSTALLED::lut6)
                .mapToLong(OptionalLong::orElseThrow)
                .min()
                .orElseThrow();
        Measurement measurement = chosen.measurement().orElseThrow();
        assertThat(measurement.lut6())
                .isEqualTo(least)
                .isEqualTo(INSTALLED.lut6(chosen).orElseThrow());
        assertThat(measurement.finalists()).isEqualTo(finalists.size());
        assertThat(measurement.tool()).matches("Yosys \\d.*");
        assertThat(report(chosen))
                .contains("\"effort\": \"high\"", "\"lut6\": " + least, "designs in " + measurement.tool());
    }

    @Test
    void theFirstFinalistIsTheModelsChoiceAndAllKeepThePromise() throws Exception {
        UnitSpec spec = spec(Objective.LOGIC);
        List<Unit> finalists = UnitMaker.finalists(spec, 5, stage -> {});
        assertThat(finalists.get(0).design()).isEqualTo(UnitMaker.make(spec).design());
        assertThat(finalists)
                .allSatisfy(unit -> assertThat(unit.certificate().maxUlp()).isLessThan(BigDecimal.ONE));
        assertThat(UnitMaker.finalists(spec.withMonotone(true), 5, stage -> {}))
                .allMatch(unit -> unit.certificate().monotoneAsFunction());
    }

    @Test
    void withoutYosysTheModelDecidesAndTheReportSaysSo() throws Exception {
        UnitSpec spec = spec(Objective.LOGIC);
        Unit unit = make(MISSING, spec);
        assertThat(unit.measurement()).isEmpty();
        assertThat(unit.design()).isEqualTo(UnitMaker.make(spec).design());
        assertThat(report(unit)).contains("\"effort\": \"high\"", "\"measured\": null", "the cost model decided");
    }

    @Test
    void nothingIsSynthesisedUnlessItIsAskedFor() throws Exception {
        assertThat(make(INSTALLED, spec(Objective.FLASH)).measurement()).isEmpty();
        UnitSpec normal = spec(Objective.LOGIC).withEffort(Effort.NORMAL);
        Unit unit = make(INSTALLED, normal);
        assertThat(unit.measurement()).isEmpty();
        assertThat(report(unit)).doesNotContain("effort", "measured");
    }

    @Test
    void whatIsNoStatisticsCountsNothing() {
        assertThat(Yosys.luts("")).isEmpty();
        assertThat(Yosys.luts("[1]")).isEmpty();
        assertThat(Yosys.luts("{\"design\": {\"num_cells_by_type\": {\"LUT2\": 3, \"LUT6\": 4, \"CARRY4\": 9}}}"))
                .hasValue(7);
    }
}
