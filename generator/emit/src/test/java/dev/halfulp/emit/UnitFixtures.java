package dev.halfulp.emit;

import dev.halfulp.activation.FormulaParser;
import dev.halfulp.certify.Certificate;
import dev.halfulp.certify.CodeSpan;
import dev.halfulp.certify.Monotonicity;
import dev.halfulp.certify.Saturation;
import dev.halfulp.certify.Unit;
import dev.halfulp.certify.WorstCase;
import dev.halfulp.cost.Cost;
import dev.halfulp.datapath.Datapath;
import dev.halfulp.fit.Design;
import dev.halfulp.fixed.Format;
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
import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalLong;

/** Units around a given datapath. What they claim about errors is made up. */
public final class UnitFixtures {
    private UnitFixtures() {}

    /** A unit whose datapath takes codes of one format to codes of another. */
    public static Unit unit(String name, Format input, Format output, Datapath datapath) {
        return unit(
                name, function("x * sigmoid(beta * x)", Map.of("beta", Rational.of(3, 2))), input, output, datapath);
    }

    /** A unit for a function. */
    public static Unit unit(String name, Function function, Format input, Format output, Datapath datapath) {
        UnitSpec spec = new UnitSpec(
                name,
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
        Design design = new Design(Method.PWL, "odd", OptionalLong.of(23), datapath.tableBits());
        return new Unit(spec, design, datapath, certificate(input, output), new Cost(120, 1, 412, 20));
    }

    /** A function given by a formula. */
    public static Function function(String formula, Map<String, Rational> parameters) {
        return new Function(Function.EXPRESSION, formula, parameters, false, FormulaParser.parse("x", Map.of()));
    }

    private static Certificate certificate(Format input, Format output) {
        WorstCase worst = new WorstCase(
                input.maxCode(),
                input.value(input.maxCode()),
                output.maxCode(),
                output.value(output.maxCode()),
                "0.99932929973906704379");
        return new Certificate(
                input.codes(),
                17,
                new BigDecimal("0.9931234561"),
                new BigDecimal("1.25"),
                new BigDecimal("0.0000303"),
                -0.0125,
                0.29,
                worst,
                input.codes() / 2,
                new Saturation(2, null, new CodeSpan(input.maxCode() - 1, input.maxCode())),
                Monotonicity.INCREASING,
                true);
    }
}
