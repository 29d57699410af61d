package dev.halfulp.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.certify.BoundException;
import dev.halfulp.certify.Unit;
import dev.halfulp.certify.UnitMaker;
import dev.halfulp.reference.Specs;
import dev.halfulp.spec.Criterion;
import dev.halfulp.spec.Method;
import dev.halfulp.spec.Objective;
import dev.halfulp.spec.Ties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts of segments on the folded half that another program found for units over their whole domain. */
class LeastSegmentsTest {
    @ParameterizedTest
    @CsvSource({
        "sigmoid, s8f4, u8f8, 6, 11",
        "sigmoid, s12f8, u12f12, 24, 61",
        "sigmoid, s16f12, u16f16, 99, 399",
        "tanh, s8f4, s8f7, 6, 9",
        "tanh, s12f8, s12f11, 23, 50",
        "tanh, s16f12, s16f15, 100, 334",
        "gelu, s8f4, s8f4, 2, 4",
        "gelu, s12f8, s12f8, 7, 20",
        "gelu, s16f12, s16f12, 30, 134"
    })
    void atMostAsManyAsPublished(String name, String input, String output, int faithful, int correct)
            throws BoundException {
        assertThat(segments(name, input, output, Criterion.FAITHFUL)).isBetween(1L, (long) faithful);
        assertThat(segments(name, input, output, Criterion.CORRECT)).isBetween(1L, (long) correct);
    }

    private static long segments(String name, String input, String output, Criterion criterion) throws BoundException {
        Unit unit = UnitMaker.make(Specs.activation(name, input, output)
                .withMethod(Method.PWL)
                .withObjective(Objective.SEGMENTS)
                .withCriterion(criterion, Ties.ANY));
        assertThat(unit.design().fold()).isNotEqualTo("none");
        return unit.design().segments().orElseThrow();
    }
}
