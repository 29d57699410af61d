package dev.halfulp.certify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.corridor.Corridor;
import dev.halfulp.corridor.CorridorBuilder;
import dev.halfulp.fit.FoldFinder;
import dev.halfulp.fit.FoldKind;
import dev.halfulp.reference.ExactReference;
import dev.halfulp.reference.Specs;
import dev.halfulp.spec.Method;
import dev.halfulp.spec.Objective;
import dev.halfulp.spec.UnitSpec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Functions that are symmetric about another input than zero. */
class FoldsElsewhereTest {
    /** The mirror is twice the code of the centre. */
    @ParameterizedTest
    @CsvSource({
        "1/(1+exp(1-x)), s8f4, u8f8, COMPLEMENT, 32",
        "1/(1+exp(1-x)), s16f12, u16f16, COMPLEMENT, 8192",
        "tanh(x+2), s16f12, s16f15, ODD, -16384",
        "2-tanh(x+1), s10f6, u12f10, COMPLEMENT, -128",
        "exp(-(x-1)^2), s12f8, u12f11, EVEN, 512",
        "x*(3-x), s8f5, s12f7, EVEN, 96",
        "(x-1)/(1+exp(1-x)), s12f8, s12f8, RELU_EVEN, 512",
        "log(x+9), s8f4, u8f5, NONE, 0",
        "exp(x), s12f9, u12f7, NONE, 0"
    })
    void theMirrorIsFound(String formula, String input, String output, FoldKind kind, long mirror) {
        UnitSpec spec = Specs.expression(formula, input, output);
        ExactReference reference = Specs.reference(spec);
        Corridor nearest = CorridorBuilder.buildNearest(spec, reference);
        Corridor corridor = CorridorBuilder.build(spec, reference);
        assertThat(new FoldFinder(spec, corridor, nearest).find())
                .anyMatch(
                        folded -> folded.fold().kind() == kind && folded.fold().mirror() == mirror);
        assertThat(new FoldFinder(spec, corridor, nearest).find())
                .allMatch(folded -> kind != FoldKind.NONE || folded.fold().kind() == FoldKind.NONE);
    }

    /** Certified over every input, with fewer entries than without the fold. */
    @ParameterizedTest
    @EnumSource(names = {"TABLE", "SPLIT", "BIPARTITE", "PWL", "UNIFORM", "SHIFT"})
    void everyMethodUsesIt(Method method) throws BoundException {
        for (String formula : new String[] {"1/(1+exp(1-x))", "exp(-(x+1)^2)", "(x-1)/(1+exp(1-x))"}) {
            UnitSpec spec = Specs.expression(formula, "s10f6", "s12f9").withMethod(method);
            Unit unit = UnitMaker.make(spec.withObjective(Objective.MEMORY));
            assertThat(unit.design().fold()).isNotEqualTo("none");
            assertThat(unit.certificate().inputs()).isEqualTo(1024);
        }
    }
}
