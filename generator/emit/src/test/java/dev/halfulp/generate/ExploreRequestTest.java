package dev.halfulp.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.spec.Objective;
import dev.halfulp.spec.PlacedUnit;
import dev.halfulp.spec.SpecException;
import dev.halfulp.spec.SpecReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which units a trade-off looks at. */
class ExploreRequestTest {
    static PlacedUnit unit(String output, String... more) throws SpecException {
        Map<String, String> keys = new LinkedHashMap<>(
                Map.of("activation", "gelu", "input", "s6f3", "output", output, "name", "explored"));
        for (int i = 0; i < more.length; i += 2) {
            keys.put(more[i], more[i + 1]);
        }
        return SpecReader.readUnit("test", keys);
    }

    @ParameterizedTest
    @CsvSource({
        "s8f4, 0, s8f4",
        "s8f4, 1, s8f4",
        "s8f4, 4, s4f0 s6f2 s8f4 s10f6 s12f8",
        "s8f4, 5, s4f0 s6f2 s8f4 s10f6 s12f8",
        "u4f4, 4, u2f2 u4f4 u6f6 u8f8",
        "s31f20, 2, s29f18 s31f20",
        "u1f0, 2, u1f0 u3f2",
        "'int8(scale=1/7,zero=3)', 4, 'int8(scale=1/7,zero=3)'"
    })
    void outputFormatsKeepTheRange(String output, int bits, String expected) throws SpecException {
        ExploreRequest request = ExploreRequest.around(unit(output), bits, false, false);
        assertThat(request.bounds())
                .extracting(bound -> bound.output().toString())
                .containsSubsequence(expected.split(" "))
                .containsOnly(expected.split(" "));
    }

    private static List<String> criteria(ExploreRequest request) {
        return request.bounds().stream()
                .map(bound -> bound.criterion().toString())
                .toList();
    }

    @Test
    void whatIsGivenIsFixed() throws SpecException {
        PlacedUnit unit = unit("s8f4", "error", "0.75ulp", "optimize", "flash", "method", "pwl");
        ExploreRequest free = ExploreRequest.around(unit, 0, false, false);
        assertThat(criteria(free)).containsExactly("correct", "faithful", "2ulp", "4ulp");
        assertThat(criteria(ExploreRequest.around(unit, 2, false, false)))
                .containsExactly("faithful", "2ulp", "correct", "faithful", "2ulp", "4ulp", "faithful", "2ulp");
        assertThat(free.objectives())
                .containsExactly(Objective.LOGIC, Objective.MEMORY, Objective.FLASH, Objective.CYCLES);
        assertThat(free.size()).isEqualTo(16);
        ExploreRequest fixed = ExploreRequest.around(unit, 0, true, true);
        assertThat(criteria(fixed)).containsExactly("0.75ulp");
        assertThat(fixed.objectives())
                .containsExactly(Objective.FLASH, Objective.LOGIC, Objective.MEMORY, Objective.CYCLES);
        ExploreRequest another = ExploreRequest.around(unit("s8f4", "optimize", "segments"), 0, true, true);
        assertThat(another.objectives()).hasSize(5).startsWith(Objective.SEGMENTS);
    }
}
