package dev.halfulp.cli;

import dev.halfulp.emit.java.JavaModelEmitter;
import dev.halfulp.emit.write.Extent;
import dev.halfulp.generate.GenerationRequest;
import dev.halfulp.generate.Target;
import dev.halfulp.spec.Keyword;
import dev.halfulp.spec.PlacedUnit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that makes files. */
final class OutputOptions {
    @Option(
            names = "--targets",
            split = ",",
            paramLabel = "TARGET",
            description = "only these kinds of files: verilog, c, java, testbench, report")
    private @Nullable List<String> targets;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "templates in DIR replace those of the tool that have the same name")
    private @Nullable Path templates;

    @Option(names = "--java-package", paramLabel = "NAME", description = "package of the Java models")
    private String javaPackage = JavaModelEmitter.DEFAULT_PACKAGE;

    @Option(names = "--check", description = "write nothing; fail if the folder is not as a run would leave it")
    private boolean check;

    @Option(names = "--dry-run", description = "write nothing; say what would be written")
    private boolean dryRun;

    @Option(names = "--json", description = "print the result as JSON")
    private boolean json;

    @Option(
            names = "--depfile",
            paramLabel = "FILE",
            description = "write the files that the output depends on to FILE, as a rule for make")
    private @Nullable Path dependencyFile;

    boolean isCheck() {
        return check;
    }

    boolean isDryRun() {
        return dryRun;
    }

    boolean isJson() {
        return json;
    }

    @Nullable
    Path dependencyFile() {
        return dependencyFile;
    }

    @Nullable
    Path templates() {
        return templates;
    }

    /**
     * The request of these options.
     *
     * @param isWhole whether all units of the spec files are made; a run of some targets is partial in any case
     * @throws UsageException if an option has no meaning
     */
    GenerationRequest request(List<PlacedUnit> units, Path folder, boolean isWhole) throws UsageException {
        if (templates != null && !Files.isDirectory(templates)) {
            throw new UsageException("halfulp: --templates: '" + templates + "' is not a folder");
        }
        if (!javaPackage.matches("[a-zA-Z_]\\w*(\\.[a-zA-Z_]\\w*)*")) {
            throw new UsageException("halfulp: --java-package: '" + javaPackage + "' is not the name of a package");
        }
        Set<Target> wanted = wantedTargets();
        Extent extent = isWhole && wanted.size() == Target.values().length ? Extent.FULL : Extent.PARTIAL;
        return new GenerationRequest(units, folder, extent, wanted, templates, javaPackage);
    }

    private Set<Target> wantedTargets() throws UsageException {
        if (targets == null) {
            return EnumSet.allOf(Target.class);
        }
        Set<Target> wanted = EnumSet.noneOf(Target.class);
        for (String word : targets) {
            wanted.add(Keyword.parse(Target.class, word.trim())
                    .orElseThrow(() -> new UsageException("halfulp: --targets: '" + word + "' is none of "
                            + String.join(", ", Keyword.words(Target.class)))));
        }
        return wanted;
    }
}
