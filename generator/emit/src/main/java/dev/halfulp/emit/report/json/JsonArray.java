package dev.halfulp.emit.report.json;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** A list of values. */
public record JsonArray(List<JsonValue> items) implements JsonValue {
    public JsonArray {
        items = List.copyOf(items);
    }

    public static JsonArray ofLongs(long... values) {
        return new JsonArray(LongStream.of(values).mapToObj(JsonNumber::of).collect(Collectors.toList()));
    }

    @Override
    public boolean isScalar() {
        return false;
    }

    /** The items, which are all numbers. */
    public List<JsonNumber> numbers() {
        return items.stream().map(JsonArray::number).toList();
    }

    /** The items, which are all integers. */
    public long[] longs() {
        return numbers().stream()
                .mapToLong(number -> JsonObject.integer(number, "an item of an array"))
                .toArray();
    }

    /** The items, which are all numbers or {@code null}, which becomes NaN. */
    public double[] doubles() {
        return items.stream()
                .mapToDouble(item -> item == JsonWord.NULL
                        ? Double.NaN
                        : number(item).value().doubleValue())
                .toArray();
    }

    private static JsonNumber number(JsonValue item) {
        if (item instanceof JsonNumber number) {
            return number;
        }
        throw new JsonException("an item of an array is not a number");
    }
}
