package dev.halfulp.cli;

import dev.halfulp.certify.Unit;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The units of a run as a table: one line each. */
final class ResultTable {
    private static final MathContext SHORT = new MathContext(6, RoundingMode.CEILING);

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
                unit.certificate().maxUlp().round(SHORT).stripTrailingZeros().toPlainString(),
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
}
