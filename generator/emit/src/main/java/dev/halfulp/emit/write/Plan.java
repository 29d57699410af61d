package dev.halfulp.emit.write;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a run has to do to an output folder; lists are sorted by path. */
final class Plan {
    /** The bytes of every file of the run, the manifest included. */
    final SortedMap<String, byte[]> wanted = new TreeMap<>();

    /** Files that do not exist. */
    final List<String> missing = new ArrayList<>();

    /** Files with other bytes. */
    final List<String> changed = new ArrayList<>();

    /** Files that have the wanted bytes. */
    final List<String> unchanged = new ArrayList<>();

    /** Files of an earlier run that are not made any more, as they were made. */
    final List<String> orphans = new ArrayList<>();

    /** The same, but edited since. */
    final List<String> edited = new ArrayList<>();

    /** Files to write, the manifest last. */
    List<String> writes() {
        List<String> paths = new ArrayList<>(missing);
        paths.addAll(changed);
        paths.sort(null);
        if (paths.remove(Manifest.PATH)) {
            paths.add(Manifest.PATH);
        }
        return paths;
    }

    /** The bytes of a file of the run. */
    byte[] bytes(String path) {
        byte[] bytes = wanted.get(path);
        if (bytes == null) {
            throw new IllegalStateException("'" + path + "' is not a file of this run");
        }
        return bytes;
    }

    List<Drift> drifts() {
        List<Drift> drifts = new ArrayList<>();
        missing.forEach(path -> drifts.add(new Drift(path, Drift.Kind.MISSING)));
        changed.forEach(path -> drifts.add(new Drift(path, Drift.Kind.CHANGED)));
        orphans.forEach(path -> drifts.add(new Drift(path, Drift.Kind.EXTRA)));
        edited.forEach(path -> drifts.add(new Drift(path, Drift.Kind.EXTRA)));
        drifts.sort(null);
        return drifts;
    }
}
