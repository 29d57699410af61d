package dev.halfulp.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor that builds is told: mistakes at their places, taken back when they are mended, and new files. */
class EditorMessagesTest {
    @TempDir
    private Path work;

    private final List<String> told = new ArrayList<>();
    private boolean isIncremental = true;
    private GenerateMojo mojo;

    /** Notes the calls of interest; paths are relative to the project. */
    private BuildContext recorder() {
        return (BuildContext) Proxy.newProxyInstance(
                BuildContext.class.getClassLoader(),
                new Class<?>[] {BuildContext.class},
                (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "isIncremental" -> {
                            return isIncremental;
                        }
                        case "addMessage" ->
                            told.add(relative(arguments[0]) + ":" + arguments[1] + ":" + arguments[2] + ": "
                                    + arguments[3] + " " + arguments[4]);
                        case "removeMessages", "refresh" -> told.add(method.getName() + " " + relative(arguments[0]));
                        default -> throw new UnsupportedOperationException(method.getName());
                    }
                    return null;
                });
    }

    private String relative(Object file) {
        return work.relativize(((File) file).toPath()).toString().replace(File.separatorChar, '/');
    }

    private void set(Class<?> type, String name, Object value) throws ReflectiveOperationException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        field.set(mojo, value);
    }

    @BeforeEach
    void configure() throws ReflectiveOperationException, IOException {
        Files.createDirectories(work.resolve("specs"));
        mojo = new GenerateMojo(recorder());
        set(AbstractFolderMojo.class, "outputDirectory", work.resolve("out").toFile());
        set(AbstractFolderMojo.class, "project", new MavenProject());
        set(AbstractSpecMojo.class, "specDirectory", work.resolve("specs").toFile());
        set(AbstractSpecMojo.class, "javaPackage", "halfulp.generated");
        set(AbstractSpecMojo.class, "records", work.resolve("records").toFile());
        set(AbstractSpecMojo.class, "session", session());
    }

    @SuppressWarnings("deprecation")
    private static MavenSession session() {
        return new MavenSession(null, null, new DefaultMavenExecutionRequest(), null);
    }

    private void write(String unit) throws IOException {
        Files.writeString(work.resolve("specs/units.yaml"), "units:\n  - " + unit + "\n");
    }

    @Test
    void aMistakeIsShownAtItsPlaceAndTakenBack() throws Exception {
        write("{ activation: tahn, input: s6f3, output: s6f5 }");
        assertThatThrownBy(() -> mojo.execute()).isInstanceOf(MojoFailureException.class);
        assertThat(told)
                .containsExactly(
                        "removeMessages specs/units.yaml", "specs/units.yaml:2:19: unknown activation 'tahn' 2");

        told.clear();
        write("{ activation: tanh, input: s6f3, output: s6f5 }");
        mojo.execute();
        assertThat(told)
                .startsWith("removeMessages specs/units.yaml")
                .contains("refresh out/java/halfulp/generated/TanhS6f3S6f5.java", "refresh out/c/tanh_s6f3_s6f5.h");

        told.clear();
        mojo.execute();
        assertThat(told).containsExactly("removeMessages specs/units.yaml");
    }

    @Test
    void aBuildOfTheCommandLineHasThemInTheFailureAlone() throws Exception {
        isIncremental = false;
        write("{ activation: tahn, input: s6f3, output: s6f5 }");
        assertThatThrownBy(() -> mojo.execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("units.yaml:2:19: error: unknown activation 'tahn'");
        assertThat(told).containsExactly("removeMessages specs/units.yaml");
    }
}
