package dev.halfulp.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.codehaus.plexus.util.DirectoryScanner;
import org.jspecify.annotations.Nullable;

/** Finds the spec files of a project. */
final class SpecFileScan {
    private static final String SPEC_FILES = "**/*.yaml";
    private static final String SHARED_FILES = "**/_*";

    private final File folder;
    private final List<String> includes;
    private final List<String> excludes = new ArrayList<>(List.of(SHARED_FILES));

    SpecFileScan(File folder, @Nullable List<String> includes, @Nullable List<String> excludes) {
        this.folder = folder;
        this.includes = includes == null || includes.isEmpty() ? List.of(SPEC_FILES) : includes;
        if (excludes != null) {
            this.excludes.addAll(excludes);
        }
    }

    /** The files, sorted by path; none if there is no such folder. */
    List<Path> files() {
        if (!folder.isDirectory()) {
            return List.of();
        }
        DirectoryScanner scanner = new DirectoryScanner();
        scanner.setBasedir(folder);
        scanner.setIncludes(includes.toArray(new String[0]));
        scanner.setExcludes(excludes.toArray(new String[0]));
        scanner.addDefaultExcludes();
        scanner.scan();
        return Arrays.stream(scanner.getIncludedFiles())
                .map(path -> folder.toPath().resolve(path))
                .sorted()
                .toList();
    }
}
