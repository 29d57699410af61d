package dev.halfulp.cost.logic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductMapperTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 1", "3, 2", "5, 2", "7, 2", "11, 3", "15, 2", "27, 3", "-1, 1", "85, 4"})
    void signedDigits(long value, int digits) {
        assertThat(ProductMapper.signedDigits(value)).isEqualTo(digits);
    }
}
