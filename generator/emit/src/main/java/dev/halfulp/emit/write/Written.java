package dev.halfulp.emit.write;

import java.util.List;

/**
 * What a run changed in an output folder; paths below it, sorted.
 *
 * @param written files that are new or have new bytes, the manifest included
 * @param unchanged files that had the wanted bytes already
 * @param removed orphans of an earlier run
 * @param kept orphans that were edited since they were made: they are left, and no longer in the manifest
 */
public record Written(List<String> written, List<String> unchanged, List<String> removed, List<String> kept) {
    public Written {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
        kept = List.copyOf(kept);
    }
}
