package dev.halfulp.certify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.halfulp.activation.Activation;
import dev.halfulp.activation.Catalogue;
import dev.halfulp.corridor.Corridor;
import dev.halfulp.corridor.CorridorBuilder;
import dev.halfulp.datapath.Interpreter;
import dev.halfulp.fixed.Rational;
import dev.halfulp.reference.ExactReference;
import dev.halfulp.reference.Specs;
import dev.halfulp.spec.Ceilings;
import dev.halfulp.spec.Criterion;
import dev.halfulp.spec.Method;
import dev.halfulp.spec.Objective;
import dev.halfulp.spec.Ties;
import dev.halfulp.spec.UnitSpec;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Units that are to be monotone never go against their function. */
class MonotoneUnitsTest {
    private static final Criterion TWO_ULP = Criterion.ulp(Rational.of(2));

    /** These are always monotone under a corridor that is narrow enough. */
    private static final List<Method> SURE = List.of(Method.AUTO, Method.TABLE, Method.SPLIT, Method.PWL);

    static Stream<String> activations() {
        List<String> undefinedSomewhere = List.of("log", "sqrt", "rsqrt", "reciprocal", "threshold_value");
        return Catalogue.all().stream().map(Activation::name).filter(name -> !undefinedSomewhere.contains(name));
    }

    @ParameterizedTest
    @MethodSource("activations")
    void theCatalogueByEveryMethod(String name) throws BoundException {
        UnitSpec spec = Specs.activation(name, "s8f4", "s8f4").withMonotone(true);
        for (Criterion criterion : List.of(Criterion.CORRECT, Criterion.FAITHFUL, TWO_ULP)) {
            for (Method method : Method.values()) {
                UnitSpec wanted = spec.withCriterion(criterion, Ties.ANY).withMethod(method);
                Optional<Unit> unit = SURE.contains(method) ? Optional.of(UnitMaker.make(wanted)) : tryToMake(wanted);
                unit.ifPresent(made -> assertFollowsTheFunction(made.spec(), outputs(made)));
            }
        }
    }

    /** A method that cannot do it says so. */
    private static Optional<Unit> tryToMake(UnitSpec spec) {
        try {
            return Optional.of(UnitMaker.make(spec));
        } catch (BoundException e) {
            assertThat(e)
                    .hasMessageMatching("(no design is monotone where the function is|the method '.*' makes no design"
                            + " for these formats within its limits)");
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sigmoid, s12f8, u12f12",
        "silu, s12f8, s12f8",
        "gelu, s12f8, s12f10",
        "sin, s12f8, s12f8",
        "exp, s12f8, u12f1",
        "mish, s16f12, s16f12",
        "tanh, s16f12, s16f15",
        "softplus, s16f12, s16f12",
        "erf, s16f12, s16f12",
        "sigmoid, 'int8(scale=0.0235,zero=-3)', 'uint8(scale=1/256,zero=7)'",
        "silu, 'int8(scale=0.05,zero=21)', 'int8(scale=0.03,zero=-100)'"
    })
    void widerAndAffineFormats(String name, String input, String output) throws BoundException {
        for (Method method : List.of(Method.UNIFORM, Method.AUTO)) {
            UnitSpec spec =
                    Specs.activation(name, input, output).withMonotone(true).withMethod(method);
            for (Criterion criterion : List.of(Criterion.FAITHFUL, Criterion.ulp(Rational.of(4)))) {
                Unit unit = UnitMaker.make(spec.withCriterion(criterion, Ties.ANY));
                assertFollowsTheFunction(spec, outputs(unit));
            }
        }
    }

    @Test
    void inputsOutsideTheDomainGoOnInTheSameDirection() throws BoundException {
        UnitSpec wide = Specs.activation("silu", "s10f6", "s10f6").withCriterion(TWO_ULP, Ties.ANY);
        UnitSpec spec = Specs.withDomain(wide.withMonotone(true).withMethod(Method.UNIFORM), 40, 300);
        long[] outputs = outputs(UnitMaker.make(spec));
        for (int i = 1; i < outputs.length; i++) {
            assertThat(outputs[i]).isGreaterThanOrEqualTo(outputs[i - 1]);
        }
    }

    @Test
    void inputsThatNeverOccurAreFree() throws BoundException {
        UnitSpec wide = Specs.activation("sin", "s9f5", "s9f5").withCriterion(TWO_ULP, Ties.ANY);
        UnitSpec spec = Specs.withFreeOutside(wide, -90, 120).withMonotone(true).withMethod(Method.UNIFORM);
        Unit unit = UnitMaker.make(spec);
        assertThat(unit.certificate().inputs()).isEqualTo(211);
        assertThat(unit.certificate().monotoneAsFunction()).isTrue();
    }

    @Test
    void aUnitThatGoesAgainstTheFunctionIsNotCertified() throws BoundException {
        UnitSpec spec = Specs.activation("sin", "s8f4", "s8f4")
                .withCriterion(TWO_ULP, Ties.ANY)
                .withMethod(Method.UNIFORM);
        Unit unit = UnitMaker.make(spec);
        assertThat(unit.certificate().monotoneAsFunction()).isFalse();
        ExactReference reference = Specs.reference(spec);
        Corridor corridor = CorridorBuilder.build(spec, reference);
        Corridor nearest = CorridorBuilder.buildNearest(spec, reference);
        Certifier certifier = new Certifier(spec.withMonotone(true), reference, corridor, nearest);
        assertThatThrownBy(() -> certifier.certify(unit.datapath()))
                .isInstanceOf(CertificationException.class)
                .hasMessageContaining("the output goes against the function");
    }

    @Test
    void aCeilingThatOnlyOtherUnitsKeepIsSaidToBeTooLow() throws BoundException {
        UnitSpec spec = Specs.activation("sinh", "s8f4", "s8f4")
                .withCriterion(TWO_ULP, Ties.ANY)
                .withObjective(Objective.SEGMENTS)
                .withMethod(Method.PWL);
        long segments = UnitMaker.make(spec).design().segments().orElseThrow();
        UnitSpec limited = Specs.withCeilings(spec, new Ceilings(segments, Ceilings.NONE, Ceilings.NONE));
        assertThat(UnitMaker.make(limited).design().segments()).hasValue(segments);
        assertThatThrownBy(() -> UnitMaker.make(limited.withMonotone(true)))
                .isInstanceOfSatisfying(BoundException.class, e -> {
                    assertThat(e).hasMessage("no design that keeps the ceilings is monotone where the function is");
                    assertThat(e.hint()).isEqualTo("raise a ceiling or allow a larger error");
                });
    }

    private static long[] outputs(Unit unit) {
        UnitSpec spec = unit.spec();
        return new Interpreter(unit.datapath())
                .applyAll(spec.input().minCode(), (int) spec.input().codes());
    }

    private static void assertFollowsTheFunction(UnitSpec spec, long[] outputs) {
        ExactReference reference = Specs.reference(spec);
        long first = spec.input().minCode();
        for (int i = 1; i < outputs.length; i++) {
            if (outputs[i] != outputs[i - 1]) {
                assertThat(Long.compare(outputs[i], outputs[i - 1]))
                        .as("%s %s, input code %d", spec.method(), spec.criterion(), first + i)
                        .isEqualTo(rise(reference, first + i));
            }
        }
    }

    /** The sign of the difference of two exact values: from doubles where it is far from their rounding errors. */
    private static int rise(ExactReference reference, long code) {
        double here = reference.approximateValue(code);
        double before = reference.approximateValue(code - 1);
        if (Math.abs(here - before) > 1e-9 * Math.max(1, Math.abs(here))) {
            return Double.compare(here, before);
        }
        BigDecimal position = reference.position(code, 40);
        return position.compareTo(reference.position(code - 1, 40));
    }
}
