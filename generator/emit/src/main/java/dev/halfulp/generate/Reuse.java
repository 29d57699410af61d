package dev.halfulp.generate;

import dev.halfulp.emit.Artefact;
import dev.halfulp.emit.write.OutputException;
import dev.halfulp.emit.write.OutputFolder;
import dev.halfulp.generate.GenerationRecord.RecordedUnit;
import dev.halfulp.spec.PlacedUnit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The units of an earlier run that would come out the same, with their files as they lie in the output folder. */
final class Reuse {
    private final GenerationRequest request;
    private final OutputFolder folder;
    private final SortedMap<String, List<Artefact>> kept = new TreeMap<>();
    private boolean isUpToDate;

    /**
     * @param request a full run; without a record nothing is reused
     */
    Reuse(GenerationRequest request, OutputFolder folder) throws IOException {
        this.request = request;
        this.folder = folder;
        Path file = request.record();
        Optional<GenerationRecord> earlier = file == null ? Optional.empty() : GenerationRecord.read(file);
        if (earlier.isPresent() && earlier.get().run().equals(RunDigest.of(request))) {
            compare(earlier.get());
        }
    }

    private void compare(GenerationRecord earlier) throws OutputException {
        Optional<List<Artefact>> common = files(earlier.common());
        if (common.isEmpty()) {
            return;
        }
        Set<String> paths = new HashSet<>(earlier.common().keySet());
        for (PlacedUnit wanted : request.units()) {
            String name = wanted.spec().name();
            RecordedUnit unit = earlier.units().get(name);
            if (unit != null && unit.digest().equals(RunDigest.of(wanted.spec()))) {
                files(unit.files()).ifPresent(files -> kept.put(name, files));
                paths.addAll(unit.files().keySet());
            }
        }
        isUpToDate =
                kept.size() == request.units().size() && folder.recordedPaths().equals(paths);
    }

    /** The files if every one is as it was made. */
    private Optional<List<Artefact>> files(Map<String, String> digests) throws OutputException {
        List<Artefact> files = new ArrayList<>();
        for (Map.Entry<String, String> file : digests.entrySet()) {
            Optional<String> content = folder.read(file.getKey());
            if (content.isEmpty() || !RunDigest.of(content.get()).equals(file.getValue())) {
                return Optional.empty();
            }
            files.add(new Artefact(file.getKey(), content.get()));
        }
        return Optional.of(files);
    }

    /** Whether a run would change nothing. */
    boolean isUpToDate() {
        return isUpToDate;
    }

    /** The files of the units that are kept, by name of the unit. */
    SortedMap<String, List<Artefact>> kept() {
        return kept;
    }

    /** The units to make. */
    List<PlacedUnit> changed() {
        return request.units().stream()
                .filter(unit -> !kept.containsKey(unit.spec().name()))
                .toList();
    }
}
