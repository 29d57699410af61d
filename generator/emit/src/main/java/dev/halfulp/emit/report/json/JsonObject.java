package dev.halfulp.emit.report.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Values by name, in the order in which they were set. */
public final class JsonObject implements JsonValue {
    private final Map<String, JsonValue> fields = new LinkedHashMap<>();

    /** Sets a field and returns this object. */
    public JsonObject set(String name, JsonValue value) {
        fields.put(name, value);
        return this;
    }

    public JsonObject set(String name, String text) {
        return set(name, new JsonString(text));
    }

    public JsonObject set(String name, long value) {
        return set(name, JsonNumber.of(value));
    }

    public JsonObject set(String name, BigDecimal value) {
        return set(name, JsonNumber.of(value));
    }

    public JsonObject set(String name, boolean flag) {
        return set(name, JsonWord.of(flag));
    }

    @Override
    public boolean isScalar() {
        return false;
    }

    /** A copy of the fields, in order. */
    public Map<String, JsonValue> fields() {
        return new LinkedHashMap<>(fields);
    }

    /** Whether a field was set. */
    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** A field that may be absent or {@code null}. */
    public Optional<JsonValue> find(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> value != JsonWord.NULL);
    }

    /** A field that must be there and not {@code null}. */
    public JsonValue get(String name) {
        return find(name).orElseThrow(() -> new JsonException("the field '" + name + "' is missing"));
    }

    public String text(String name) {
        return as(name, JsonString.class, "a text").text();
    }

    public BigDecimal number(String name) {
        return as(name, JsonNumber.class, "a number").value();
    }

    public long integer(String name) {
        return integer(as(name, JsonNumber.class, "a number"), "the field '" + name + "'");
    }

    public boolean flag(String name) {
        JsonWord word = as(name, JsonWord.class, "true or false");
        return word == JsonWord.TRUE;
    }

    public JsonObject object(String name) {
        return as(name, JsonObject.class, "an object");
    }

    public JsonArray array(String name) {
        return as(name, JsonArray.class, "an array");
    }

    static long integer(JsonNumber number, String what) {
        try {
            return number.value().longValueExact();
        } catch (ArithmeticException e) {
            throw new JsonException(what + " is not an integer");
        }
    }

    private <T extends JsonValue> T as(String name, Class<T> type, String kind) {
        JsonValue value = get(name);
        if (!type.isInstance(value)) {
            throw new JsonException("the field '" + name + "' is not " + kind);
        }
        return type.cast(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonObject object && fields.equals(object.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }
}
