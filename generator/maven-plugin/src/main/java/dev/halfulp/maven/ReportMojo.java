package dev.halfulp.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * Puts the report on the error of all units into the site of the project.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class ReportMojo extends AbstractMojo implements MavenReport {
    private static final String FOLDER = "halfulp";

    /**
     * Skips the goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "halfulp.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The output folder of the goal generate.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "halfulp.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/halfulp",
            required = true)
    private File outputDirectory;

    /**
     * The folder of the site.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "halfulp.siteDirectory",
            defaultValue = "${project.reporting.outputDirectory}",
            required = true)
    private File siteDirectory;

    private Path source() {
        return outputDirectory.toPath().resolve("report");
    }

    @Override
    public void execute() throws MojoExecutionException {
        if (!canGenerateReport()) {
            getLog().warn("there is no report in '" + outputDirectory + "', so the site gets none");
            return;
        }
        try {
            copy();
        } catch (IOException e) {
            throw new MojoExecutionException("cannot put the report into the site: " + e.getMessage(), e);
        }
    }

    private void copy() throws IOException {
        Path target = Files.createDirectories(siteDirectory.toPath().resolve(FOLDER));
        for (Path file : files()) {
            Files.copy(file, target.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
        }
        getLog().info("report in " + target.resolve("index.html"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(source())) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        try {
            copy();
        } catch (IOException e) {
            throw new MavenReportException("cannot put the report into the site: " + e.getMessage(), e);
        }
    }

    @Override
    public String getOutputPath() {
        return FOLDER + "/index";
    }

    /** What older versions of the site plugin call instead of {@link #getOutputPath}. */
    @Override
    @SuppressWarnings("deprecation")
    public String getOutputName() {
        return getOutputPath();
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return "Activation functions";
    }

    @Override
    public String getDescription(Locale locale) {
        return "Error, cost and shape of the fixed-point activation functions";
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        siteDirectory = directory;
    }

    @Override
    public File getReportOutputDirectory() {
        return siteDirectory;
    }

    @Override
    public boolean isExternalReport() {
        return true;
    }

    @Override
    public boolean canGenerateReport() {
        return !skip && Files.isRegularFile(source().resolve("index.html"));
    }
}
