package dev.halfulp.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;
import org.codehaus.plexus.archiver.util.DefaultFileSet;
import org.codehaus.plexus.archiver.zip.ZipArchiver;

/**
 * Packs the folders {@code verilog} and {@code c} of the output folder into archives, and attaches them to the project
 * with the classifiers {@code verilog} and {@code c}, so that they are installed and deployed with it.
 *
 * @since 0.1.0
 */
@Mojo(name = "attach", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class AttachMojo extends AbstractFolderMojo {
    private static final String TYPE = "zip";

    /** The time that all entries have, so that equal files give equal archives: the smallest that an archive can hold. */
    private static final FileTime ENTRY_TIME = FileTime.from(Instant.parse("1980-02-01T00:00:00Z"));

    @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
    private File buildDirectory;

    @Parameter(defaultValue = "${project.build.finalName}", readonly = true, required = true)
    private String finalName;

    private final MavenProjectHelper projectHelper;

    /** A goal that attaches artifacts by the given helper. */
    @Inject
    public AttachMojo(MavenProjectHelper projectHelper) {
        this.projectHelper = projectHelper;
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        int attached = attach("verilog") + attach("c");
        if (attached == 0) {
            throw new MojoFailureException("there is neither verilog nor c in '" + outputDirectory()
                    + "' (hint: run the goal generate before this one)");
        }
    }

    private int attach(String classifier) throws MojoExecutionException {
        File folder = new File(outputDirectory(), classifier);
        if (!folder.isDirectory()) {
            return 0;
        }
        File archive = new File(buildDirectory, finalName + "-" + classifier + "." + TYPE);
        ZipArchiver archiver = new ZipArchiver();
        archiver.addFileSet(DefaultFileSet.fileSet(folder));
        archiver.setDestFile(archive);
        archiver.configureReproducibleBuild(ENTRY_TIME);
        try {
            archiver.createArchive();
        } catch (IOException e) {
            throw new MojoExecutionException("cannot write '" + archive + "': " + e.getMessage(), e);
        }
        projectHelper.attachArtifact(project(), TYPE, classifier, archive);
        getLog().info("attached " + archive);
        return 1;
    }
}
