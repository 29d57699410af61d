package dev.halfulp.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names units have and which they cannot have. */
class UnitNamesTest {
    @ParameterizedTest
    @CsvSource({
        "tanh_s16f12_s16f15, TanhS16f12S16f15",
        "cosh_s10f7_u8fn1, CoshS10f7U8fn1",
        "myMish, MyMish",
        "a__b_, AB"
    })
    void javaClassNames(String name, String javaClass) {
        assertThat(UnitNames.javaClassName(name)).isEqualTo(javaClass);
    }

    @ParameterizedTest
    @CsvSource({
        "leaky_relu, s16f12, s16f12, leaky_relu_s16f12_s16f12",
        "relu, u8f-2, s8f12, relu_u8fn2_s8f12",
        "tanh, sfix16_En12, ufix16, tanh_s16f12_u16f0",
        "tanh, 'ap_fixed<16,4>', 'ap_ufixed<8,-1>', tanh_s16f12_u8f9"
    })
    void defaultNamesUseCanonicalFormats(String activation, String input, String output, String name) {
        String keys = "{ activation: %s, input: \"%s\", output: \"%s\" }".formatted(activation, input, output);
        assertThat(SpecTexts.unit(keys).name()).isEqualTo(name);
    }

    @Test
    void namesThatAreNeeded() {
        assertThat(SpecTexts.problems(SpecTexts.oneUnit("expression: x + 1")))
                .containsExactly("a.yaml:3:5: error: a unit with an expression needs a name"
                        + " (hint: write for example name: my_s8f4_s8f4)");
        assertThat(SpecTexts.problems(SpecTexts.oneUnit("{ activation: gelu, output: 'uint8(scale=0.5,zero=3)' }")))
                .containsExactly("a.yaml:3:5: error: a unit with an affine format needs a name"
                        + " (hint: write for example name: gelu_s8f4_uint8)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "endmodule | is a keyword of Verilog",
                "logic | is a keyword of SystemVerilog",
                "sizeof | is a keyword of C or C++",
                "co_yield | is a keyword of C or C++",
                "strictfp | is a keyword of Java",
                "tanh | is a name of the C library",
                "tanhf | is a name of the C library",
                "round | is a name of the C library",
                "printf | is a name of the C library",
                "qsort | is a name of the C library",
                "NULL | is a name of the C library",
                "int8_t | is a name of the C library",
                "Math | is a header of the C library",
                "stdint | is a header of the C library",
                "strict_math | becomes StrictMath, a class of java.lang",
                "Com1 | is a device name of Windows",
                "HalfUlp | is the name of this program's own files",
                "in_valid | is a name inside the generated code",
                "mish_tb | ends in _tb, as a file or function beside a unit does",
                "mish_AXIS | ends in _axis, as a file or function beside a unit does",
                "mish_array | ends in _array, as a file or function beside a unit does"
            })
    void refusedNames(String name, String reason) {
        assertThat(SpecTexts.problems(SpecTexts.oneUnit("{ activation: mish, name: " + name + " }")))
                .containsExactly("a.yaml:3:31: error: the name '" + name + "' " + reason
                        + " (hint: write for example name: " + name + "_s8f4_s8f4)");
    }

    @ParameterizedTest
    @CsvSource({"3mish, mish", "_mish, mish", "my-mish, my_mish", "mïsh, m_sh", "'a b', a_b", "1, unit"})
    void textsThatAreNoNames(String name, String proposed) {
        assertThat(SpecTexts.problems(SpecTexts.oneUnit("{ activation: mish, name: " + name + " }")))
                .containsExactly("a.yaml:3:31: error: the name '" + name
                        + "' does not start with a letter or holds other signs than letters, digits and _"
                        + " (hint: write for example name: " + proposed + "_s8f4_s8f4)");
    }

    @Test
    void longNames() {
        assertThat(UnitNames.fault("a".repeat(100))).isEmpty();
        assertThat(UnitNames.fault("a".repeat(101))).contains("has more than 100 characters");
        assertThat(UnitNames.proposal("a".repeat(101), "s8f4_s8f4")).hasSize(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tanh_s8f4_s8f7", "my_mish", "x1", "mytb", "module1", "Tanh"})
    void names(String name) {
        assertThat(UnitNames.fault(name)).isEmpty();
    }

    @Test
    void everyClassOfJavaLangIsRefused() throws IOException {
        Path javaLang = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", "java.base", "java", "lang");
        List<Class<?>> classes;
        try (Stream<Path> files = Files.list(javaLang)) {
            classes = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && file.indexOf('$') < 0 && file.indexOf('-') < 0)
                    .map(file -> publicClass("java.lang." + file.substring(0, file.length() - ".class".length())))
                    .flatMap(Optional::stream)
                    .collect(Collectors.toList());
        }
        assertThat(classes).hasSizeGreaterThan(90);
        assertThat(classes)
                .allSatisfy(type -> assertThat(UnitNames.fault(type.getSimpleName()))
                        .as(type.getSimpleName())
                        .isPresent());
    }

    private static Optional<Class<?>> publicClass(String name) {
        try {
            Class<?> type = Class.forName(name, false, null);
            return Modifier.isPublic(type.getModifiers()) ? Optional.of(type) : Optional.empty();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void sameNameTwice() {
        String relu = "  - { activation: relu }\n";
        assertThat(SpecTexts.problems(SpecTexts.oneUnit("activation: relu") + relu + relu))
                .containsExactly(
                        "a.yaml:4:5: error: the name 'relu_s8f4_s8f4' is taken by the unit at a.yaml:3:5"
                                + " (hint: write for example name: relu_s8f4_s8f4_2)",
                        "a.yaml:5:5: error: the name 'relu_s8f4_s8f4' is taken by the unit at a.yaml:3:5"
                                + " (hint: write for example name: relu_s8f4_s8f4_2)");
        assertThat(SpecTexts.problems(
                        SpecTexts.oneUnit("activation: relu") + "  - { name: reluS8F4s8f4, activation: relu }"))
                .containsExactly("a.yaml:4:13: error: the name 'reluS8F4s8f4' is taken by the unit at a.yaml:3:5, whose"
                        + " name 'relu_s8f4_s8f4' differs only in case or underscores"
                        + " (hint: write for example name: reluS8F4s8f4_2)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "method: pwl | pwl",
                "params: { alpha: -0.25 } | alphan0p25",
                "error: 2ulp | 2ulp",
                "optimize: logic | logic",
                "{ error: correct, ties: even } | correct",
                "domain: [-1, 2.5] | from_n1_to_2p5"
            })
    void theProposalSaysWhatDiffers(String keys, String ending) {
        String more = keys.startsWith("{") ? keys.substring(1, keys.length() - 1) : keys;
        assertThat(SpecTexts.problems(SpecTexts.oneUnit("activation: elu") + "  - { activation: elu, " + more + " }"))
                .singleElement()
                .asString()
                .endsWith("(hint: write for example name: elu_s8f4_s8f4_" + ending + ")");
    }
}
