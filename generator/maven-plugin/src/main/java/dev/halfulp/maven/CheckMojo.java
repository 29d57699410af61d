package dev.halfulp.maven;

import dev.halfulp.emit.write.Drift;
import dev.halfulp.emit.write.OutputException;
import dev.halfulp.generate.Generator;
import dev.halfulp.generate.Progress;
import dev.halfulp.generate.SpecSet;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/**
 * Fails if a bound cannot be met, or if a folder is not as the spec files want it. Writes nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractSpecMojo {
    /**
     * The folder to compare with, such as one whose files are committed; the output folder by default.
     *
     * @since 0.1.0
     */
    @Parameter(property = "halfulp.golden")
    private @Nullable File golden;

    /** A goal that runs in a build or editor. */
    @Inject
    public CheckMojo(BuildContext buildContext) {
        super(buildContext);
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        File folder = golden == null ? outputDirectory() : golden;
        List<Path> files = specFiles();
        if (files.isEmpty()) {
            throw new MojoFailureException(
                    "there are no spec files in '" + specDirectory() + "', so nothing can be checked");
        }
        SpecSet specs = read(files);
        Generator generator = new Generator(request(specs, folder.toPath()), Progress.SILENT);
        List<Drift> drifts = drifts(generator);
        if (!drifts.isEmpty()) {
            throw new MojoFailureException(drifts.stream()
                    .map(drift -> "\n" + folder + ": " + drift)
                    .collect(Collectors.joining(
                            "", "", "\n(hint: run halfulp:generate" + (golden == null ? "" : into()) + ")")));
        }
        getLog().info(Counts.of(specs.units().size(), "unit") + " as wanted in '" + folder + "'");
    }

    private String into() {
        return " -Dhalfulp.outputDirectory=" + golden;
    }

    private List<Drift> drifts(Generator generator) throws MojoExecutionException, MojoFailureException {
        try {
            return generator.check(prepare(generator));
        } catch (OutputException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
