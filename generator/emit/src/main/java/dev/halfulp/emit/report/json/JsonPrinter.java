package dev.halfulp.emit.report.json;

import java.util.Iterator;
import java.util.Map;

/** Prints JSON in ASCII, indented; a list of scalars fills its lines, so that comparing two versions shows little. */
public final class JsonPrinter {
    private static final int LINE_LENGTH = 100;

    private final StringBuilder text = new StringBuilder();
    private int lineStart;

    private JsonPrinter() {}

    /** The text of a value, with a line end. */
    public static String print(JsonValue value) {
        JsonPrinter printer = new JsonPrinter();
        printer.value(value, 0);
        return printer.text.append('\n').toString();
    }

    private void value(JsonValue value, int indent) {
        if (value instanceof JsonObject object) {
            object(object, indent);
        } else if (value instanceof JsonArray array) {
            array(array, indent);
        } else {
            text.append(value);
        }
    }

    private void object(JsonObject object, int indent) {
        Iterator<Map.Entry<String, JsonValue>> fields =
                object.fields().entrySet().iterator();
        if (!fields.hasNext()) {
            text.append("{}");
            return;
        }
        text.append('{');
        while (fields.hasNext()) {
            Map.Entry<String, JsonValue> field = fields.next();
            newLine(indent + 2);
            text.append(new JsonString(field.getKey())).append(": ");
            value(field.getValue(), indent + 2);
            text.append(fields.hasNext() ? "," : "");
        }
        newLine(indent);
        text.append('}');
    }

    private void array(JsonArray array, int indent) {
        if (array.items().stream().allMatch(JsonValue::isScalar)) {
            scalars(array, indent);
            return;
        }
        text.append('[');
        for (int i = 0; i < array.items().size(); i++) {
            text.append(i > 0 ? "," : "");
            newLine(indent + 2);
            value(array.items().get(i), indent + 2);
        }
        newLine(indent);
        text.append(']');
    }

    private void scalars(JsonArray array, int indent) {
        text.append('[');
        for (int i = 0; i < array.items().size(); i++) {
            String item = array.items().get(i).toString();
            if (i > 0) {
                text.append(',');
                if (text.length() - lineStart + item.length() > LINE_LENGTH) {
                    newLine(indent + 2);
                } else {
                    text.append(' ');
                }
            }
            text.append(item);
        }
        text.append(']');
    }

    private void newLine(int indent) {
        text.append('\n');
        lineStart = text.length();
        text.append(" ".repeat(indent));
    }
}
