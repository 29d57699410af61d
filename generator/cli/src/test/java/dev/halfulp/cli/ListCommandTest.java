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
    }
}
