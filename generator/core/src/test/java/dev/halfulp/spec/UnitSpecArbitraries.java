package dev.halfulp.spec;

import dev.halfulp.activation.Activation;
import dev.halfulp.activation.Catalogue;
import dev.halfulp.activation.FormulaParser;
import dev.halfulp.activation.Parameter;
import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Units of all kinds that can be asked for. */
final class UnitSpecArbitraries {
    private UnitSpecArbitraries() {}

    static Arbitrary<Rational> rationals() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs().greaterOrEqual(1))
                .as(Rational::of);
    }

    private static Arbitrary<Rational> positive() {
        return rationals().map(Rational::abs).filter(value -> value.signum() > 0);
    }

    static Arbitrary<Format> formats(int widest) {
        Arbitrary<Boolean> signed = Arbitraries.of(true, false);
        Arbitrary<Format> fixed = Combinators.combine(
                        signed,
                        Arbitraries.integers().between(1, widest),
                        Arbitraries.integers().between(-64, 64))
                .as(Format::fixed);
        Arbitrary<Format> affine = Combinators.combine(
                        signed,
                        Arbitraries.of(8, 16),
                        positive(),
                        Arbitraries.longs().between(0, 127))
                .as(Format::affine);
        return Arbitraries.frequencyOf(Tuple.of(3, fixed), Tuple.of(1, affine));
    }

    private static Arbitrary<Function> functions() {
        Arbitrary<Function> catalogued = Arbitraries.of(Catalogue.all()).flatMap(UnitSpecArbitraries::bound);
        Arbitrary<Function> formula = rationals().map(k -> {
            String text = "if(x > k, x, k * (exp(x / 2) - 1e-3))";
            Map<String, Rational> parameters = Map.of("k", k);
            return new Function(Function.EXPRESSION, text, parameters, false, FormulaParser.parse(text, parameters));
        });
        return Arbitraries.oneOf(catalogued, formula);
    }

    private static Arbitrary<Function> bound(Activation activation) {
        Arbitrary<Map<String, Rational>> parameters = Arbitraries.just(Map.of());
        for (Parameter parameter : activation.parameters()) {
            Arbitrary<Rational> value = rationals().filter(parameter::allows);
            parameters = Combinators.combine(parameters, value).as((others, one) -> {
                Map<String, Rational> all = new LinkedHashMap<>(others);
                all.put(parameter.name(), one);
                return all;
            });
        }
        return parameters.map(values -> new Function(
                activation.name(),
                activation.formula(),
                values,
                false,
                FormulaParser.expressionOf(activation, values)));
    }

    private static Arbitrary<Criterion> criteria() {
        return Arbitraries.oneOf(
                Arbitraries.of(Criterion.CORRECT, Criterion.FAITHFUL),
                positive().map(Criterion::ulp),
                positive().map(Criterion::absolute));
    }

    private static Arbitrary<Domain> domains(Format format) {
        Arbitrary<Long> codes = Arbitraries.longs().between(format.minCode(), format.maxCode());
        return Combinators.combine(codes, codes, Arbitraries.of(Outside.class))
                .as((a, b, outside) -> new Domain(Math.min(a, b), Math.max(a, b), outside));
    }

    private static Arbitrary<Ceilings> ceilings() {
        Arbitrary<Long> limit = Arbitraries.oneOf(
                Arbitraries.just(Ceilings.NONE), Arbitraries.longs().between(0, 1_000_000));
        return Combinators.combine(limit, limit, limit).as(Ceilings::new);
    }

    private static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("abcXYZ019_")
                .ofMaxLength(20)
                .map(tail -> "u" + tail)
                .filter(name -> UnitNames.fault(name).isEmpty());
    }

    static Arbitrary<UnitSpec> units() {
        return formats(UnitKeys.WIDEST_INPUT)
                .flatMap(input -> Combinators.combine(
                                names(),
                                functions(),
                                formats(Format.LARGEST_WIDTH),
                                criteria(),
                                Arbitraries.of(Ties.class),
                                domains(input),
                                Arbitraries.of(EnumSet.copyOf(Availability.METHODS)),
                                Combinators.combine(Arbitraries.of(Objective.class), ceilings())
                                        .as(Map::entry))
                        .as((name, function, output, criterion, ties, domain, method, rest) -> new UnitSpec(
                                name,
                                function,
                                input,
                                output,
                                criterion,
                                criterion.equals(Criterion.CORRECT) ? ties : Ties.ANY,
                                domain,
                                method,
                                rest.getKey(),
                                Effort.NORMAL,
                                false,
                                rest.getValue(),
                                0)));
    }
}
