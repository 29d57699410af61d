package dev.halfulp.generate;

import dev.halfulp.certify.Unit;
import dev.halfulp.emit.Artefact;
import dev.halfulp.emit.Templates;
import dev.halfulp.emit.report.ReportEmitter;
import dev.halfulp.emit.report.ReportException;
import dev.halfulp.emit.report.ReportFile;
import dev.halfulp.emit.report.ReportedUnit;
import dev.halfulp.emit.report.UnitEntry;
import dev.halfulp.emit.write.Extent;
import dev.halfulp.emit.write.OutputException;
import dev.halfulp.emit.write.OutputFolder;
import java.util.List;
import java.util.Optional;

/** Reports the units of a run, and in a partial run those of earlier runs with them. */
final class ReportMaker {
    private final OutputFolder folder;
    private final Extent extent;
    private final Templates templates;

    ReportMaker(OutputFolder folder, Extent extent, Templates templates) {
        this.folder = folder;
        this.extent = extent;
        this.templates = templates;
    }

    List<Artefact> make(List<Unit> units) throws OutputException, ReportException {
        return new ReportEmitter(templates, ToolVersion.current())
                .emit(units.stream().map(ReportedUnit::of).toList(), kept());
    }

    private List<UnitEntry> kept() throws OutputException, ReportException {
        Optional<String> earlier = extent == Extent.PARTIAL ? folder.read(ReportFile.PATH) : Optional.empty();
        return earlier.isPresent() ? ReportFile.read(earlier.get()) : List.of();
    }
}
