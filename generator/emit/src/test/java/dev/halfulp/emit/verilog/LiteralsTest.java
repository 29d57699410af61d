package dev.halfulp.emit.verilog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LiteralsTest {
    @Test
    void signedNumbersKeepTheirValueWhereTheyAreExtended() {
        assertThat(Literals.signed(5, 4)).isEqualTo("4'sd5");
        assertThat(Literals.signed(-5, 4)).isEqualTo("-4'sd5");
        assertThat(Literals.signed(-8, 4)).isEqualTo("4'sh8");
        assertThat(Literals.signed(-1, 1)).isEqualTo("1'sh1");
        assertThat(Literals.signed(Long.MIN_VALUE, 64)).isEqualTo("64'sh8000000000000000");
    }

    @Test
    void wideNumbersAreCut() {
        assertThat(Literals.signed(-5, 2)).isEqualTo("-2'sd1");
        assertThat(Literals.unsigned(21, 4)).isEqualTo("4'd5");
        assertThat(Literals.unsigned(-1, 64)).isEqualTo("64'd18446744073709551615");
        assertThat(Literals.hexadecimal(-4, 8)).isEqualTo("8'hfc");
    }

    @Test
    void signShowsWhereItFits() {
        assertThat(Literals.of(-8, 4)).isEqualTo("4'sh8");
        assertThat(Literals.of(-9, 4)).isEqualTo("4'd7");
        assertThat(Literals.of(15, 4)).isEqualTo("4'd15");
    }
}
