package dev.halfulp.generate;

import dev.halfulp.certify.Unit;
import dev.halfulp.emit.Artefact;
import dev.halfulp.emit.Templates;
import dev.halfulp.emit.report.ReportException;
import dev.halfulp.emit.write.Drift;
import dev.halfulp.emit.write.Extent;
import dev.halfulp.emit.write.OutputException;
import dev.halfulp.emit.write.OutputFolder;
import dev.halfulp.emit.write.Written;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * From wanted units to an output folder: make and certify, print, write. Spec files are read by
 * {@link dev.halfulp.spec.SpecReader}; how one unit is made stands in {@link dev.halfulp.certify.UnitMaker}.
 */
public final class Generator {
    private final GenerationRequest request;
    private final Progress progress;
    private final OutputFolder folder;

    public Generator(GenerationRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
        folder = new OutputFolder(request.folder());
    }

    /**
     * The units of a run and their files, before anything is written.
     *
     * @param units certified, in the order wanted
     * @param artefacts every file of the run
     */
    public record Prepared(List<Unit> units, List<Artefact> artefacts) {}

    /**
     * Makes, certifies and prints the units; writes nothing.
     *
     * @throws GenerationException if a unit cannot be made
     * @throws IOException if the output folder cannot be there, or the templates cannot be read
     */
    public Prepared prepare() throws GenerationException, IOException {
        folder.requirePossible();
        List<Unit> units = new UnitWorkshop(progress).make(request.units());
        return new Prepared(units, print(units));
    }

    private List<Artefact> print(List<Unit> units) throws IOException {
        Templates templates = new Templates(request.templates());
        Set<String> others = request.extent() == Extent.PARTIAL ? folder.recordedPaths() : Set.of();
        ArtefactMaker maker = new ArtefactMaker(request.targets(), templates, request.javaPackage());
        List<Artefact> artefacts = new ArrayList<>(maker.make(units, others));
        if (request.targets().contains(Target.REPORT)) {
            try {
                artefacts.addAll(new ReportMaker(folder, request.extent(), templates).make(units));
            } catch (ReportException e) {
                throw new OutputException(String.valueOf(e.getMessage()), e);
            }
        }
        return artefacts;
    }

    /** Writes the files whose bytes differ. */
    public Written write(Prepared prepared) throws OutputException {
        return folder.write(prepared.artefacts(), request.extent());
    }

    /** How the folder differs from what {@link #write} would leave. */
    public List<Drift> check(Prepared prepared) throws OutputException {
        return folder.check(prepared.artefacts(), request.extent());
    }
}
