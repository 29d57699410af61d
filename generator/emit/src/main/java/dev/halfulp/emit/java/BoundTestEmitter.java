package dev.halfulp.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.halfulp.datapath.Range;
import dev.halfulp.emit.Artefact;
import dev.halfulp.emit.UnitBanner;
import dev.halfulp.spec.Outside;
import dev.halfulp.spec.SpecPrinter;
import dev.halfulp.spec.UnitNames;
import dev.halfulp.spec.UnitSpec;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Prints a test class for the Java model of a unit: a jqwik property over single inputs, which shrinks to a small one that
 * fails, and a run over every input. It needs jqwik and {@code halfulp-reference}.
 */
public final class BoundTestEmitter {
    private static final ClassName UNIT_BOUND = ClassName.get("dev.halfulp.proof", "UnitBound");
    private static final String JQWIK = "net.jqwik.api";

    private final String packageName;

    /**
     * Test classes in a package.
     *
     * @param packageName that of the models
     */
    public BoundTestEmitter(String packageName) {
        this.packageName = packageName;
    }

    /** The test class of a unit, whose path starts with that of its package. */
    public Artefact emit(UnitSpec spec) {
        String model = UnitNames.javaClassName(spec.name());
        TypeSpec type = TypeSpec.classBuilder(model + "BoundTest")
                .addJavadoc("The model of {@code $L} keeps its bound, whatever made it.\n", spec.name())
                .addField(bound(spec))
                .addMethod(anyInput(spec, ClassName.get(packageName, model)))
                .addMethod(everyInput(spec, ClassName.get(packageName, model)))
                .build();
        JavaFile file = JavaFile.builder(packageName, type)
                .addFileComment("$L", UnitBanner.OWNERSHIP)
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
        return new Artefact(packageName.replace('.', '/') + "/" + type.name() + ".java", file.toString());
    }

    private static FieldSpec bound(UnitSpec spec) {
        String lines = SpecPrinter.print(List.of(spec))
                .lines()
                .map(line -> '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\\n\"")
                .collect(Collectors.joining("\n+ "));
        return FieldSpec.builder(UNIT_BOUND, "BOUND", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of(\n$L)", UNIT_BOUND, lines)
                .build();
    }

    private static MethodSpec anyInput(UnitSpec spec, ClassName model) {
        boolean isInt = isInt(spec);
        boolean isEverywhere = spec.domain().outside() == Outside.CLAMP;
        long first = isEverywhere ? spec.input().minCode() : spec.domain().first();
        long last = isEverywhere ? spec.input().maxCode() : spec.domain().last();
        ClassName range = ClassName.get(JQWIK + ".constraints", isInt ? "IntRange" : "LongRange");
        AnnotationSpec limits = AnnotationSpec.builder(range)
                .addMember("min", "$L" + (isInt ? "" : "L"), first)
                .addMember("max", "$L" + (isInt ? "" : "L"), last)
                .build();
        return MethodSpec.methodBuilder("anInputKeepsTheBound")
                .addAnnotation(ClassName.get(JQWIK, "Property"))
                .addParameter(ParameterSpec.builder(isInt ? TypeName.INT : TypeName.LONG, "x")
                        .addAnnotation(ClassName.get(JQWIK, "ForAll"))
                        .addAnnotation(limits)
                        .build())
                .addStatement("long y = $T.apply(x)", model)
                .beginControlFlow("if (!BOUND.allows(x, y))")
                .addStatement("throw new $T(BOUND.explain(x, y))", AssertionError.class)
                .endControlFlow()
                .build();
    }

    private static MethodSpec everyInput(UnitSpec spec, ClassName model) {
        String argument = isInt(spec) ? "(int) x" : "x";
        return MethodSpec.methodBuilder("everyInputKeepsTheBound")
                .addAnnotation(ClassName.get(JQWIK, "Example"))
                .beginControlFlow("BOUND.firstViolation(x -> $T.apply($L)).ifPresent(violation ->", model, argument)
                .addStatement("throw new $T(violation)", AssertionError.class)
                .endControlFlow(")")
                .build();
    }

    private static boolean isInt(UnitSpec spec) {
        Range codes = new Range(spec.input().minCode(), spec.input().maxCode());
        return JavaExpressions.typeOf(codes).equals(TypeName.INT);
    }
}
