package dev.halfulp.generate;

import dev.halfulp.emit.java.JavaModelEmitter;
import dev.halfulp.emit.write.Extent;
import dev.halfulp.spec.PlacedUnit;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run makes, and where.
 *
 * @param units what is wanted, from one or more spec files
 * @param folder the output folder
 * @param extent whether files of units that are not wanted now are orphans
 * @param targets the kinds of files
 * @param templates a folder whose templates replace those of the tool, null for none
 * @param javaPackage package of the Java models
 * @param record a file that tells the next run what this one made of what, so that it makes only units that changed; null
 *     for none
 */
public record GenerationRequest(
        List<PlacedUnit> units,
        Path folder,
        Extent extent,
        Set<Target> targets,
        @Nullable Path templates,
        String javaPackage,
        @Nullable Path record) {
    public GenerationRequest {
        units = List.copyOf(units);
        targets = Set.copyOf(targets);
        if (record != null && extent == Extent.PARTIAL) {
            throw new IllegalArgumentException("only a full run has a record");
        }
    }

    /** A run that makes every unit anew. */
    public GenerationRequest(
            List<PlacedUnit> units,
            Path folder,
            Extent extent,
            Set<Target> targets,
            @Nullable Path templates,
            String javaPackage) {
        this(units, folder, extent, targets, templates, javaPackage, null);
    }

    /** The same run with a record. Only for full runs. */
    public GenerationRequest withRecord(Path file) {
        return new GenerationRequest(units, folder, extent, targets, templates, javaPackage, file);
    }

    /** A full run of every target with the templates of the tool. */
    public static GenerationRequest full(List<PlacedUnit> units, Path folder) {
        return new GenerationRequest(
                units, folder, Extent.FULL, EnumSet.allOf(Target.class), null, JavaModelEmitter.DEFAULT_PACKAGE);
    }
}
