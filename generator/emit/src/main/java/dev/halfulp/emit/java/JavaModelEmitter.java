package dev.halfulp.emit.java;

import com.palantir.javapoet.JavaFile;
import dev.halfulp.certify.Unit;
import dev.halfulp.emit.Artefact;
import dev.halfulp.emit.Emitter;
import dev.halfulp.emit.UnitBanner;
import java.util.List;
import javax.lang.model.SourceVersion;

/** Prints a unit as a final class with a static method, which needs nothing but Java 8. */
public final class JavaModelEmitter implements Emitter {
    /** The package of the classes where none is asked for. */
    public static final String DEFAULT_PACKAGE = "halfulp.generated";

    private static final String FOLDER = "java/";

    private final String packageName;

    /** Classes in the default package of the tool. */
    public JavaModelEmitter() {
        this(DEFAULT_PACKAGE);
    }

    /**
     * Classes in a package.
     *
     * @throws IllegalArgumentException with a sentence for the user if it is no name of a package
     */
    public JavaModelEmitter(String packageName) {
        if (!SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
            throw new IllegalArgumentException("'" + packageName + "' is not the name of a Java package");
        }
        this.packageName = packageName;
    }

    @Override
    public List<Artefact> emitUnit(Unit unit) {
        JavaFile file = JavaFile.builder(packageName, new JavaModel(unit).type())
                .addFileComment("$L", UnitBanner.OWNERSHIP)
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
        String path =
                FOLDER + packageName.replace('.', '/') + '/' + file.typeSpec().name() + ".java";
        return List.of(new Artefact(path, file.toString()));
    }

    /** None: a class needs no list. */
    @Override
    public List<Artefact> emitIndex(List<String> unitNames) {
        return List.of();
    }
}
