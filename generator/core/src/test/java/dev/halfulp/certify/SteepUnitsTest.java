package dev.halfulp.certify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.reference.Specs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Functions that leave a wide output range so steeply that the segment there runs on far beyond its end. */
class SteepUnitsTest {
    @ParameterizedTest
    @CsvSource({"exp, s20f16, s32f20", "sinh, s18f14, s32f21", "cosh, s18f14, u32f22"})
    void haveDesigns(String activation, String input, String output) throws BoundException {
        Certificate certificate =
                UnitMaker.make(Specs.activation(activation, input, output)).certificate();

        assertThat(certificate.maxUlp().doubleValue()).isLessThan(1);
        assertThat(certificate.saturation().count()).isPositive();
    }
}
