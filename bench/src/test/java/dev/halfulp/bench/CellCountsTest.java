package dev.halfulp.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CellCountsTest {
    private static final String STATISTICS = """

            3. Printing statistics.

            === sigmoid12 ===

               Number of wires:                 47
               Number of wire bits:            320
               Number of cells:                102
                 CARRY4                         15
                 LUT2                           21
                 LUT3                           11
                 LUT4                            6
                 LUT6                           37
                 MUXF7                          12

            """;

    @Test
    void cellsAreCountedByType() throws BenchException {
        CellCounts counts = CellCounts.parse(STATISTICS);
        assertThat(counts.count("LUT[1-6]")).isEqualTo(75);
        assertThat(counts.count("CARRY4")).isEqualTo(15);
        assertThat(counts.count("MUXF[78]")).isEqualTo(12);
        assertThat(counts.count("SB_LUT4")).isZero();
    }

    @Test
    void aLostTypeIsNoticed() {
        assertThatThrownBy(() -> CellCounts.parse(STATISTICS.replaceFirst(" +LUT2 +21\n", "")))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("do not add up");
    }

    @Test
    void otherTextIsRefused() {
        assertThatThrownBy(() -> CellCounts.parse("ERROR: no such module"))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("no number of cells");
    }
}
