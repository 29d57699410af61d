package dev.halfulp.emit.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.emit.report.Chart.Tick;
import dev.halfulp.fixed.Rational;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "999, 999", "-999, -999", "1000, '1,000'", "-65536, '-65,536'", "16777216, '16,777,216'"})
    void integersAreGrouped(long value, String text) {
        assertThat(Numbers.grouped(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0",
        "0.49998, 0.5, 0.49998",
        "0.4961, 0.5, 0.4961",
        "0.7, 1, 0.7000",
        "0.00000001, 1, 0.0001",
        "0.999999999960001, 1, 0.99999999997",
        "0.99999999996, 1, 0.99999999996",
        "0.5, 0.5, 0.5000",
        "29.97441, 30, 29.9745"
    })
    void errorsAreRoundedUpButStayApartFromTheirBound(BigDecimal value, BigDecimal bound, String text) {
        assertThat(Numbers.error(value, bound)).isEqualTo(text);
    }

    @Property
    void errorsAreNeverRoundedDown(@ForAll @BigRange(min = "0", max = "2") @Scale(12) BigDecimal value) {
        BigDecimal shown = new BigDecimal(Numbers.error(value, BigDecimal.ONE));

        assertThat(shown).isGreaterThanOrEqualTo(value);
        assertThat(shown.compareTo(BigDecimal.ONE) < 0).isEqualTo(value.compareTo(BigDecimal.ONE) < 0);
    }

    @ParameterizedTest
    @CsvSource({"0.999999, 99.99 %", "1, 100.00 %", "0, 0.00 %"})
    void onlyAllIsAHundredPercent(BigDecimal share, String text) {
        assertThat(Numbers.percent(share)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"-1, 4, 0xf", "-1, 10, 0x3ff", "127, 8, 0x7f", "4294967295, 32, 0xffffffff", "0, 1, 0x0"})
    void codesAreShownAsTheirBits(long code, int width, String text) {
        assertThat(Numbers.hexadecimal(code, width)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1/4096, 2^-12", "1, 1", "4, 2^2", "0.0235, 0.0235", "1/60, 1/60"})
    void powersOfTwoAreShownAsSuch(String step, String text) {
        assertThat(Numbers.step(Rational.parse(step))).isEqualTo(text);
    }

    @Property
    void ticksAreFewRoundAndOnTheAxis(
            @ForAll @DoubleRange(min = -1e9, max = 1e9) @Scale(9) double start,
            @ForAll @DoubleRange(min = 1e-9, max = 1e9) @Scale(9) double length) {
        Axis axis = Axis.over(start, start + length, 60, 560);

        assertThat(axis.ticks(8)).hasSizeBetween(start + length > start ? 3 : 1, 10);
        for (Tick tick : axis.ticks(8)) {
            assertThat(Double.parseDouble(tick.position())).isBetween(59.9, 560.1);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.04, 0", "-0.04, 0", "0.05, 0.1", "12.34, 12.3", "-7.96, -8", "559.95, 560"})
    void coordinatesHaveOneDecimal(double coordinate, String text) {
        assertThat(Axis.pixels(coordinate)).isEqualTo(text);
    }
}
