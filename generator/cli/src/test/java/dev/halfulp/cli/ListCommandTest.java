package dev.halfulp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.activation.Catalogue;
import dev.halfulp.emit.report.json.JsonArray;
import dev.halfulp.emit.report.json.JsonObject;
import dev.halfulp.emit.report.json.JsonParser;
import org.junit.jupiter.api.Test;

/** {@code halfulp list}. */
class ListCommandTest {
    @Test
    void showsEveryActivationWithFormulaAndDefaults() {
        Outcome outcome = Outcome.of("list").expectDone();

        assertThat(outcome.outputLines()).hasSize(Catalogue.all().size() + 1);
        assertThat(outcome.outputLines().get(0)).startsWith("activation").contains("formula", "parameters", "source");
        assertThat(outcome.output())
                .containsPattern("(?m)^silu +x \\* sigmoid\\(x\\)")
                .containsPattern("(?m)^leaky_relu .*alpha = 0\\.01");
        assertThat(outcome.messages()).isEmpty();
    }

    @Test
    void showsAllowedValuesAndFrameworksWithTheirOwnDefaults() {
        assertThat(Outcome.of("list").expectDone().output())
                .containsPattern("(?m)^celu .*alpha = 1 \\(above 0\\)")
                .containsPattern("(?m)^hard_shrink .*lambda = 0\\.5 \\(at least 0\\)")
                .containsPattern("(?m)^swish .*beta = 1 \\(finite, or inf\\)")
                .containsPattern("(?m)^threshold_value .*threshold = required, value = required")
                .containsPattern("(?m)^leaky_relu .* torch keras\\(alpha=0\\.3\\) keras\\.activations\\(alpha=0\\.2\\)"
                        + " tf\\(alpha=0\\.2\\) onnx tflite\\(alpha=required\\)")
                .containsPattern("(?m)^hard_sigmoid .* torch keras onnx\\(alpha=0\\.2\\)")
                .containsPattern("(?m)^prelu .* torch keras\\(alpha=0\\) onnx\\(alpha=required\\)");
    }

    @Test
    void jsonHasTheSame() {
        JsonObject list = (JsonObject)
                JsonParser.parse(Outcome.of("list", "--json").expectDone().output());

        JsonArray activations = list.array("activations");
        assertThat(activations.items()).hasSize(Catalogue.all().size());
        JsonObject first = (JsonObject) activations.items().get(0);
        assertThat(first.text("name")).isEqualTo(Catalogue.all().get(0).name());
        assertThat(first.text("formula")).isNotEmpty();
        assertThat(first.text("source")).isNotEmpty();
        assertThat(first.array("parameters").items()).isEmpty();
        JsonObject leaky = (JsonObject) activations.items().get(3);
        assertThat(leaky.array("parameters").items())
                .singleElement()
                .isEqualTo(JsonParser.parse("{\"name\": \"alpha\", \"default\": \"0.01\", \"range\": \"finite\"}"));
        assertThat(leaky.array("presets").items())
                .contains(JsonParser.parse("{\"name\": \"keras.leaky_relu\", \"defaults\": {\"alpha\": \"0.3\"}}"))
                .contains(JsonParser.parse(
                        "{\"name\": \"keras.activations.leaky_relu\", \"defaults\": {\"alpha\": \"0.2\"}}"));
    }
}
