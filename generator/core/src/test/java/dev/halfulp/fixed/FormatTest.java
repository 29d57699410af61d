package dev.halfulp.fixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "s16f12 | s16f12 | -32768 | 32767",
                "u8f-2 | u8f-2 | 0 | 255",
                "sfix16_En12 | s16f12 | -32768 | 32767",
                "ufix16_E3 | u16f-3 | 0 | 65535",
                "sfix8 | s8f0 | -128 | 127",
                "ap_fixed<16,4> | s16f12 | -32768 | 32767",
                "ap_ufixed< 16 , 0 > | u16f16 | 0 | 65535",
                "u32f32 | u32f32 | 0 | 4294967295",
                "u1f0 | u1f0 | 0 | 1",
                "s1f0 | s1f0 | -1 | 0",
                "int8(scale=0.5,zero=-3) | int8(scale=0.5,zero=-3) | -128 | 127",
                "uint16( scale = 0x1p-3 , zero = 7 ) | uint16(scale=0.125,zero=7) | 0 | 65535"
            })
    void spellings(String text, String canonical, long min, long max) {
        Format format = FormatParser.parse(text);
        assertThat(format).hasToString(canonical);
        assertThat(FormatParser.parse(canonical)).isEqualTo(format);
        assertThat(format.minCode()).isEqualTo(min);
        assertThat(format.maxCode()).isEqualTo(max);
        assertThat(format.codes()).isEqualTo(max - min + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q3.12",
                "s0f0",
                "s33f0",
                "s16f65",
                "s16f-65",
                "s16",
                "x16f3",
                "int8(scale=0,zero=0)",
                "int8(scale=-1,zero=0)",
                "int8(scale=1,zero=128)",
                "uint8(scale=1,zero=-1)",
                "int12(scale=1,zero=0)",
                ""
            })
    void noFormats(String text) {
        assertThatThrownBy(() -> FormatParser.parse(text))
                .isInstanceOfSatisfying(
                        FormatException.class, e -> assertThat(e.hint()).isNotBlank());
    }

    @Test
    void valuesOfCodes() {
        assertThat(FormatParser.parse("s8f4").value(-24)).isEqualTo(Rational.of(-3, 2));
        assertThat(FormatParser.parse("u8f-2").value(3)).isEqualTo(Rational.of(12));
        Format affine = FormatParser.parse("int8(scale=0.5,zero=-3)");
        assertThat(affine.value(-3)).isEqualTo(Rational.ZERO);
        assertThat(affine.value(4)).isEqualTo(Rational.of(7, 2));
        assertThat(affine.codeOf(Rational.of(7, 2))).isEqualTo(Rational.of(4));
        assertThat(affine.nearestCode(Rational.parse("0.3"))).isEqualTo(-2);
        assertThat(affine.nearestCode(Rational.of(1000))).isEqualTo(127);
        assertThatThrownBy(affine::fractionBits).isInstanceOf(IllegalStateException.class);
    }

    @Property
    void theNearestCodeOfAValueIsItsCode(
            @ForAll boolean signed,
            @ForAll @IntRange(min = 1, max = 32) int width,
            @ForAll @IntRange(min = -64, max = 64) int fraction,
            @ForAll long seed) {
        Format format = Format.fixed(signed, width, fraction);
        long code = format.minCode() + Math.floorMod(seed, format.codes());
        assertThat(format.nearestCode(format.value(code))).isEqualTo(code);
        assertThat(format.fractionBits()).isEqualTo(fraction);
    }
}
