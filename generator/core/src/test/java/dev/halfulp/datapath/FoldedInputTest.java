package dev.halfulp.datapath;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.corridor.Corridor;
import dev.halfulp.corridor.CorridorBuilder;
import dev.halfulp.fit.Fold;
import dev.halfulp.fit.FoldFinder;
import dev.halfulp.fit.FoldKind;
import dev.halfulp.fit.FoldedCorridor;
import dev.halfulp.reference.Specs;
import dev.halfulp.spec.UnitSpec;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both wordings of the magnitude are what the fold defines, at every input, with and without limits. */
class FoldedInputTest {
    @ParameterizedTest
    @CsvSource({
        "tanh, s8f4, s8f7, true",
        "tanh, s8f4, s8f7, false",
        "silu, s9f4, s9f4, true",
        "sigmoid, 'int8(scale=1/16,zero=5)', u8f8, true",
        "sigmoid, 'int8(scale=1/16,zero=5)', u8f8, false",
        "gaussian, 'uint8(scale=1/16,zero=128)', u8f7, true"
    })
    void magnitude(String name, String input, String output, boolean isChained) {
        List<FoldedCorridor> folded = folded(Specs.activation(name, input, output));
        assertThat(folded).isNotEmpty();
        folded.forEach(corridor -> assertMagnitudes(corridor, Specs.activation(name, input, output), isChained));
    }

    private static List<FoldedCorridor> folded(UnitSpec spec) {
        Corridor corridor = CorridorBuilder.build(spec, Specs.reference(spec));
        return new FoldFinder(spec, corridor, corridor)
                .stream()
                        .filter(found -> found.fold().kind() != FoldKind.NONE)
                        .flatMap(found -> Stream.concat(Stream.of(found), found.limited().stream()))
                        .toList();
    }

    private static void assertMagnitudes(FoldedCorridor corridor, UnitSpec spec, boolean isChained) {
        Range inputs = new Range(spec.input().minCode(), spec.input().maxCode());
        DatapathBuilder builder = new DatapathBuilder(inputs);
        Node magnitude = new FoldedInput(builder, corridor, isChained).magnitude();
        Datapath datapath = RangeNarrowing.narrow(builder.build(magnitude));
        Fold fold = corridor.fold();
        for (long x = inputs.min(); x <= inputs.max(); x++) {
            assertThat(new Interpreter(datapath).apply(x)).as(fold + " at " + x).isEqualTo(fold.magnitude(x));
        }
    }
}
