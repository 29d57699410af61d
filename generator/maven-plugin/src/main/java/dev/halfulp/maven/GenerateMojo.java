package dev.halfulp.maven;

import dev.halfulp.emit.write.OutputException;
import dev.halfulp.emit.write.Written;
import dev.halfulp.generate.BoundTests;
import dev.halfulp.generate.Generator;
import dev.halfulp.generate.Progress;
import dev.halfulp.generate.SpecSet;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.artifact.versioning.DefaultArtifactVersion;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;

/**
 * Makes, certifies and writes the units of all spec files, and adds the Java models to the sources of the project. Makes
 * only units that changed since the last run, and writes only files whose bytes differ.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractSpecMojo {
    private static final String SUREFIRE = "org.apache.maven.plugins:maven-surefire-plugin";

    /** The first version that runs tests on the JUnit platform. */
    private static final DefaultArtifactVersion OLDEST_SUREFIRE = new DefaultArtifactVersion("2.22.0");

    /**
     * Whether to make a test class for each Java model as well, which checks it against the exact function at every input.
     * It needs the test dependencies {@code net.jqwik:jqwik} and {@code dev.halfulp:halfulp-reference}, and
     * maven-surefire-plugin 2.22.0 or newer.
     *
     * @since 0.1.0
     */
    @Parameter(property = "halfulp.generateTest", defaultValue = "false")
    private boolean generateTest;

    /**
     * The folder of these test classes.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "halfulp.testOutputDirectory",
            defaultValue = "${project.build.directory}/generated-test-sources/halfulp",
            required = true)
    private File testOutputDirectory;

    /** A goal that runs in a build or editor. */
    @Inject
    public GenerateMojo(BuildContext buildContext) {
        super(buildContext);
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (generateTest) {
            requireTestsToRun();
        }
        project().addCompileSourceRoot(new File(outputDirectory(), "java").getPath());
        List<Path> files = specFiles();
        if (files.isEmpty()) {
            getLog().warn("there are no spec files in '" + specDirectory() + "', so nothing is made");
            if (!Files.isRegularFile(record())) {
                return;
            }
        }
        SpecSet specs = read(files);
        Generator generator = new Generator(request(specs, outputDirectory().toPath()), Progress.SILENT);
        Generator.Prepared prepared = prepare(generator);
        try {
            report(specs.units().size(), prepared, generator.write(prepared));
            if (generateTest) {
                writeTests(new BoundTests(specs.units(), javaPackage()));
            }
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /** Older versions of the plugin that runs tests pass over those of jqwik without a word. */
    private void requireTestsToRun() throws MojoFailureException {
        Plugin surefire = project().getPlugin(SUREFIRE);
        String version = surefire == null ? null : surefire.getVersion();
        if (version != null && new DefaultArtifactVersion(version).compareTo(OLDEST_SUREFIRE) < 0) {
            throw new MojoFailureException("generateTest: maven-surefire-plugin " + version
                    + " runs no tests of jqwik (hint: give it a version of at least " + OLDEST_SUREFIRE
                    + " in the pom)");
        }
    }

    private void writeTests(BoundTests tests) throws OutputException {
        project().addTestCompileSourceRoot(testOutputDirectory.getPath());
        tests.write(testOutputDirectory.toPath());
        tests.untested().forEach(name -> getLog().info("no test of " + name + ", which is known by samples alone"));
    }

    private void report(int units, Generator.Prepared prepared, Written written) {
        if (prepared.isUpToDate()) {
            getLog().info(Counts.of(units, "unit") + " up to date");
            return;
        }
        written.written().forEach(path -> buildContext().refresh(new File(outputDirectory(), path)));
        written.kept()
                .forEach(path -> getLog().warn("left '" + new File(outputDirectory(), path)
                        + "', which is not made any more but was edited"));
        getLog().info(Counts.of(prepared.units().size(), "unit") + " made, "
                + prepared.kept().size() + " kept: "
                + Counts.of(written.written().size(), "file") + " written, "
                + written.unchanged().size() + " unchanged, "
                + written.removed().size() + " removed");
    }
}
