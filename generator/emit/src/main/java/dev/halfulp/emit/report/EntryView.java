package dev.halfulp.emit.report;

import dev.halfulp.emit.report.json.JsonArray;
import dev.halfulp.emit.report.json.JsonException;
import dev.halfulp.emit.report.json.JsonObject;
import dev.halfulp.emit.report.json.JsonString;
import dev.halfulp.emit.report.json.JsonValue;
import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.stream.Collectors;

/** What several parts of the page ask of an entry, read back from its fields. */
final class EntryView {
    final String name;
    final JsonObject json;
    final Format input;
    final Format output;
    final long first;
    final long last;
    final JsonObject error;
    final JsonObject worst;
    final JsonObject saturated;

    EntryView(UnitEntry entry) {
        json = entry.json();
        name = entry.name();
        input = format("input");
        output = format("output");
        first = json.object("domain").integer("first");
        last = json.object("domain").integer("last");
        error = json.object("error");
        worst = error.object("worst");
        saturated = json.object("proof").object("saturated");
        if (first > last) {
            throw new JsonException("the domain is empty");
        }
    }

    private Format format(String field) {
        JsonObject format = json.object(field);
        return Format.affine(
                format.flag("signed"),
                Math.toIntExact(format.integer("width")),
                Rational.parse(format.text("scale")),
                format.integer("zero"));
    }

    /** The function with the values of its parameters. */
    String formula() {
        String formula = json.text("formula");
        String parameters = json.object("parameters").fields().entrySet().stream()
                .map(parameter -> parameter.getKey() + " = " + text(parameter.getValue()))
                .collect(Collectors.joining(", "));
        return (json.flag("derivative") ? "derivative of " : "")
                + formula
                + (parameters.isEmpty() ? "" : " with " + parameters);
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.text();
        }
        throw new JsonException("a parameter is no text");
    }

    /** The largest error that the criterion allows, in ulp. */
    Rational boundUlp() {
        return Rational.parse(error.text("boundUlp"));
    }

    BigDecimal maxUlp() {
        return error.number("maxUlp");
    }

    /** The bound as a decimal, for comparison with errors of fewer digits. */
    BigDecimal bound() {
        return boundUlp().toDecimal(new MathContext(40));
    }

    /** The largest error as shown. */
    String found() {
        return Numbers.error(maxUlp(), bound());
    }

    /** Whether the output is above the exact value in the worst case. */
    boolean isWorstAbove() {
        Rational got = Rational.parse(worst.text("got"));
        return got.compareTo(Rational.parse(worst.text("exact"))) >= 0;
    }

    /** The saturated codes on one side, {@code low} or {@code high}, as first and last. */
    Optional<long[]> saturatedSpan(String side) {
        return saturated.find(side).map(value -> {
            if (value instanceof JsonArray span && span.items().size() == 2) {
                return span.longs();
            }
            throw new JsonException("the saturated inputs are no span of codes");
        });
    }

    /** Count of codes in the domain. */
    long codes() {
        return last - first + 1;
    }

    /** Whether every code of the input format belongs to the domain. */
    boolean isWholeFormat() {
        return codes() == input.codes();
    }
}
