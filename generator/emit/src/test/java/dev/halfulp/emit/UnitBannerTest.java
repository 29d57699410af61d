package dev.halfulp.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.certify.Unit;
import dev.halfulp.datapath.DatapathBuilder;
import dev.halfulp.datapath.Range;
import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnitBannerTest {
    private static final Format FORMAT = Format.fixed(true, 8, 4);

    @Test
    void saysWhatIsKnown() {
        Unit unit = unit("relu_like", "x * sigmoid(beta * x)");
        assertThat(new UnitBanner(unit).lines())
                .filteredOn(line -> !line.startsWith("spec"))
                .containsExactly(
                        "relu_like",
                        "",
                        "function    x * sigmoid(beta * x) with beta = 1.5",
                        "input       s8f4: value = code * 2^-4, codes -128 to 127",
                        "output      s8f4: value = code * 2^-4, codes -128 to 127",
                        "criterion   faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4",
                        "worst case  0.9931234561 ulp at input code 127 (value 7.9375): output code 127 (value",
                        "            7.9375), exact value 0.99932929973906704379",
                        "unclamped   1.25 ulp against the function itself, beyond the output range too",
                        "saturation  2 inputs beyond the output range, above at codes 126 to 127",
                        "checked     every input of the domain: 256",
                        "design      method pwl, fold odd, 23 segments, 0 table bits",
                        "",
                        "Written by halfulp. This file belongs to you: no licence of halfulp applies to it.");
    }

    @Test
    void roundsTheBoundUp() {
        assertThat(new UnitBanner(unit("a", "x")).maxErrorMicroUlp()).isEqualTo(993_124);
    }

    @Test
    void digestTellsSpecsApart() {
        String digest = SpecDigest.of(unit("a", "x").spec());
        assertThat(digest)
                .matches("[0-9a-f]{64}")
                .isEqualTo(SpecDigest.of(unit("a", "x").spec()));
        assertThat(digest).isNotEqualTo(SpecDigest.of(unit("b", "x").spec()));
    }

    private static Unit unit(String name, String formula) {
        DatapathBuilder builder = new DatapathBuilder(new Range(FORMAT.minCode(), FORMAT.maxCode()));
        return UnitFixtures.unit(
                name,
                UnitFixtures.function(formula, Map.of("beta", Rational.of(3, 2))),
                FORMAT,
                FORMAT,
                builder.build(builder.input()));
    }
}
