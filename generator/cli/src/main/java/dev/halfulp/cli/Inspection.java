package dev.halfulp.cli;

import dev.halfulp.certify.Unit;
import dev.halfulp.datapath.Interpreter;
import dev.halfulp.datapath.Node;
import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import dev.halfulp.reference.ExactReference;
import dev.halfulp.spec.Outside;
import dev.halfulp.spec.UnitSpec;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** One input of a unit as text. */
final class Inspection {
    private static final MathContext SHOWN = new MathContext(12, RoundingMode.HALF_EVEN);
    private static final int DIGITS = 30;

    private Inspection() {}

    /**
     * The way of an input through a unit.
     *
     * @param asked the value or code as the user wrote it
     */
    static String of(Unit unit, long inputCode, String asked) {
        UnitSpec spec = unit.spec();
        Format output = spec.output();
        long domainCode = spec.domain().clamp(inputCode);
        BigDecimal exact =
                new ExactReference(spec.function().expression(), spec.input(), output).position(domainCode, DIGITS);
        List<Long> values = new Interpreter(unit.datapath()).trace(inputCode);
        long got = values.get(unit.datapath().output().index());
        StringBuilder text = new StringBuilder();
        text.append("unit      ").append(unit.name()).append('\n');
        text.append("formula   ").append(spec.function().formula()).append('\n');
        text.append("input     ")
                .append(code(spec.input(), inputCode))
                .append(isExact(asked, spec.input(), inputCode) ? "" : ", nearest to " + asked)
                .append('\n');
        text.append("result    ").append(code(output, got)).append('\n');
        text.append("exact     code ")
                .append(plain(exact))
                .append(domainCode == inputCode ? "" : beyond(spec))
                .append('\n');
        text.append("error     ")
                .append(plain(error(exact, got, output)))
                .append(" ulp; promised: ")
                .append(spec.criterion())
                .append("\n\n");
        return text + steps(unit, values);
    }

    private static boolean isExact(String asked, Format format, long code) {
        return asked.startsWith("#") || Rational.parse(asked).equals(format.value(code));
    }

    private static BigDecimal error(BigDecimal exact, long got, Format output) {
        BigDecimal clamped = exact.max(BigDecimal.valueOf(output.minCode())).min(BigDecimal.valueOf(output.maxCode()));
        return BigDecimal.valueOf(got).subtract(clamped);
    }

    private static String code(Format format, long code) {
        return "code " + code + ", value " + format.value(code) + " in " + format;
    }

    private static String beyond(UnitSpec spec) {
        return spec.domain().outside() == Outside.ANY
                ? ", at the nearest end of the domain; outside of it nothing is promised"
                : ", at the nearest end of the domain";
    }

    private static String plain(BigDecimal value) {
        BigDecimal rounded = value.round(SHOWN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String steps(Unit unit, List<Long> values) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("step", "value", "bits", "meaning"));
        for (Node node : unit.datapath().nodes()) {
            if (!node.isConstant()) {
                rows.add(List.of(
                        node.name(),
                        String.valueOf(values.get(node.index())),
                        (node.range().signed() ? "s" : "u") + node.range().width(),
                        node.comment()));
            }
        }
        return TextTable.print(rows);
    }
}
