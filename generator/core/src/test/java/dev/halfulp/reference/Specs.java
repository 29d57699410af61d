package dev.halfulp.reference;

import dev.halfulp.activation.Activation;
import dev.halfulp.activation.Catalogue;
import dev.halfulp.activation.FormulaParser;
import dev.halfulp.activation.Parameter;
import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.FormatParser;
import dev.halfulp.fixed.Rational;
import dev.halfulp.spec.Ceilings;
import dev.halfulp.spec.Criterion;
import dev.halfulp.spec.Domain;
import dev.halfulp.spec.Effort;
import dev.halfulp.spec.Function;
import dev.halfulp.spec.Method;
import dev.halfulp.spec.Objective;
import dev.halfulp.spec.Outside;
import dev.halfulp.spec.Ties;
import dev.halfulp.spec.UnitSpec;
import java.util.LinkedHashMap;
import java.util.Map;

/** Specifications for tests, without a spec file. */
public final class Specs {
    private Specs() {}

    /** A faithful unit of an activation with its default parameters, over all inputs. */
    public static UnitSpec activation(String name, String input, String output) {
        return activation(name, FormatParser.parse(input), FormatParser.parse(output));
    }

    /** A faithful unit of an activation with its default parameters, over all inputs. */
    public static UnitSpec activation(String name, Format input, Format output) {
        Activation activation = Catalogue.find(name).orElseThrow();
        Map<String, Rational> values = new LinkedHashMap<>();
        for (Parameter parameter : activation.parameters()) {
            values.put(parameter.name(), parameter.defaultValue());
        }
        Function function =
                new Function(name, activation.formula(), values, false, FormulaParser.expressionOf(activation, values));
        return unit(function, input, output);
    }

    /** A faithful unit of a formula in x, over all inputs. */
    public static UnitSpec expression(String formula, String input, String output) {
        return expression(formula, FormatParser.parse(input), FormatParser.parse(output));
    }

    /** A faithful unit of a formula in x, over all inputs. */
    public static UnitSpec expression(String formula, Format input, Format output) {
        Function function =
                new Function(Function.EXPRESSION, formula, Map.of(), false, FormulaParser.parse(formula, Map.of()));
        return unit(function, input, output);
    }

    private static UnitSpec unit(Function function, Format input, Format output) {
        return new UnitSpec(
                "unit_under_test",
                function,
                input,
                output,
                Criterion.FAITHFUL,
                Ties.ANY,
                new Domain(input.minCode(), input.maxCode(), Outside.CLAMP),
                Method.AUTO,
                Objective.BALANCED,
                Effort.NORMAL,
                false,
                Ceilings.UNLIMITED,
                0);
    }

    /** The spec with another domain. */
    public static UnitSpec withDomain(UnitSpec spec, long first, long last) {
        return copy(spec, new Domain(first, last, Outside.CLAMP), spec.ceilings());
    }

    /** The spec with another domain, outside of which inputs never occur. */
    public static UnitSpec withFreeOutside(UnitSpec spec, long first, long last) {
        return copy(spec, new Domain(first, last, Outside.ANY), spec.ceilings());
    }

    /** The spec with ceilings. */
    public static UnitSpec withCeilings(UnitSpec spec, Ceilings ceilings) {
        return copy(spec, spec.domain(), ceilings);
    }

    private static UnitSpec copy(UnitSpec spec, Domain domain, Ceilings ceilings) {
        return new UnitSpec(
                spec.name(),
                spec.function(),
                spec.input(),
                spec.output(),
                spec.criterion(),
                spec.ties(),
                domain,
                spec.method(),
                spec.objective(),
                spec.effort(),
                spec.monotone(),
                ceilings,
                spec.latency());
    }

    /** The exact reference of a unit. */
    public static ExactReference reference(UnitSpec spec) {
        return new ExactReference(spec.function().expression(), spec.input(), spec.output());
    }
}
