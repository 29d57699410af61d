package dev.halfulp.emit.report;

import dev.halfulp.emit.UnitBanner;
import java.util.List;

/**
 * The variables of the report's templates.
 *
 * @param version of halfulp
 * @param ownership whose the output is
 * @param unitCount count of units, with its noun
 * @param inputCount inputs checked in all, with its noun
 * @param units in the order of names
 * @param tables of the summary
 */
public record ReportModel(
        String version,
        String ownership,
        String unitCount,
        String inputCount,
        List<UnitCard> units,
        SummaryTables tables) {

    static ReportModel of(String version, List<UnitEntry> entries) {
        List<UnitCard> cards = entries.stream().map(UnitCard::of).toList();
        long inputs = cards.stream().mapToLong(UnitCard::inputs).sum();
        return new ReportModel(
                version,
                UnitBanner.OWNERSHIP,
                Numbers.count(cards.size(), "unit", "units"),
                Numbers.count(inputs, "input", "inputs"),
                cards,
                SummaryTables.of(cards));
    }
}
