package dev.halfulp.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.certify.Unit;
import dev.halfulp.emit.Artefact;
import dev.halfulp.spec.UnitNames;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The classes of units, compiled for Java 8 with every warning as an error, and loaded. */
final class JavaClasses implements AutoCloseable {
    private static final List<String> OPTIONS =
            List.of("--release", "8", "-Xlint:all,-options", "-Werror", "-proc:none", "-cp", "");

    private final URLClassLoader loader;

    private JavaClasses(URLClassLoader loader) {
        this.loader = loader;
    }

    static JavaClasses compile(List<Unit> units, Path folder) throws IOException {
        JavaModelEmitter emitter = new JavaModelEmitter();
        List<Path> sources = new ArrayList<>();
        for (Unit unit : units) {
            for (Artefact artefact : emitter.emitUnit(unit)) {
                Path source = folder.resolve(artefact.path());
                Files.createDirectories(Objects.requireNonNull(source.getParent()));
                Files.writeString(source, artefact.content());
                sources.add(source);
            }
        }
        translate(sources, Files.createDirectories(folder.resolve("classes")));
        URL classes = folder.resolve("classes").toUri().toURL();
        return new JavaClasses(new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader()));
    }

    private static void translate(List<Path> sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        List<String> options = new ArrayList<>(OPTIONS);
        options.addAll(List.of("-d", classes.toString()));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            complaints, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(complaints.toString()).isEmpty();
            assertThat(compiled).isTrue();
        }
    }

    Class<?> of(Unit unit) throws ClassNotFoundException {
        return loader.loadClass("halfulp.generated." + UnitNames.javaClassName(unit.name()));
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
