package dev.halfulp.emit.report.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON (RFC 8259). A field that occurs twice and nesting beyond any report are refused. */
public final class JsonParser {
    private static final int DEEPEST = 64;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,400})(\\.\\d{1,400})?([eE][+-]?\\d{1,4})?");
    private static final String ESCAPED = "\"\\/bfnrt";
    private static final String UNESCAPED = "\"\\/\b\f\n\r\t";

    private final String text;
    private int position;
    private int depth;

    private JsonParser(String text) {
        this.text = text;
    }

    /**
     * The value that a text means.
     *
     * @throws JsonException if the text is no JSON
     */
    public static JsonValue parse(String text) {
        JsonParser parser = new JsonParser(text);
        JsonValue value = parser.value();
        parser.blanks();
        if (parser.position < text.length()) {
            throw parser.failure("the end");
        }
        return value;
    }

    private JsonValue value() {
        blanks();
        if (++depth > DEEPEST) {
            throw failure("less nesting");
        }
        JsonValue value = switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new JsonString(string());
            case 't' -> word(JsonWord.TRUE);
            case 'f' -> word(JsonWord.FALSE);
            case 'n' -> word(JsonWord.NULL);
            default -> number();
        };
        depth--;
        return value;
    }

    private JsonObject object() {
        JsonObject object = new JsonObject();
        expect('{');
        if (accept('}')) {
            return object;
        }
        do {
            blanks();
            String name = string();
            if (object.has(name)) {
                throw failure("another name than '" + name + "' again");
            }
            expect(':');
            object.set(name, value());
        } while (accept(','));
        expect('}');
        return object;
    }

    private JsonArray array() {
        List<JsonValue> items = new ArrayList<>();
        expect('[');
        if (accept(']')) {
            return new JsonArray(items);
        }
        do {
            items.add(value());
        } while (accept(','));
        expect(']');
        return new JsonArray(items);
    }

    private JsonWord word(JsonWord word) {
        if (!text.startsWith(word.toString(), position)) {
            throw failure("a value");
        }
        position += word.toString().length();
        return word;
    }

    private JsonNumber number() {
        Matcher matcher = NUMBER.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            throw failure("a value");
        }
        position = matcher.end();
        return new JsonNumber(matcher.group());
    }

    private String string() {
        expect('"');
        StringBuilder value = new StringBuilder();
        while (peek() != '"') {
            char letter = next();
            if (letter < ' ') {
                throw failure("no control character in a text");
            }
            value.append(letter == '\\' ? escape() : letter);
        }
        position++;
        return value.toString();
    }

    private char escape() {
        char letter = next();
        if (letter == 'u' && position + 4 <= text.length()) {
            String digits = text.substring(position, position + 4);
            if (digits.chars().allMatch(digit -> Character.digit(digit, 16) >= 0 && digit < 128)) {
                position += 4;
                return (char) Integer.parseInt(digits, 16);
            }
        }
        int index = ESCAPED.indexOf(letter);
        if (index < 0) {
            throw failure("an escape sequence");
        }
        return UNESCAPED.charAt(index);
    }

    private void blanks() {
        while (position < text.length() && " \t\r\n".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
    }

    private char peek() {
        return position < text.length() ? text.charAt(position) : '\0';
    }

    private char next() {
        if (position == text.length()) {
            throw failure("the rest of a text");
        }
        return text.charAt(position++);
    }

    private boolean accept(char wanted) {
        blanks();
        if (peek() != wanted) {
            return false;
        }
        position++;
        return true;
    }

    private void expect(char wanted) {
        if (!accept(wanted)) {
            throw failure("'" + wanted + "'");
        }
    }

    private JsonException failure(String wanted) {
        long line = 1
                + text.substring(0, Math.min(position, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new JsonException("line " + line + ": expected " + wanted);
    }
}
