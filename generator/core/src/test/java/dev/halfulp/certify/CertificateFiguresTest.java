package dev.halfulp.certify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.halfulp.datapath.Interpreter;
import dev.halfulp.reference.Specs;
import dev.halfulp.spec.Criterion;
import dev.halfulp.spec.Ties;
import dev.halfulp.spec.UnitSpec;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures of a certificate against a plain loop in doubles, at formats where doubles tell all of them. */
class CertificateFiguresTest {
    static Stream<Arguments> units() {
        DoubleUnaryOperator silu = x -> x / (1 + Math.exp(-x));
        DoubleUnaryOperator wave = x -> Math.sin(x);
        DoubleUnaryOperator decay = x -> 1 / (1 + x * x);
        return Stream.of(
                Arguments.of("silu", Specs.activation("silu", "s8f4", "s8f5"), silu),
                Arguments.of("silu to few bits", Specs.activation("silu", "s9f5", "u5f3"), silu),
                Arguments.of("tanh", Specs.activation("tanh", "s8f4", "s6f5"), (DoubleUnaryOperator) Math::tanh),
                Arguments.of("sine", Specs.expression("sin(x)", "s8f4", "s6f4"), wave),
                Arguments.of("decay", Specs.expression("1/(1+x^2)", "s8f4", "u8f9"), decay),
                Arguments.of("exp", Specs.expression("exp(x)", "s8f4", "u8f3"), (DoubleUnaryOperator) Math::exp));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("units")
    void agreeWithDoubles(String name, UnitSpec spec, DoubleUnaryOperator function) throws BoundException {
        for (Criterion criterion : new Criterion[] {Criterion.FAITHFUL, Criterion.CORRECT}) {
            Unit unit = UnitMaker.make(spec.withCriterion(criterion, Ties.ANY));
            Figures figures = new Figures(spec, new Interpreter(unit.datapath()), function);
            Certificate certificate = unit.certificate();
            assertThat(certificate.saturation().low()).isEqualTo(span(figures.firstLow, figures.lastLow));
            assertThat(certificate.saturation().high()).isEqualTo(span(figures.firstHigh, figures.lastHigh));
            assertThat(certificate.saturation().count()).isEqualTo(figures.saturated);
            assertThat(certificate.correctlyRounded()).isEqualTo(figures.nearest);
            assertThat(certificate.maxUlp().doubleValue()).isCloseTo(figures.largest, within(1e-9));
            assertThat(certificate.maxUlpUnclamped().doubleValue())
                    .isCloseTo(figures.largestUnclamped, within(1e-9 * (1 + figures.largestUnclamped)));
            assertThat(certificate.maxAbsolute().doubleValue())
                    .isCloseTo(figures.largest * spec.output().scale().nearDouble(), within(1e-9));
            assertThat(certificate.meanUlp()).isCloseTo(figures.sum / figures.count, within(1e-9));
            assertThat(certificate.rmsUlp()).isCloseTo(Math.sqrt(figures.squares / figures.count), within(1e-9));
            assertThat(certificate.monotonicity()).isEqualTo(figures.direction());
            assertThat(certificate.monotoneAsFunction()).isEqualTo(figures.asFunction);
        }
    }

    private static CodeSpan span(long first, long last) {
        return first == Long.MAX_VALUE ? null : new CodeSpan(first, last);
    }

    private static final class Figures {
        long count;
        long saturated;
        long firstLow = Long.MAX_VALUE;
        long lastLow;
        long firstHigh = Long.MAX_VALUE;
        long lastHigh;
        long nearest;
        double largest;
        double largestUnclamped;
        double sum;
        double squares;
        boolean rises;
        boolean falls;
        boolean asFunction = true;

        Figures(UnitSpec spec, Interpreter interpreter, DoubleUnaryOperator function) {
            double inputScale = spec.input().scale().nearDouble();
            double outputScale = spec.output().scale().nearDouble();
            double previousExact = Double.NaN;
            long previous = 0;
            for (long code = spec.input().minCode(); code <= spec.input().maxCode(); code++) {
                double exact = function.applyAsDouble(code * inputScale) / outputScale;
                long got = interpreter.apply(code);
                include(code, exact, got, spec.output().minCode(), spec.output().maxCode());
                if (count > 1 && got != previous) {
                    rises |= got > previous;
                    falls |= got < previous;
                    asFunction &= got > previous == exact > previousExact && exact != previousExact;
                }
                previous = got;
                previousExact = exact;
            }
        }

        private void include(long code, double exact, long got, long min, long max) {
            double clamped = Math.max(min, Math.min(max, exact));
            count++;
            if (exact < min) {
                saturated++;
                firstLow = Math.min(firstLow, code);
                lastLow = code;
            } else if (exact > max) {
                saturated++;
                firstHigh = Math.min(firstHigh, code);
                lastHigh = code;
            }
            nearest += Math.abs(got - clamped) <= 0.5 ? 1 : 0;
            largest = Math.max(largest, Math.abs(got - clamped));
            largestUnclamped = Math.max(largestUnclamped, Math.abs(got - exact));
            sum += got - clamped;
            squares += (got - clamped) * (got - clamped);
        }

        Monotonicity direction() {
            return !falls ? Monotonicity.INCREASING : rises ? Monotonicity.NONE : Monotonicity.DECREASING;
        }
    }

    @Test
    void valuesBeyondAllDoublesAreMeasured() throws BoundException {
        Certificate certificate =
                UnitMaker.make(Specs.expression("exp(x)", "s12f0", "u8f0")).certificate();
        assertThat(certificate.maxUlp().doubleValue()).isLessThanOrEqualTo(1);
        assertThat(certificate.maxUlpUnclamped().toBigInteger().bitLength()).isGreaterThan(2900);
        assertThat(certificate.saturation().high()).isEqualTo(new CodeSpan(6, 2047));
    }
}
