package dev.halfulp.emit.report.json;

import java.util.Locale;

/** {@code true}, {@code false} or {@code null}. */
public enum JsonWord implements JsonValue {
    TRUE,
    FALSE,
    NULL;

    public static JsonWord of(boolean flag) {
        return flag ? TRUE : FALSE;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
