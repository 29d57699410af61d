package dev.halfulp.certify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.corridor.Corridor;
import dev.halfulp.corridor.CorridorBuilder;
import dev.halfulp.corridor.UnreachableBoundException;
import dev.halfulp.datapath.Interpreter;
import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import dev.halfulp.reference.ExactReference;
import dev.halfulp.reference.Specs;
import dev.halfulp.spec.Criterion;
import dev.halfulp.spec.Method;
import dev.halfulp.spec.Ties;
import dev.halfulp.spec.UnitSpec;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any unit that can be made keeps its criterion, and its certificate is true. */
class CertifiedUnitsTest {
    private static final MathContext TWELVE_UP = new MathContext(12, RoundingMode.CEILING);

    @Provide
    Arbitrary<UnitSpec> units() {
        Arbitrary<String> names = Arbitraries.of(
                "relu",
                "relu6",
                "leaky_relu",
                "sigmoid",
                "tanh",
                "silu",
                "gelu",
                "softplus",
                "elu",
                "mish",
                "tanhshrink",
                "threshold");
        Arbitrary<Format> formats = Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(-3, 14))
                .as(Format::fixed);
        Arbitrary<Format> affine = Combinators.combine(
                        Arbitraries.of("0.0235", "1/3", "0x1.8p-6", "1/100"),
                        Arbitraries.longs().between(-128, 127))
                .as((scale, zero) -> Format.affine(true, 8, Rational.parse(scale), zero));
        Arbitrary<Format> all = Arbitraries.oneOf(formats, formats, formats, affine);
        Arbitrary<Criterion> criteria = Arbitraries.of(
                Criterion.CORRECT,
                Criterion.FAITHFUL,
                Criterion.ulp(Rational.parse("0.75")),
                Criterion.ulp(Rational.of(2)),
                Criterion.absolute(Rational.parse("0.01")),
                Criterion.absolute(Rational.of(1000)));
        Arbitrary<Method> methods = Arbitraries.of(
                Method.AUTO,
                Method.TABLE,
                Method.SPLIT,
                Method.BIPARTITE,
                Method.PWL,
                Method.DYADIC,
                Method.UNIFORM,
                Method.SHIFT,
                Method.KNOTS,
                Method.UNIFORM_KNOTS,
                Method.QUADRATIC,
                Method.CUBIC,
                Method.QUARTIC);
        return Combinators.combine(names, all, all, criteria, Arbitraries.of(Ties.class), methods)
                .as((name, input, output, criterion, ties, method) -> Specs.activation(name, input, output)
                        .withCriterion(criterion, ties)
                        .withMethod(method));
    }

    @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
    void theCertificateIsTrue(@ForAll("units") UnitSpec spec) throws BoundException {
        ExactReference reference = Specs.reference(spec);
        Corridor corridor = corridor(spec, reference);
        Assume.that(corridor != null);
        Unit unit = UnitMaker.make(spec);
        Certificate certificate = unit.certificate();
        long first = spec.input().minCode();
        long[] outputs = new Interpreter(unit.datapath())
                .applyAll(first, (int) spec.input().codes());
        long step = Math.max(1, spec.input().codes() / 12);
        for (long code = spec.input().minCode(); code <= spec.input().maxCode(); code++) {
            long got = outputs[(int) (code - first)];
            assertThat(corridor.accepts(code, got)).isTrue();
            if (code % step == 0) {
                BigDecimal exact = reference.position(code, 40);
                assertThat(certificate.maxUlp()).isGreaterThanOrEqualTo(error(spec, exact, got));
                assertThat(certificate.maxUlpUnclamped()).isGreaterThanOrEqualTo(distance(exact, got));
            }
        }
        WorstCase worst = certificate.worst();
        long got = outputs[(int) (worst.inputCode() - first)];
        assertThat(worst.gotCode()).isEqualTo(got);
        BigDecimal attained = error(spec, reference.position(worst.inputCode(), 40), got);
        assertThat(certificate.maxUlp()).isGreaterThanOrEqualTo(attained);
        assertThat(certificate.maxUlp().doubleValue()).isLessThanOrEqualTo(attained.doubleValue() * (1 + 1e-11) + 1e-9);
        assertPromise(spec, certificate);
    }

    private static Corridor corridor(UnitSpec spec, ExactReference reference) {
        try {
            return CorridorBuilder.build(spec, reference);
        } catch (UnreachableBoundException e) {
            return null;
        }
    }

    private static BigDecimal error(UnitSpec spec, BigDecimal exact, long got) {
        BigDecimal clamped = exact.max(BigDecimal.valueOf(spec.output().minCode()))
                .min(BigDecimal.valueOf(spec.output().maxCode()));
        return distance(clamped, got);
    }

    private static BigDecimal distance(BigDecimal exact, long got) {
        return exact.subtract(BigDecimal.valueOf(got)).abs();
    }

    private static void assertPromise(UnitSpec spec, Certificate certificate) {
        BigDecimal bound = spec.criterion().amount().toDecimal(TWELVE_UP);
        if (spec.criterion().kind() == Criterion.Kind.ABSOLUTE) {
            assertThat(certificate.maxAbsolute()).isLessThanOrEqualTo(bound);
        } else {
            assertThat(certificate.maxUlp()).isLessThanOrEqualTo(bound);
        }
        assertThat(certificate.inputs()).isEqualTo(spec.input().codes());
    }
}
