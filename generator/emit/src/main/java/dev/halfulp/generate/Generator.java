package dev.halfulp.generate;

import dev.halfulp.certify.Unit;
import dev.halfulp.emit.Artefact;
import dev.halfulp.emit.Templates;
import dev.halfulp.emit.report.ReportException;
import dev.halfulp.emit.report.UnitEntry;
import dev.halfulp.emit.write.Drift;
import dev.halfulp.emit.write.Extent;
import dev.halfulp.emit.write.OutputException;
import dev.halfulp.emit.write.OutputFolder;
import dev.halfulp.emit.write.Written;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

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
     * @param units those made by this run, certified, in the order wanted
     * @param kept names of the units whose files were reused
     * @param artefacts every file of the run; empty where nothing has changed
     * @param record what the next run needs to know
     */
    public record Prepared(List<Unit> units, List<String> kept, List<Artefact> artefacts, GenerationRecord record) {
        /** Whether an earlier run left everything as it is wanted. */
        public boolean isUpToDate() {
            return artefacts.isEmpty();
        }
    }

    /**
     * Makes, certifies and prints the units; writes nothing.
     *
     * @throws GenerationException if a unit cannot be made
     * @throws IOException if the output folder cannot be there, or the templates cannot be read
     */
    public Prepared prepare() throws GenerationException, IOException {
        folder.requirePossible();
        Reuse reuse = new Reuse(request, folder);
        List<String> kept = List.copyOf(reuse.kept().keySet());
        GenerationRecord record = new GenerationRecord(RunDigest.of(request));
        if (reuse.isUpToDate()) {
            return new Prepared(List.of(), kept, List.of(), record);
        }
        List<Unit> units = new UnitWorkshop(progress).make(reuse.changed());
        return new Prepared(units, kept, print(units, reuse, record), record);
    }

    private List<Artefact> print(List<Unit> units, Reuse reuse, GenerationRecord record) throws IOException {
        Templates templates = new Templates(request.templates());
        ArtefactMaker maker = new ArtefactMaker(request.targets(), templates, request.javaPackage());
        SortedMap<String, List<Artefact>> files = maker.unitFiles(units);
        files.putAll(reuse.kept());
        Set<String> others = request.extent() == Extent.PARTIAL ? folder.recordedPaths() : Set.of();
        List<Artefact> common = new ArrayList<>(maker.lists(files.keySet(), others));
        if (request.targets().contains(Target.REPORT)) {
            common.addAll(report(units, reuse, templates));
        }
        common.forEach(file -> record.common().put(file.path(), RunDigest.of(file.content())));
        request.units()
                .forEach(unit ->
                        record.add(unit.spec(), files.getOrDefault(unit.spec().name(), List.of())));
        return Stream.concat(files.values().stream().flatMap(List::stream), common.stream())
                .toList();
    }

    private List<Artefact> report(List<Unit> units, Reuse reuse, Templates templates) throws OutputException {
        ReportMaker maker = new ReportMaker(folder, templates);
        try {
            return maker.make(units, keptEntries(maker, reuse));
        } catch (ReportException e) {
            throw new OutputException(String.valueOf(e.getMessage()), e);
        }
    }

    private List<UnitEntry> keptEntries(ReportMaker maker, Reuse reuse) throws OutputException, ReportException {
        if (request.extent() == Extent.PARTIAL) {
            return maker.earlier();
        }
        if (reuse.kept().isEmpty()) {
            return List.of();
        }
        return maker.earlier().stream()
                .filter(entry -> reuse.kept().containsKey(entry.name()))
                .toList();
    }

    /**
     * Writes the files whose bytes differ.
     *
     * @throws IOException if the folder or the record cannot be written
     */
    public Written write(Prepared prepared) throws IOException {
        if (prepared.isUpToDate()) {
            return new Written(List.of(), List.copyOf(folder.recordedPaths()), List.of(), List.of());
        }
        Written written = folder.write(prepared.artefacts(), request.extent());
        Path file = request.record();
        if (file != null) {
            prepared.record().write(file);
        }
        return written;
    }

    /** How the folder differs from what {@link #write} would leave. */
    public List<Drift> check(Prepared prepared) throws OutputException {
        return prepared.isUpToDate() ? List.of() : folder.check(prepared.artefacts(), request.extent());
    }
}
