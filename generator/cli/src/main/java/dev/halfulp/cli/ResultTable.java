package dev.halfulp.cli;

import dev.halfulp.certify.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The units of a run as a table: one line each. */
final class ResultTable {
    private static final int SHORT = 6;
    private static final int LONG = 12;

    private ResultTable() {}

    static String of(List<Unit> units) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "unit", "criterion", "max ulp", "method", "fold", "segments", "table bits", "LUT6", "bytes", "cycles"));
        units.forEach(unit -> rows.add(row(unit)));
        return TextTable.print(rows);
    }

    private static List<String> row(Unit unit) {
        return List.of(
                unit.name(),
                unit.spec().criterion().toString(),
                shortened(unit.certificate().maxUlp()),
                unit.design().method().word(),
                unit.design().fold(),
                unit.design().segments().isPresent()
                        ? String.valueOf(unit.design().segments().getAsLong())
                        : "-",
                String.valueOf(unit.design().tableBits()),
                String.valueOf(unit.cost().lut6()),
                String.valueOf(unit.cost().flashBytes()),
                String.valueOf(unit.cost().cycles()));
    }

    /** An error rounded up, with so many digits that one below 1 ulp does not show as 1. */
    private static String shortened(BigDecimal error) {
        int digits = SHORT;
        while (digits < LONG
                && error.compareTo(BigDecimal.ONE) < 0
                && rounded(error, digits).compareTo(BigDecimal.ONE) == 0) {
            digits++;
        }
        return rounded(error, digits).stripTrailingZeros().toPlainString();
    }

    private static BigDecimal rounded(BigDecimal error, int digits) {
        return error.round(new MathContext(digits, RoundingMode.CEILING));
    }
}
