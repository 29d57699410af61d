package dev.halfulp.emit.write;

import dev.halfulp.emit.Artefact;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares the artefacts of a run with an output folder. Changes nothing. */
final class Planner {
    private final FolderContents contents;
    private final Extent extent;
    private final Plan plan = new Plan();

    Planner(FolderContents contents, Extent extent) {
        this.contents = contents;
        this.extent = extent;
    }

    Plan plan(List<Artefact> artefacts) throws OutputException {
        plan.wanted.putAll(bytesOf(artefacts));
        Manifest earlier = earlierManifest();
        Manifest manifest = Manifest.of(plan.wanted);
        if (extent == Extent.PARTIAL) {
            manifest = manifest.withMissingOf(earlier);
            RelativePaths.requireDistinct(manifest.digests().keySet());
        }
        plan.wanted.put(Manifest.PATH, manifest.bytes());
        for (Map.Entry<String, byte[]> file : plan.wanted.entrySet()) {
            compare(file.getKey(), file.getValue());
        }
        if (extent == Extent.FULL) {
            findOrphans(earlier);
        }
        return plan;
    }

    private static SortedMap<String, byte[]> bytesOf(List<Artefact> artefacts) throws OutputException {
        for (Artefact artefact : artefacts) {
            RelativePaths.requireSafe(artefact.path());
        }
        RelativePaths.requireDistinct(artefacts.stream().map(Artefact::path).toList());
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        for (Artefact artefact : artefacts) {
            if (artefact.path().equalsIgnoreCase(Manifest.PATH)) {
                throw new OutputException("refused to write '" + artefact.path() + "': it is the list of all files");
            }
            bytes.put(artefact.path(), artefact.content().getBytes(StandardCharsets.UTF_8));
        }
        return bytes;
    }

    private Manifest earlierManifest() throws OutputException {
        byte[] bytes = contents.bytes(Manifest.PATH);
        if (bytes == null) {
            return Manifest.EMPTY;
        }
        Manifest manifest = Manifest.parse(new String(bytes, StandardCharsets.UTF_8));
        if (extent == Extent.PARTIAL && !manifest.readable()) {
            throw new OutputException("cannot update '" + contents.locate(Manifest.PATH)
                    + "': some of its lines are no digests; generate all units once to renew it");
        }
        return manifest;
    }

    private void compare(String path, byte[] wanted) throws OutputException {
        if (!contents.exists(path)) {
            plan.missing.add(path);
        } else if (Arrays.equals(wanted, contents.bytes(path))) {
            plan.unchanged.add(path);
        } else {
            plan.changed.add(path);
        }
    }

    private void findOrphans(Manifest earlier) throws OutputException {
        Set<String> made = plan.wanted.keySet();
        for (Map.Entry<String, String> entry : earlier.digests().entrySet()) {
            String path = entry.getKey();
            if (made.contains(path) || !isInside(path) || !contents.exists(path) || isMadeUnderOtherCase(path)) {
                continue;
            }
            byte[] bytes = contents.bytes(path);
            boolean asMade = bytes != null && Manifest.digest(bytes).equals(entry.getValue());
            (asMade ? plan.orphans : plan.edited).add(path);
        }
    }

    /** Whether a path of the earlier manifest still lies in the folder: what a link leads to is not ours. */
    private boolean isInside(String path) {
        try {
            contents.locate(path);
            return true;
        } catch (OutputException e) {
            return false;
        }
    }

    private boolean isMadeUnderOtherCase(String path) throws OutputException {
        for (String made : plan.wanted.keySet()) {
            if (made.equalsIgnoreCase(path) && contents.exists(made) && contents.same(made, path)) {
                return true;
            }
        }
        return false;
    }
}
