package dev.halfulp.emit.report.json;

/** A text that is no JSON, or a value that is not what was expected. The message is a phrase that says where. */
public final class JsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JsonException(String message) {
        super(message);
    }
}
