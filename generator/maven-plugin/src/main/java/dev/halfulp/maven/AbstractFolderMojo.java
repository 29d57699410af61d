package dev.halfulp.maven;

import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What every goal that works on an output folder knows. */
abstract class AbstractFolderMojo extends AbstractMojo {
    /**
     * Skips the goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "halfulp.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The output folder, with {@code verilog}, {@code c}, {@code java} and {@code report} in it. Files of an earlier run
     * that are not made any more are removed from it; nothing else is.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "halfulp.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/halfulp",
            required = true)
    private File outputDirectory;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    final File outputDirectory() {
        return outputDirectory;
    }

    final MavenProject project() {
        return project;
    }

    final boolean isSkipped() {
        return skip;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("halfulp.skip is set: nothing is done");
        } else {
            run();
        }
    }

    /** Does what the goal is for. */
    abstract void run() throws MojoExecutionException, MojoFailureException;
}
