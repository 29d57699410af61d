package dev.halfulp.activation;

import dev.halfulp.fixed.Rational;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a formula into numbers, names and symbols, and knows the column it stands at. */
final class FormulaScanner {
    private static final Pattern NUMBER = Pattern.compile("(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,4})?");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final String text;
    private int position;

    FormulaScanner(String text) {
        this.text = text;
        skipSpace();
    }

    boolean atEnd() {
        return position == text.length();
    }

    /** 1-based column of the next symbol. */
    int column() {
        return position + 1;
    }

    boolean accept(String symbol) {
        if (!text.startsWith(symbol, position)) {
            return false;
        }
        position += symbol.length();
        skipSpace();
        return true;
    }

    void expect(String symbol) {
        if (!accept(symbol)) {
            throw unexpected("'" + symbol + "'");
        }
    }

    Optional<Rational> number() {
        int column = column();
        return take(NUMBER).map(digits -> {
            try {
                return Rational.parse(digits);
            } catch (NumberFormatException e) {
                throw new FormulaException(String.valueOf(e.getMessage()), column);
            }
        });
    }

    Optional<String> name() {
        return take(NAME);
    }

    /** Takes the name if it comes next. */
    boolean acceptName(String wanted) {
        int before = position;
        if (name().filter(wanted::equals).isPresent()) {
            return true;
        }
        position = before;
        return false;
    }

    FormulaException error(String message) {
        return new FormulaException(message, column());
    }

    FormulaException unexpected(String wanted) {
        String got = atEnd() ? "the end of the formula" : "'" + text.charAt(position) + "'";
        return error("expected " + wanted + " but found " + got);
    }

    private Optional<String> take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        position = matcher.end();
        skipSpace();
        return Optional.of(matcher.group());
    }

    private void skipSpace() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }
}
