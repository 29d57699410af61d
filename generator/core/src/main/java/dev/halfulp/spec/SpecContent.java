package dev.halfulp.spec;

import java.nio.file.Path;
import java.util.List;

/**
 * What a spec file says.
 *
 * @param units the wanted units, in the order of the file
 * @param includedFiles the files that it includes, each once, in the order of first mention
 */
public record SpecContent(List<PlacedUnit> units, List<Path> includedFiles) {
    public SpecContent {
        units = List.copyOf(units);
        includedFiles = List.copyOf(includedFiles);
    }
}
