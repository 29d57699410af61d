package dev.halfulp.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What units mean that are written correctly. */
class SpecReaderTest {
    @Test
    void everyDefaultIsExplicit() {
        UnitSpec unit = SpecTexts.unit("activation: leaky_relu");
        assertThat(unit.name()).isEqualTo("leaky_relu_s8f4_s8f4");
        assertThat(unit.function().parameters()).containsOnly(Map.entry("alpha", Rational.of(1, 100)));
        assertThat(unit.function().derivative()).isFalse();
        assertThat(unit.input()).isEqualTo(Format.fixed(true, 8, 4));
        assertThat(unit.criterion()).isEqualTo(Criterion.FAITHFUL);
        assertThat(unit.ties()).isEqualTo(Ties.ANY);
        assertThat(unit.domain()).isEqualTo(new Domain(-128, 127, Outside.CLAMP));
        assertThat(unit.method()).isEqualTo(Method.AUTO);
        assertThat(unit.objective()).isEqualTo(Objective.BALANCED);
        assertThat(unit.effort()).isEqualTo(Effort.NORMAL);
        assertThat(unit.monotone()).isFalse();
        assertThat(unit.ceilings()).isEqualTo(Ceilings.UNLIMITED);
        assertThat(unit.latency()).isZero();
    }

    @Test
    void positionsOfUnits() throws SpecException {
        String yaml =
                "defaults: { input: s8f4, output: s8f4 }\nunits:\n  - activation: relu\n\n  - { activation: elu }\n";
        List<PlacedUnit> units = SpecReader.read("specs/a.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(units)
                .extracting(unit -> unit.position().toString())
                .containsExactly("specs/a.yaml:3:5", "specs/a.yaml:5:5");
    }

    @ParameterizedTest
    @CsvSource({
        "correct, CORRECT, 1/2",
        "faithful, FAITHFUL, 1",
        "2ulp, ULP, 2",
        "0.75ulp, ULP, 3/4",
        "1/3ulp, ULP, 1/3",
        "0ulp, ULP, 0",
        "0.001, ABSOLUTE, 1/1000",
        "'\"0x1p-4\"', ABSOLUTE, 1/16"
    })
    void criteria(String text, Criterion.Kind kind, String amount) {
        Criterion criterion =
                SpecTexts.unit("{ activation: tanh, error: " + text + " }").criterion();
        assertThat(criterion.kind()).isEqualTo(kind);
        assertThat(criterion.amount()).isEqualTo(Rational.parse(amount));
    }

    @ParameterizedTest
    @CsvSource({
        "'[-4, 4]', -64, 64",
        "'[0.01, 0.13]', 1, 2",
        "'[-0.13, -0.01]', -2, -1",
        "'[-100, 1/3]', -128, 5",
        "'[0, 0]', 0, 0",
        "'[\"-0x1p-4\", 1e9]', -1, 127"
    })
    void domainEndsAreTheNearestCodesInside(String domain, long first, long last) {
        UnitSpec unit = SpecTexts.unit("{ activation: tanh, outside: any, domain: " + domain + " }");
        assertThat(unit.domain()).isEqualTo(new Domain(first, last, Outside.ANY));
    }

    @Test
    void domainOfAnAffineFormat() {
        UnitSpec unit =
                SpecTexts.unit("{ activation: tanh, name: q, input: 'int8(scale=0.5,zero=-3)', domain: [-1, 1.2] }");
        assertThat(unit.domain()).isEqualTo(new Domain(-5, -1, Outside.CLAMP));
    }

    @Test
    void numbersAreNeverRounded() {
        UnitSpec unit =
                SpecTexts.unit("{ activation: leaky_relu, params: { alpha: 0.1000000000000000000000000000001 } }");
        assertThat(unit.function().parameters().values())
                .containsExactly(Rational.parse("0.1000000000000000000000000000001"));
    }

    @Test
    void expressions() {
        UnitSpec unit = SpecTexts.unit("{ expression: \"k*x  +  b\", params: { k: 1/3, b: 2 }, name: line }");
        assertThat(unit.name()).isEqualTo("line");
        assertThat(unit.function().name()).isEqualTo(Function.EXPRESSION);
        assertThat(unit.function().formula()).isEqualTo("k*x + b");
        assertThat(unit.function().parameters().keySet()).containsExactly("k", "b");
        assertThat(unit.function().expression()).hasToString("1/3 * x + 2");
    }

    @Test
    void aFormulaOverSeveralLinesBecomesOne() {
        UnitSpec unit = SpecTexts.unit("expression: |\n      x *\n        sigmoid(x)\n    name: folded");
        assertThat(unit.function().formula()).isEqualTo("x * sigmoid(x)");
    }

    @Test
    void defaultsGoBelowEachUnit() {
        List<UnitSpec> units =
                SpecTexts.units("defaults: { activation: elu, params: { alpha: 2 }, input: s8f4, output: s8f4,"
                        + " error: correct, ties: even, max-segments: 9 }\n"
                        + "units:\n  - {}\n  - { expression: x, params: {}, name: same, max-segments: none }\n"
                        + "  - { error: 2ulp, name: loose }\n");
        assertThat(units).extracting(UnitSpec::name).containsExactly("elu_s8f4_s8f4", "same", "loose");
        assertThat(units).extracting(UnitSpec::ties).containsExactly(Ties.EVEN, Ties.EVEN, Ties.ANY);
        assertThat(units).extracting(unit -> unit.ceilings().segments()).containsExactly(9L, Ceilings.NONE, 9L);
        assertThat(units.get(2).function().parameters()).containsValue(Rational.of(2));
    }

    @Test
    void namesOfSeveralFiles() throws SpecException {
        byte[] yaml = SpecTexts.oneUnit("activation: relu").getBytes(StandardCharsets.UTF_8);
        PlacedUnit first = SpecReader.read("z.yaml", yaml).get(0);
        PlacedUnit second = SpecReader.read("b.yaml", yaml).get(0);
        SpecReader.requireDistinctNames(List.of(first));
        assertThatThrownBy(() -> SpecReader.requireDistinctNames(List.of(first, second)))
                .isInstanceOf(SpecException.class)
                .hasMessage("b.yaml:3:5: error: the name 'relu_s8f4_s8f4' is taken by the unit at z.yaml:3:5"
                        + " (hint: write for example name: relu_s8f4_s8f4_2)");
    }
}
