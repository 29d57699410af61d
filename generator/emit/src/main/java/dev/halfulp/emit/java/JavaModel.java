package dev.halfulp.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.halfulp.certify.Unit;
import dev.halfulp.datapath.Range;
import dev.halfulp.emit.UnitBanner;
import dev.halfulp.fixed.Format;
import dev.halfulp.spec.UnitNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class of one unit: its promises as constants, its tables, and the method that computes it. */
final class JavaModel {
    private static final Modifier[] PUBLIC_CONSTANT = {Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL};

    private final Unit unit;
    private final UnitBanner banner;
    private final List<FieldSpec> constants = new ArrayList<>();

    JavaModel(Unit unit) {
        this.unit = unit;
        this.banner = new UnitBanner(unit);
    }

    TypeSpec type() {
        constants();
        JavaTables tables =
                new JavaTables(constants.stream().map(FieldSpec::name).toList());
        MethodSpec apply = apply(tables);
        return TypeSpec.classBuilder(UnitNames.javaClassName(unit.name()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(JavaDocumentation.ofClass(unit.name(), banner))
                .addFields(constants)
                .addFields(tables.fields())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(apply)
                .addMethods(tables.decoders())
                .build();
    }

    private MethodSpec apply(JavaTables tables) {
        TypeName argument = typeOf(unit.spec().input());
        TypeName result = typeOf(unit.spec().output());
        CodeBlock body = JavaDatapath.body(unit.datapath(), argument, result, tables);
        return MethodSpec.methodBuilder("apply")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(JavaDocumentation.ofMethod(unit.spec()))
                .addParameter(argument, JavaDatapath.ARGUMENT)
                .returns(result)
                .addCode(body)
                .build();
    }

    /** {@code int} where it holds all codes, otherwise {@code long}. */
    private static TypeName typeOf(Format format) {
        return JavaExpressions.typeOf(new Range(format.minCode(), format.maxCode()));
    }

    private void constants() {
        constant(String.class, "NAME", "The name of the unit.", CodeBlock.of("$S", unit.name()));
        constant(String.class, "FORMULA", "The function.", CodeBlock.of("$S", banner.formula()));
        format("INPUT_", "input", unit.spec().input());
        format("OUTPUT_", "output", unit.spec().output());
        constant(
                String.class,
                "CRITERION",
                "What is promised at every input.",
                CodeBlock.of("$S", unit.spec().criterion()));
        constant(
                long.class,
                "MAX_ERROR_MICRO_ULP",
                "The largest error in millionths of a step of the output, rounded up.",
                CodeBlock.of("$LL", banner.maxErrorMicroUlp()));
    }

    private void format(String prefix, String word, Format format) {
        constant(
                boolean.class,
                prefix + "SIGNED",
                "Whether " + word + " codes have a sign.",
                CodeBlock.of("$L", format.signed()));
        constant(
                int.class,
                prefix + "WIDTH",
                "The bits of an " + word + " code, with the sign.",
                CodeBlock.of("$L", format.width()));
        if (format.isAffine()) {
            String scale = "The step between neighbouring " + word + " values, an exact decimal or fraction.";
            constant(String.class, prefix + "SCALE", scale, CodeBlock.of("$S", format.scale()));
            String zero = "The " + word + " code of the value 0.";
            constant(long.class, prefix + "ZERO", zero, CodeBlock.of("$LL", format.zero()));
        } else {
            constant(
                    int.class,
                    prefix + "FRACTION_BITS",
                    "The bits of an " + word + " code after the binary point.",
                    CodeBlock.of("$L", format.fractionBits()));
        }
    }

    private void constant(Class<?> type, String name, String meaning, CodeBlock value) {
        constants.add(FieldSpec.builder(type, name, PUBLIC_CONSTANT)
                .addJavadoc("$L", meaning)
                .initializer(value)
                .build());
    }
}
