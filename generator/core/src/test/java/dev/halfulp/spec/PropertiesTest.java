package dev.halfulp.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values that refer to properties of the build. */
class PropertiesTest {
    private static final Map<String, String> PROPERTIES =
            Map.of("width", "12", "hidden.format", "s12f8", "function", "tanh", "recursive", "${width}");

    private static SpecContent read(String keys) throws SpecException {
        String text = "units:\n  - " + keys + "\n";
        return SpecReader.read("a.yaml", text.getBytes(StandardCharsets.UTF_8), PROPERTIES);
    }

    @Test
    void referencesAreReplaced() throws SpecException {
        UnitSpec spec = read("{ activation: '${function}', input: '${hidden.format}', output: 's${width}f${width}' }")
                .units()
                .get(0)
                .spec();
        assertThat(spec.name()).isEqualTo("tanh_s12f8_s12f12");
    }

    @Test
    void unknownOnesAreNamedAtTheirColumn() {
        assertThatExceptionOfType(SpecException.class)
                .isThrownBy(() -> read("{ activation: relu, input: 's${with}f4', output: '${outputs}' }"))
                .withMessage("a.yaml:2:34: error: there is no property 'with' (hint: did you mean 'width'?)\n"
                        + "a.yaml:2:55: error: there is no property 'outputs' (hint: define it in the pom.xml, or on the"
                        + " command line by --define outputs=VALUE)");
    }

    @Test
    void whatIsReplacedIsNotReadAgain() {
        assertThatExceptionOfType(SpecException.class)
                .isThrownBy(() -> read("{ activation: relu, input: 's${recursive}f4', output: s8f4 }"))
                .withMessageContaining("'s${width}f4'");
    }

    @Test
    void withoutPropertiesNothingIsReplaced() {
        assertThat(SpecTexts.problems(SpecTexts.oneUnit("{ activation: '${function}' }")))
                .containsExactly("a.yaml:3:20: error: there is no property 'function' (hint: define it in the pom.xml,"
                        + " or on the command line by --define function=VALUE)");
    }
}
