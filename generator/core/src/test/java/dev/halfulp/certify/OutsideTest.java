package dev.halfulp.certify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.datapath.Interpreter;
import dev.halfulp.reference.Specs;
import dev.halfulp.spec.Method;
import dev.halfulp.spec.UnitSpec;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Inputs that never occur: every method keeps the bound at all others, and profits. */
class OutsideTest {
    private static final int FIRST = 70;
    private static final int LAST = 1500;
    private static final UnitSpec RSQRT = Specs.activation("rsqrt", "s12f8", "u12f10");

    @ParameterizedTest
    @EnumSource(Method.class)
    void theBoundIsKeptInside(Method method) throws BoundException {
        UnitSpec spec = Specs.withFreeOutside(RSQRT, FIRST, LAST).withMethod(method);
        Unit unit = UnitMaker.make(spec);
        long[] outputs = new Interpreter(unit.datapath()).applyAll(FIRST, LAST - FIRST + 1);
        for (int i = 0; i < outputs.length; i++) {
            BigDecimal exact = Specs.reference(spec).position(FIRST + i, 30);
            assertThat(exact.subtract(BigDecimal.valueOf(outputs[i])).abs()).isLessThan(BigDecimal.ONE);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"PWL", "DYADIC", "KNOTS"})
    void fewerSegmentsAreNeeded(Method method) throws BoundException {
        assertThat(segments(Specs.withFreeOutside(RSQRT, FIRST, LAST).withMethod(method)))
                .isLessThan(segments(Specs.withDomain(RSQRT, FIRST, LAST).withMethod(method)));
    }

    private static long segments(UnitSpec spec) throws BoundException {
        return UnitMaker.make(spec).design().segments().orElseThrow();
    }
}
