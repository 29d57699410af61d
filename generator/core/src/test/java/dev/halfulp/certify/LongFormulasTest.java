package dev.halfulp.certify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.spec.SpecException;
import dev.halfulp.spec.SpecReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas as long as they may be give units, and no stack ends. */
class LongFormulasTest {
    @ParameterizedTest
    @CsvSource({"x, +x, 500, false", "x, +sin(x)/99, 250, true", "x/9, *x, 130, false", "x/9, *x, 60, true"})
    void haveDesigns(String first, String more, int times, boolean derivative) throws SpecException, BoundException {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("expression", first + more.repeat(times));
        keys.put("name", "long_one");
        keys.put("derivative", String.valueOf(derivative));
        keys.put("input", "s5f4");
        keys.put("output", "s8f4");

        Unit unit = UnitMaker.make(SpecReader.readUnit("test", keys).spec());

        assertThat(unit.certificate().maxUlp().doubleValue()).isLessThanOrEqualTo(1);
    }
}
