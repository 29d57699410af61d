package dev.halfulp.emit.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.halfulp.certify.Unit;
import dev.halfulp.emit.Artefact;
import dev.halfulp.emit.CasesOfAllKinds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaModelEmitterTest {
    @TempDir
    private Path folder;

    @Test
    void statesFormatsAndClaims() throws IOException, ReflectiveOperationException {
        List<Unit> units = List.of(edge("identity_u7"), edge("affine"));
        try (JavaClasses classes = JavaClasses.compile(units, folder)) {
            Class<?> fixed = classes.of(units.get(0));
            assertThat(fixed.getName()).isEqualTo("halfulp.generated.IdentityU7");
            assertThat(constant(fixed, "NAME")).isEqualTo("identity_u7");
            assertThat(constant(fixed, "FORMULA")).isEqualTo("x * sigmoid(beta * x) with beta = 1.5");
            assertThat(constant(fixed, "INPUT_SIGNED")).isEqualTo(false);
            assertThat(constant(fixed, "INPUT_WIDTH")).isEqualTo(7);
            assertThat(constant(fixed, "OUTPUT_FRACTION_BITS")).isEqualTo(9);
            assertThat(constant(fixed, "CRITERION")).isEqualTo("faithful");
            assertThat(constant(fixed, "MAX_ERROR_MICRO_ULP")).isEqualTo(993_124L);
            Class<?> affine = classes.of(units.get(1));
            assertThat(constant(affine, "INPUT_SCALE")).isEqualTo("0.0235");
            assertThat(constant(affine, "INPUT_ZERO")).isEqualTo(-3L);
            assertThat(constant(affine, "OUTPUT_SCALE")).isEqualTo("1/3");
        }
    }

    @Test
    void takesOtherPackages() {
        Artefact artefact = emit(new JavaModelEmitter("com.example.dsp"), "step");
        assertThat(artefact.path()).isEqualTo("java/com/example/dsp/Step.java");
        assertThat(artefact.content()).contains("package com.example.dsp;\n").contains("public final class Step {");
    }

    @Test
    void refusesWhatIsNoPackage() {
        assertThatThrownBy(() -> new JavaModelEmitter("com.class"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'com.class' is not the name of a Java package");
    }

    @Test
    void widensWhereIntDoesNotHoldTheCodes() {
        assertThat(emit(new JavaModelEmitter(), "widest").content()).contains("public static long apply(int x) {");
        assertThat(emit(new JavaModelEmitter(), "square").content()).contains("public static int apply(int x) {");
    }

    @Test
    void doesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        Artefact usual = emit(new JavaModelEmitter(), "tagged");
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(emit(new JavaModelEmitter(), "tagged")).isEqualTo(usual);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Object constant(Class<?> type, String name) throws ReflectiveOperationException {
        return type.getField(name).get(null);
    }

    private static Artefact emit(JavaModelEmitter emitter, String name) {
        return emitter.emitUnit(edge(name)).get(0);
    }

    private static Unit edge(String name) {
        return CasesOfAllKinds.edges().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
