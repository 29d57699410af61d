package dev.halfulp.cli;

import dev.halfulp.certify.Unit;
import dev.halfulp.emit.report.ReportFile;
import dev.halfulp.emit.report.ReportedUnit;
import dev.halfulp.emit.report.UnitEntry;
import dev.halfulp.generate.ToolVersion;
import java.util.List;

/** The units of a run as the JSON of {@code report.json}. */
final class ResultJson {
    private ResultJson() {}

    static String of(List<Unit> units) {
        return ReportFile.print(
                ToolVersion.current(),
                units.stream().map(unit -> UnitEntry.of(ReportedUnit.of(unit))).toList());
    }
}
