package dev.halfulp.emit.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.emit.UnitFixtures;
import dev.halfulp.emit.report.json.JsonObject;
import dev.halfulp.fixed.Format;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlotDataTest {
    private static final int CODES = 1024;

    private final ReportedUnit identity =
            ReportFixtures.identity("identity", UnitFixtures.function("x", Map.of()), Format.fixed(true, 10, 3));

    @Test
    void curveHoldsFewCodesWithTheEndsAndTheWorstCase() {
        JsonObject curve = new PlotData(identity).json().object("curve");
        long[] inputs = curve.array("input").longs();

        assertThat(inputs).hasSizeLessThan(300).contains(-512, 511).isSorted().doesNotHaveDuplicates();
        assertThat(inputs).contains(identity.unit().certificate().worst().inputCode());
        assertThat(curve.array("got").longs()).isEqualTo(inputs);
        assertThat(curve.array("exact").doubles())
                .isEqualTo(Arrays.stream(inputs).mapToDouble(code -> code / 8.0).toArray());
    }

    @Test
    void errorHoldsTheExtremesOfEveryInput() {
        ReportedUnit oneOff = new ReportedUnit(identity.unit(), code -> (code == 77 ? 76.75 : code) / 8.0);
        JsonObject error = new PlotData(oneOff).json().object("error");

        double[] high = error.array("high").doubles();
        int part = (77 + 512) * high.length / CODES;
        assertThat(high[part]).isEqualTo(0.25);
        assertThat(Arrays.stream(high).filter(value -> value != 0)).hasSize(1);
        assertThat(error.array("low").doubles()).hasSameSizeAs(high).containsOnly(0);
    }

    @Test
    void errorIsAgainstTheClampedValue() {
        ReportedUnit far =
                new ReportedUnit(identity.unit(), code -> code >= 510 ? Double.POSITIVE_INFINITY : code / 8.0);
        JsonObject plot = new PlotData(far).json();

        double[] low = plot.object("error").array("low").doubles();
        assertThat(low[low.length - 1]).isEqualTo(-1);
        double[] exact = plot.object("curve").array("exact").doubles();
        assertThat(exact[exact.length - 1]).isNaN();
        assertThat(UnitEntry.of(far).json().object("plot")).isEqualTo(plot);
        assertThat(ReportFixtures.emit(List.of(far))).hasSize(3);
    }
}
