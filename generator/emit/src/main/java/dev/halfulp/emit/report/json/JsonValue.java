package dev.halfulp.emit.report.json;

/** A JSON value. */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonNumber, JsonString, JsonWord {
    /** Whether the value has no parts. */
    default boolean isScalar() {
        return true;
    }
}
