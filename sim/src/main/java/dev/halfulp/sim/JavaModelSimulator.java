package dev.halfulp.sim;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the Java models for Java 8 without a warning, and calls them. */
final class JavaModelSimulator extends ModelSimulator {
    private static final List<String> OPTIONS =
            List.of("--release", "8", "-Xlint:all,-options", "-proc:none", "-cp", "");

    private static final MethodType CODE_TO_CODE = MethodType.methodType(long.class, long.class);

    @Override
    public String name() {
        return "java";
    }

    @Override
    public List<String> missingTools(Toolbox toolbox) {
        return ToolProvider.getSystemJavaCompiler() == null ? List.of("the compiler of a JDK") : List.of();
    }

    @Override
    public List<Path> files(UnitUnderTest unit, OutputFiles files) {
        return List.of(files.javaModel(unit));
    }

    @Override
    public int batchSize() {
        return Integer.MAX_VALUE;
    }

    @Override
    List<List<Outputs>> outputs(List<UnitUnderTest> units, Bench bench) throws ToolFailure, IOException {
        List<Path> sources =
                units.stream().map(unit -> bench.files().javaModel(unit)).toList();
        compile(sources, bench.folder());
        URL classes = bench.folder().toUri().toURL();
        List<List<Outputs>> outputs = new ArrayList<>();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            for (UnitUnderTest unit : units) {
                MethodHandle method = method(loader, className(unit, bench.files()));
                long[] codes = call(method, unit);
                outputs.add(CodeFiles.single(() -> codes));
            }
        }
        return outputs;
    }

    private static void compile(List<Path> sources, Path classes) throws ToolFailure, IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        List<String> options = new ArrayList<>(OPTIONS);
        options.addAll(List.of("-d", classes.toString()));
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            complaints, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!compiled || complaints.getBuffer().length() > 0) {
                throw ToolFailure.of("the Java compiler says: " + complaints);
            }
        }
    }

    private static String className(UnitUnderTest unit, OutputFiles files) {
        StringJoiner name = new StringJoiner(".");
        files.javaRoot().relativize(files.javaModel(unit)).forEach(part -> name.add(part.toString()));
        return name.toString().replaceFirst("\\.java$", "");
    }

    /** The method of a class that takes an input code to an output code, as long to long. */
    private static MethodHandle method(ClassLoader loader, String className) throws ToolFailure {
        try {
            for (Method method : loader.loadClass(className).getMethods()) {
                if (method.getName().equals("apply") && Modifier.isStatic(method.getModifiers())) {
                    MethodHandle handle = MethodHandles.publicLookup().unreflect(method);
                    return MethodHandles.explicitCastArguments(handle, CODE_TO_CODE);
                }
            }
            throw ToolFailure.of("the class " + className + " has no static method apply");
        } catch (ReflectiveOperationException | LinkageError e) {
            throw ToolFailure.of("the class " + className + " cannot be used: " + e);
        }
    }

    private static long[] call(MethodHandle method, UnitUnderTest unit) {
        long[] codes = new long[unit.size()];
        Arrays.setAll(codes, position -> call(method, unit.inputCode(position)));
        return codes;
    }

    /** The output code; unknown if the model throws. */
    private static long call(MethodHandle method, long inputCode) {
        try {
            return (long) method.invokeExact(inputCode);
        } catch (Throwable e) {
            return Outputs.UNKNOWN;
        }
    }
}
