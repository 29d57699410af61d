package dev.halfulp.emit.report;

import dev.halfulp.emit.Artefact;
import dev.halfulp.emit.Templates;
import java.util.Collection;
import java.util.List;

/** Makes the report: a file for machines, and a summary and a page that are rendered from what that file says. */
public final class ReportEmitter {
    private final Templates templates;
    private final String version;

    /**
     * @param version of halfulp, as the report states it
     */
    public ReportEmitter(Templates templates, String version) {
        this.templates = templates;
        this.version = version;
    }

    /** The report on all units of an output folder. */
    public List<Artefact> emit(Collection<ReportedUnit> units) {
        return emit(units, List.of());
    }

    /**
     * The report after a partial run.
     *
     * @param made the units of the run
     * @param kept entries of an earlier report; those of units that were made again are left out
     */
    public List<Artefact> emit(Collection<ReportedUnit> made, Collection<UnitEntry> kept) {
        List<UnitEntry> entries =
                ReportFile.merge(made.stream().map(UnitEntry::of).toList(), kept);
        ReportModel model = ReportModel.of(version, entries);
        return List.of(
                new Artefact(ReportFile.PATH, ReportFile.print(version, entries)),
                new Artefact("report/report.md", templates.render("report/report.md.ftl", model)),
                new Artefact("report/index.html", templates.render("report/index.html.ftl", model)));
    }
}
