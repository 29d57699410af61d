package dev.halfulp.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class GeometricMeanTest {
    @Test
    void meanOfRatios() {
        assertThat(GeometricMean.of(List.of(0.5, 2.0, 8.0)).orElseThrow()).isCloseTo(2.0, within(1e-12));
        assertThat(GeometricMean.of(List.of(0.25)).orElseThrow()).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void noneHaveNoMean() {
        assertThat(GeometricMean.of(List.of())).isEmpty();
    }
}
