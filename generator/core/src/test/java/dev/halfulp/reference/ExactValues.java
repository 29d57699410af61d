package dev.halfulp.reference;

import dev.halfulp.activation.Expression;
import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import dev.halfulp.spec.SpecException;
import dev.halfulp.spec.SpecReader;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of a function at any rational argument, through the exact reference. */
public final class ExactValues {
    private static final Format OUTPUT = Format.fixed(true, 32, 0);

    private static final Pattern CALL = Pattern.compile("([^(]*)\\((.*)\\)");

    private final Expression expression;

    public ExactValues(Expression expression) {
        this.expression = expression;
    }

    /**
     * A function as a spec gives it.
     *
     * @param text a name with parameters, {@code leaky_relu(alpha=0.2)}, or a formula, {@code =x * abs(x)}; a {@code '}
     *     at the end means the derivative
     */
    public static ExactValues of(String text) {
        Map<String, String> keys = new LinkedHashMap<>(Map.of("name", "unit", "input", "s8f4", "output", "s8f4"));
        boolean derivative = text.endsWith("'");
        String function = derivative ? text.substring(0, text.length() - 1) : text;
        Matcher call = CALL.matcher(function);
        if (function.startsWith("=")) {
            keys.put("expression", function.substring(1));
        } else if (call.matches()) {
            keys.put("activation", call.group(1));
            keys.put("params", call.group(2));
        } else {
            keys.put("activation", function);
        }
        keys.put("derivative", String.valueOf(derivative));
        try {
            return new ExactValues(
                    SpecReader.readUnit("test", keys).spec().function().expression());
        } catch (SpecException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    Expression expression() {
        return expression;
    }

    /** The value at x to a count of significant digits. */
    public BigDecimal at(Rational x, int digits) {
        Format input = x.signum() == 0 ? Format.fixed(true, 8, 0) : Format.affine(true, 8, x.abs(), 0);
        return new ExactReference(expression, input, OUTPUT).position(x.signum(), digits);
    }

    /** The value at x to 30 digits. */
    public BigDecimal at(String x) {
        return at(Rational.parse(x), 30);
    }
}
