package dev.halfulp.cli;

import dev.halfulp.emit.java.JavaModelEmitter;
import dev.halfulp.emit.write.Extent;
import dev.halfulp.generate.GenerationRequest;
import dev.halfulp.generate.Target;
import dev.halfulp.spec.Keyword;
import dev.halfulp.spec.NearestWords;
import dev.halfulp.spec.PlacedUnit;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
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
            description = "only these kinds of files, with commas between: verilog, c, java, testbench, report; others"
                    + " stay")
    private @Nullable List<String> targets;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description =
                    "templates in DIR replace those of the tool that have the same path, such as verilog/unit.v.ftl")
    private @Nullable Path templates;

    @Option(
            names = "--java-package",
            paramLabel = "NAME",
            description = "package of the Java models; " + JavaModelEmitter.DEFAULT_PACKAGE + " by default")
    private String javaPackage = JavaModelEmitter.DEFAULT_PACKAGE;

    @Option(names = "--check", description = "write nothing; fail if the folder is not as a run would leave it")
    private boolean check;

    @Option(names = "--dry-run", description = "write nothing; say what would be written")
    private boolean dryRun;

    @Option(names = "--json", description = "print the result as JSON, with the fields of report.json")
    private boolean json;

    @Option(
            names = "--depfile",
            paramLabel = "FILE",
            description = "write the files that the output depends on to FILE, as a rule for make")
    private @Nullable Path dependencyFile;

    /** When the command began: what was changed later was perhaps not seen. */
    private final FileTime begin = FileTime.from(Instant.now());

    boolean isCheck() {
        return check;
    }

    boolean isDryRun() {
        return dryRun;
    }

    boolean isJson() {
        return json;
    }

    FileTime begin() {
        return begin;
    }

    /**
     * The rule for make that is wanted, not yet in its place; null for none.
     *
     * @param sources what the run depends on beside its templates
     */
    @Nullable
    DependencyFile dependencyFile(Path target, List<Path> sources) throws IOException {
        if (dependencyFile == null) {
            return null;
        }
        List<Path> all = new ArrayList<>(sources);
        if (templates != null) {
            all.addAll(TemplateFolder.files(templates));
        }
        return new DependencyFile(dependencyFile, target, all);
    }

    /**
     * The request of these options.
     *
     * @param isWhole whether all units of the spec files are made; a run of some targets is partial in any case
     * @throws UsageException if an option has no meaning
     * @throws IOException if the templates cannot be read
     */
    GenerationRequest request(List<PlacedUnit> units, Path folder, boolean isWhole) throws UsageException, IOException {
        if (folder.toString().isEmpty()) {
            throw new UsageException(
                    "halfulp: -o: the output folder has no name (hint: for the working folder write .)");
        }
        if (templates != null) {
            TemplateFolder.requireUsable(templates);
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
                    .orElseThrow(() -> new UsageException("halfulp: --targets: there is no '" + word + "' (hint: "
                            + NearestWords.hint(word, Keyword.words(Target.class)) + ")")));
        }
        return wanted;
    }
}
