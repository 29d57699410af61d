package dev.halfulp.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SpecPrinterTest {
    @Provide
    Arbitrary<List<UnitSpec>> specs() {
        return UnitSpecArbitraries.units()
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .uniqueElements(unit -> UnitNames.folded(unit.name()));
    }

    @Property(tries = 200)
    void printingAndReadingIsTheIdentity(@ForAll("specs") List<UnitSpec> specs) {
        String text = SpecPrinter.print(specs);
        List<UnitSpec> read = SpecTexts.units(text);
        assertThat(read).isEqualTo(specs);
        assertThat(SpecPrinter.print(read)).isEqualTo(text);
    }

    @Property(tries = 200)
    void equalUnitsHaveEqualTexts(@ForAll("specs") List<UnitSpec> specs) {
        UnitSpec first = specs.get(0);
        for (UnitSpec other : specs) {
            boolean sameText = SpecPrinter.print(List.of(other)).equals(SpecPrinter.print(List.of(first)));
            assertThat(other.equals(first)).isEqualTo(sameText);
        }
    }

    @Test
    void text() {
        UnitSpec unit =
                SpecTexts.unit("{ expression: \"x*k\", params: { k: 1/3 }, name: third, error: 2ulp, domain: [-1, 2],"
                        + " max-segments: 3, output: 'int8(scale=0.5,zero=1)' }");
        assertThat(SpecPrinter.print(List.of(unit))).isEqualTo("""
                        units:
                          - name: third
                            expression: "x*k"
                            params: {k: 1/3}
                            derivative: false
                            input: "s8f4"
                            output: "int8(scale=0.5,zero=1)"
                            error: 2ulp
                            ties: any
                            domain: [-1, 2]
                            outside: clamp
                            method: auto
                            optimize: balanced
                            effort: normal
                            monotone: false
                            max-segments: 3
                            max-table-bits: none
                            max-multipliers: none
                            latency: 0
                        """);
    }
}
