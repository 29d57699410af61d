package dev.halfulp.emit.report;

import java.util.List;

/**
 * The tables of {@code report.md}.
 *
 * @param functions what the units compute
 * @param errors what was promised and found
 * @param designs how they are built and what they cost
 */
public record SummaryTables(TextTable functions, TextTable errors, TextTable designs) {
    static SummaryTables of(List<UnitCard> cards) {
        return new SummaryTables(functions(cards), errors(cards), designs(cards));
    }

    private static TextTable functions(List<UnitCard> cards) {
        return TextTable.of(
                List.of("unit", "formats", "function"),
                List.of(),
                cards.stream()
                        .map(card -> List.of(card.name(), card.signature(), card.formula()))
                        .toList());
    }

    private static TextTable errors(List<UnitCard> cards) {
        return TextTable.of(
                List.of("unit", "criterion", "max ulp", "worst input", "nearest", "checked"),
                List.of("max ulp", "worst input", "nearest", "checked"),
                cards.stream()
                        .map(card -> List.of(
                                card.name(),
                                card.row().criterion(),
                                card.row().maxUlp(),
                                card.row().worstInput(),
                                card.row().correctlyRounded(),
                                Numbers.grouped(card.inputs())))
                        .toList());
    }

    private static TextTable designs(List<UnitCard> cards) {
        return TextTable.of(
                List.of("unit", "method", "fold", "segments", "table bits", "LUT6", "DSP", "flash bytes", "cycles"),
                List.of("segments", "table bits", "LUT6", "DSP", "flash bytes", "cycles"),
                cards.stream().map(SummaryTables::design).toList());
    }

    private static List<String> design(UnitCard card) {
        UnitCard.Row row = card.row();
        return List.of(
                card.name(),
                row.method(),
                row.fold(),
                row.segments(),
                row.tableBits(),
                row.lut6(),
                row.dsp(),
                row.flashBytes(),
                row.cycles());
    }
}
