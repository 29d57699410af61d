package dev.halfulp.cli;

import dev.halfulp.generate.TradeOff;
import dev.halfulp.generate.TradeOffRows;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A trade-off as one table for each cost. */
final class TradeOffTable {
    private TradeOffTable() {}

    static String of(TradeOff tradeOff) {
        return tradeOff.request().objectives().stream()
                .map(cost -> print(new TradeOffRows(tradeOff, cost)))
                .collect(Collectors.joining("\n"));
    }

    private static String print(TradeOffRows rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(rows.head());
        all.addAll(rows.rows());
        return TextTable.print(all);
    }
}
