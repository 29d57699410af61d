package dev.halfulp.generate;

import dev.halfulp.certify.Unit;
import dev.halfulp.emit.Artefact;
import dev.halfulp.emit.Templates;
import dev.halfulp.emit.report.ReportEmitter;
import dev.halfulp.emit.report.ReportException;
import dev.halfulp.emit.report.ReportFile;
import dev.halfulp.emit.report.ReportedUnit;
import dev.halfulp.emit.report.UnitEntry;
import dev.halfulp.emit.write.OutputException;
import dev.halfulp.emit.write.OutputFolder;
import java.util.List;
import java.util.Optional;

/** Reports the units of a run, and those of earlier runs that stay with them. */
final class ReportMaker {
    private final OutputFolder folder;
    private final Templates templates;

    ReportMaker(OutputFolder folder, Templates templates) {
        this.folder = folder;
        this.templates = templates;
    }

    /**
     * The files of the report.
     *
     * @param kept entries of an earlier report that stay
     */
    List<Artefact> make(List<Unit> units, List<UnitEntry> kept) {
        return new ReportEmitter(templates, ToolVersion.current())
                .emit(units.stream().map(ReportedUnit::of).toList(), kept);
    }

    /** The entries of the report of an earlier run; none if there is no report. */
    List<UnitEntry> earlier() throws OutputException, ReportException {
        Optional<String> text = folder.read(ReportFile.PATH);
        return text.isPresent() ? ReportFile.read(text.get()) : List.of();
    }
}
