package dev.halfulp.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.activation.Activation;
import dev.halfulp.activation.Catalogue;
import dev.halfulp.activation.FormulaParser;
import dev.halfulp.activation.Presets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The JSON Schema for editors offers what the reader accepts. */
class SpecSchemaTest {
    private static final Path SCHEMA = Path.of(System.getProperty("halfulp.home"), "docs", "halfulp.schema.json");

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object parent, String... path) {
        Map<String, Object> current = (Map<String, Object>) parent;
        for (String key : path) {
            assertThat(current).containsKey(key);
            current = (Map<String, Object>) current.get(key);
        }
        return current;
    }

    private static Map<String, Object> schema() throws IOException {
        return object(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(SCHEMA)));
    }

    private static Map<String, Object> keys() throws IOException {
        return object(schema(), "$defs", "unit", "properties");
    }

    @Test
    void sameKeys() throws IOException {
        assertThat(keys().keySet()).containsExactlyInAnyOrderElementsOf(UnitKeys.names());
    }

    @Test
    void sameActivations() throws IOException {
        assertThat(object(keys(), "activation").get("enum"))
                .isEqualTo(Stream.concat(Catalogue.all().stream().map(Activation::name), Presets.names().stream())
                        .toList());
    }

    @Test
    void sameWords() throws IOException {
        assertThat(object(keys(), "ties").get("enum")).isEqualTo(Keyword.words(Ties.class));
        assertThat(object(keys(), "outside").get("enum")).isEqualTo(Keyword.words(Outside.class));
        assertThat(object(keys(), "optimize").get("enum")).isEqualTo(Keyword.words(Objective.class));
        assertThat(object(keys(), "method").get("enum"))
                .isEqualTo(Availability.METHODS.stream().map(Method::word).collect(Collectors.toList()));
        assertThat(object(keys(), "target").get("const")).isEqualTo(Availability.TARGETS.get(0));
    }

    @Test
    void sameDefaults() throws IOException {
        UnitSpec unit = SpecTexts.unit("activation: relu");
        assertThat(object(keys(), "error").get("default"))
                .hasToString(unit.criterion().toString());
        assertThat(object(keys(), "ties").get("default")).isEqualTo(unit.ties().word());
        assertThat(object(keys(), "outside").get("default"))
                .isEqualTo(unit.domain().outside().word());
        assertThat(object(keys(), "method").get("default"))
                .isEqualTo(unit.method().word());
        assertThat(object(keys(), "optimize").get("default"))
                .isEqualTo(unit.objective().word());
    }

    @Test
    void sameLimits() throws IOException {
        assertThat(object(schema(), "properties", "units").get("maxItems")).isEqualTo(SpecFile.MOST_UNITS);
        assertThat(object(keys(), "params").get("maxProperties")).isEqualTo(Parameters.MOST);
        assertThat(object(keys(), "name").get("maxLength")).isEqualTo(UnitNames.LONGEST);
        assertThat(object(keys(), "expression").get("maxLength")).isEqualTo(FormulaParser.LONGEST_FORMULA);
    }

    @Test
    void examplesAreAccepted() throws IOException {
        for (Object format : (List<?>) object(schema(), "$defs", "format").get("examples")) {
            assertThat(SpecTexts.problems(
                            SpecTexts.oneUnit("{ activation: relu, name: a, input: \"" + format + "\" }")))
                    .isEmpty();
        }
        for (Object error : (List<?>) object(keys(), "error").get("examples")) {
            assertThat(SpecTexts.problems(SpecTexts.oneUnit("{ activation: relu, error: " + error + " }")))
                    .isEmpty();
        }
    }
}
