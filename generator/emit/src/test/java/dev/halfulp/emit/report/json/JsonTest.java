package dev.halfulp.emit.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class JsonTest {
    @Property(tries = 100)
    void printingAndReadingChangeNothing(@ForAll("values") JsonValue value) {
        String text = JsonPrinter.print(value);

        assertThat(JsonParser.parse(text)).isEqualTo(value);
        assertThat(JsonPrinter.print(JsonParser.parse(text))).isEqualTo(text);
        assertThat(text.chars()).allMatch(letter -> letter == '\n' || (letter >= ' ' && letter <= '~'));
    }

    @Property(tries = 300)
    void anotherReaderFindsTheSameTexts(@ForAll String text) {
        JsonNode read = new ObjectMapper().readTree(JsonPrinter.print(new JsonObject().set("text", text)));

        assertThat(read.get("text").stringValue()).isEqualTo(text);
    }

    @Property
    void doublesAreRoundedToTheirDigits(@ForAll double value) {
        BigDecimal printed = JsonNumber.of(value, 17).value();

        assertThat(printed.doubleValue()).isEqualTo(value == 0 ? 0 : value);
    }

    @ParameterizedTest
    @CsvSource({
        "0.000, 0",
        "-1.50, -1.5",
        "1E+3, 1000",
        "0.0000001, 0.0000001",
        "0.00000001234, 1.234e-8",
        "1E+21, 1e21",
        "123456789012345678901, 123456789012345678901"
    })
    void numbersHaveOneSpelling(BigDecimal value, String printed) {
        assertThat(JsonNumber.of(value).digits()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,]",
                "{\"a\":1,}",
                "{\"a\":1,\"a\":2}",
                "01",
                "1.",
                "+1",
                "nul",
                "\"",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\n\"",
                "1 2",
                "{a:1}",
                "<<<<<<< ours",
                "NaN"
            })
    void refusesWhatIsNoJson(String text) {
        assertThatThrownBy(() -> JsonParser.parse(text))
                .isInstanceOf(JsonException.class)
                .hasMessageStartingWith("line ");
    }

    @Test
    void refusesNestingMeantToExhaustTheStack() {
        assertThatThrownBy(() -> JsonParser.parse("[".repeat(100_000))).isInstanceOf(JsonException.class);
    }

    @Test
    void saysWhichFieldIsNotAsExpected() {
        JsonObject object =
                new JsonObject().set("a", "text").set("b", JsonWord.NULL).set("c", new BigDecimal("1.5"));

        assertThatThrownBy(() -> object.number("a")).hasMessage("the field 'a' is not a number");
        assertThatThrownBy(() -> object.text("b")).hasMessage("the field 'b' is missing");
        assertThatThrownBy(() -> object.integer("c")).hasMessage("the field 'c' is not an integer");
    }

    @Provide
    Arbitrary<JsonValue> values() {
        Arbitrary<JsonValue> scalars = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12).map(JsonString::new),
                Arbitraries.bigDecimals().map(JsonNumber::of),
                Arbitraries.of(JsonWord.class).map(JsonValue.class::cast));
        return Arbitraries.recursive(() -> scalars, this::nest, 0, 3);
    }

    private Arbitrary<JsonValue> nest(Arbitrary<JsonValue> parts) {
        Arbitrary<List<JsonValue>> items = parts.list().ofMaxSize(40);
        Arbitrary<List<String>> names =
                Arbitraries.strings().ofMaxLength(8).list().uniqueElements().ofMaxSize(5);
        return Arbitraries.oneOf(
                items.map(JsonArray::new), Combinators.combine(names, items).as(JsonTest::object));
    }

    private static JsonValue object(List<String> names, List<JsonValue> values) {
        JsonObject object = new JsonObject();
        List<JsonValue> rest = new ArrayList<>(values);
        names.forEach(name -> object.set(name, rest.isEmpty() ? JsonWord.NULL : rest.remove(0)));
        return object;
    }
}
