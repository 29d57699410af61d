package dev.halfulp.maven;

import dev.halfulp.emit.Templates.TemplateFailure;
import dev.halfulp.emit.write.Extent;
import dev.halfulp.generate.GenerationException;
import dev.halfulp.generate.GenerationRequest;
import dev.halfulp.generate.Generator;
import dev.halfulp.generate.SpecSet;
import dev.halfulp.generate.Target;
import dev.halfulp.spec.Keyword;
import dev.halfulp.spec.NearestWords;
import dev.halfulp.spec.Problem;
import dev.halfulp.spec.SpecException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/** What every goal that reads spec files knows. */
abstract class AbstractSpecMojo extends AbstractFolderMojo {
    /**
     * The folder of the spec files.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "halfulp.specDirectory",
            defaultValue = "${project.basedir}/src/main/halfulp",
            required = true)
    private File specDirectory;

    /**
     * Which files below {@link #specDirectory} are spec files; {@code **}{@code /*.yaml} by default.
     *
     * @since 0.1.0
     */
    @Parameter(property = "halfulp.includes")
    private @Nullable List<String> includes;

    /**
     * Which of them are not, besides those whose name begins with an underscore: files that others include have no units.
     *
     * @since 0.1.0
     */
    @Parameter(property = "halfulp.excludes")
    private @Nullable List<String> excludes;

    /**
     * The kinds of files to make: {@code verilog}, {@code c}, {@code java}, {@code testbench}, {@code report}; all of them
     * by default.
     *
     * @since 0.1.0
     */
    @Parameter(property = "halfulp.targets")
    private @Nullable List<String> targets;

    /**
     * A folder whose templates replace those of halfulp that have the same path, such as {@code verilog/unit.v.ftl}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "halfulp.templates")
    private @Nullable File templates;

    /**
     * The package of the Java models.
     *
     * @since 0.1.0
     */
    @Parameter(property = "halfulp.javaPackage", defaultValue = "halfulp.generated", required = true)
    private String javaPackage;

    /** Where runs remember what they made of what. */
    @Parameter(defaultValue = "${project.build.directory}/halfulp", readonly = true, required = true)
    private File records;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    private final BuildContext buildContext;

    /**
     * @param buildContext the build or editor that the goal runs in
     */
    AbstractSpecMojo(BuildContext buildContext) {
        this.buildContext = buildContext;
    }

    final String javaPackage() {
        return javaPackage;
    }

    final File specDirectory() {
        return specDirectory;
    }

    final BuildContext buildContext() {
        return buildContext;
    }

    /** The spec files, sorted by path. */
    final List<Path> specFiles() throws MojoExecutionException {
        return new SpecFileScan(specDirectory, includes, excludes).files();
    }

    /** The record of the runs into the output folder; executions with other folders have records of their own. */
    final Path record() {
        String key = Integer.toHexString(outputDirectory().getPath().hashCode());
        return records.toPath().resolve("record-" + key);
    }

    /** What the spec files want. */
    final SpecSet read(List<Path> files) throws MojoFailureException {
        files.forEach(file -> buildContext.removeMessages(file.toFile()));
        try {
            return SpecSet.read(files, new ProjectProperties(project(), session).texts());
        } catch (SpecException e) {
            throw failure(e.problems());
        }
    }

    /** The request of a full run into a folder. */
    final GenerationRequest request(SpecSet specs, Path folder) throws MojoFailureException {
        return new GenerationRequest(
                specs.units(),
                folder,
                Extent.FULL,
                wantedTargets(),
                templates == null ? null : templates.toPath(),
                javaPackage,
                record());
    }

    private Set<Target> wantedTargets() throws MojoFailureException {
        if (targets == null || targets.isEmpty()) {
            return EnumSet.allOf(Target.class);
        }
        Set<Target> wanted = EnumSet.noneOf(Target.class);
        for (String word : targets) {
            wanted.add(Keyword.parse(Target.class, word.trim())
                    .orElseThrow(() -> new MojoFailureException("targets: there is no '" + word + "' (hint: "
                            + NearestWords.hint(word, Keyword.words(Target.class)) + ")")));
        }
        return wanted;
    }

    /** Makes and certifies the units. */
    final Generator.Prepared prepare(Generator generator) throws MojoExecutionException, MojoFailureException {
        try {
            return generator.prepare();
        } catch (GenerationException e) {
            throw failure(e.problems());
        } catch (TemplateFailure e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /** The problems as the reason of a failed build, each at its place; an editor that builds shows them there. */
    private MojoFailureException failure(List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        for (Problem problem : problems) {
            text.append('\n').append(problem);
            if (buildContext.isIncremental()) {
                buildContext.addMessage(
                        new File(problem.position().file()),
                        problem.position().line(),
                        problem.position().column(),
                        problem.message(),
                        BuildContext.SEVERITY_ERROR,
                        null);
            }
        }
        return new MojoFailureException(text.toString());
    }
}
