package dev.halfulp.activation;

import dev.halfulp.activation.Expression.BinaryOperator;
import dev.halfulp.activation.Expression.Comparison;
import dev.halfulp.activation.Expression.Transcendental;
import dev.halfulp.activation.Expression.UnaryOperator;
import dev.halfulp.fixed.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads formulas: {@code + - * / ^}, parentheses, numbers, {@code pi}, {@code e}, {@code x}, named parameters,
 * {@code min max abs sign if(condition, a, b)}, the elementary functions, and every activation of the catalogue with
 * parameters by name, as in {@code leaky_relu(x, alpha=0.2)}. {@code -x^2} is {@code -(x^2)}; {@code ^} takes integer
 * exponents.
 */
public final class FormulaParser {
    /** Longest formula, in characters. */
    public static final int LONGEST_FORMULA = 4096;

    private static final int DEEPEST_NESTING = 100;
    private static final int LARGEST_EXPONENT = 64;

    private static final int MOST_OPERATORS = 500;

    private final FormulaScanner scanner;
    private final Map<String, Expression> names;
    private final String defined;
    private int depth;
    private int operators;

    private FormulaParser(String text, Map<String, Expression> names, String defined) {
        this.scanner = new FormulaScanner(text);
        this.names = names;
        this.defined = defined;
    }

    /**
     * The expression that a formula means; free names become parameters when they are in {@code parameters}.
     *
     * @throws FormulaException naming the column
     */
    public static Expression parse(String formula, Map<String, Rational> parameters) {
        return parseWith(formula, bind(parameters), "");
    }

    /** The catalogue's expression of an activation with all parameters bound. */
    public static Expression expressionOf(Activation activation, Map<String, Rational> parameters) {
        return parseWith(activation.formulaFor(parameters), bind(parameters), activation.name());
    }

    private static Map<String, Expression> bind(Map<String, Rational> parameters) {
        Map<String, Expression> names = new LinkedHashMap<>();
        names.put("x", new Expression.Variable());
        parameters.forEach((name, value) -> names.put(name, new Expression.Constant(value)));
        return names;
    }

    /**
     * @param defined the activation whose definition the formula is, empty for none
     */
    private static Expression parseWith(String formula, Map<String, Expression> names, String defined) {
        if (formula.length() > LONGEST_FORMULA) {
            throw new FormulaException("the formula has more than " + LONGEST_FORMULA + " characters", 1);
        }
        FormulaParser parser = new FormulaParser(formula, names, defined);
        Expression result = parser.sum();
        if (!parser.scanner.atEnd()) {
            throw parser.scanner.unexpected("an operator or the end of the formula");
        }
        return result;
    }

    private Expression sum() {
        if (++depth > DEEPEST_NESTING) {
            throw scanner.error("the formula is nested more than " + DEEPEST_NESTING + " deep");
        }
        Expression left = product();
        while (true) {
            if (operator("+")) {
                left = new Expression.Binary(BinaryOperator.ADD, left, product());
            } else if (operator("-")) {
                left = new Expression.Binary(BinaryOperator.SUBTRACT, left, product());
            } else {
                depth--;
                return left;
            }
        }
    }

    /** Whether an operator follows, which is then passed; each may make the tree a step deeper. */
    private boolean operator(String symbol) {
        boolean found = scanner.accept(symbol);
        if (found && ++operators > MOST_OPERATORS) {
            throw scanner.error("the formula has more than " + MOST_OPERATORS + " operators");
        }
        return found;
    }

    private Expression product() {
        Expression left = signed();
        while (true) {
            if (operator("*")) {
                left = product(left, signed());
            } else if (operator("/")) {
                left = quotient(left, signed());
            } else {
                return left;
            }
        }
    }

    private static Expression product(Expression left, Expression right) {
        if (Terms.is(left, Rational.ONE)) {
            return right;
        }
        return Terms.is(right, Rational.ONE) ? left : new Expression.Binary(BinaryOperator.MULTIPLY, left, right);
    }

    private static Expression quotient(Expression left, Expression right) {
        if (left instanceof Expression.Constant dividend
                && right instanceof Expression.Constant divisor
                && divisor.value().signum() != 0) {
            return new Expression.Constant(dividend.value().divide(divisor.value()));
        }
        return Terms.is(right, Rational.ONE) ? left : new Expression.Binary(BinaryOperator.DIVIDE, left, right);
    }

    private Expression signed() {
        boolean negative = false;
        while (true) {
            if (scanner.accept("-")) {
                negative = !negative;
            } else if (!scanner.accept("+")) {
                break;
            }
        }
        Expression operand = power();
        if (!negative) {
            return operand;
        }
        return operand instanceof Expression.Constant constant
                ? new Expression.Constant(constant.value().negate())
                : new Expression.Unary(UnaryOperator.NEGATE, operand);
    }

    private Expression power() {
        Expression base = atom();
        return scanner.accept("^") ? new Expression.Power(base, exponent()) : base;
    }

    /** {@code ^} binds to the right, so an exponent may itself be a power: {@code x^2^3} is {@code x^8}. */
    private int exponent() {
        int column = scanner.column();
        boolean negative = scanner.accept("-");
        Rational exponent = scanner.number().orElseThrow(() -> scanner.error("the exponent is an integer"));
        if (scanner.accept("^")) {
            exponent = exponent.power(Math.min(exponent(), LARGEST_EXPONENT));
        }
        if (!exponent.isInteger() || exponent.abs().compareTo(Rational.of(LARGEST_EXPONENT)) > 0) {
            throw new FormulaException("an exponent is an integer from -64 to 64", column);
        }
        int magnitude = exponent.numerator().intValueExact();
        return negative ? -magnitude : magnitude;
    }

    private Expression atom() {
        if (scanner.accept("(")) {
            Expression inner = sum();
            scanner.expect(")");
            return inner;
        }
        Optional<Rational> number = scanner.number();
        if (number.isPresent()) {
            return new Expression.Constant(number.get());
        }
        int column = scanner.column();
        String name = scanner.name().orElseThrow(() -> scanner.unexpected("a number, a name or '('"));
        return scanner.accept("(") ? call(name, column) : namedValue(name, column);
    }

    private Expression namedValue(String name, int column) {
        Expression value = names.get(name);
        if (value != null) {
            return value;
        }
        for (Transcendental constant : Transcendental.values()) {
            if (constant.symbol().equals(name)) {
                return new Expression.NamedConstant(constant);
            }
        }
        throw new FormulaException(
                "unknown name '" + name + "'; names other than x, pi and e are parameters and"
                        + " need a value in params",
                column);
    }

    private Expression call(String name, int column) {
        return switch (name) {
            case "if" -> choose();
            case "min" -> extreme(BinaryOperator.MINIMUM);
            case "max" -> extreme(BinaryOperator.MAXIMUM);
            case "abs" -> new Expression.Unary(UnaryOperator.ABSOLUTE, onlyArgument());
            case "sign" -> new Expression.Unary(UnaryOperator.SIGN, onlyArgument());
            default -> functionCall(name, column);
        };
    }

    /** A name that is both an activation and an elementary function means the latter in its own definition. */
    private Expression functionCall(String name, int column) {
        Optional<Activation> activation = name.equals(defined) ? Optional.empty() : Catalogue.find(name);
        if (activation.isPresent()) {
            return catalogueCall(activation.get());
        }
        for (ElementaryFunction function : ElementaryFunction.values()) {
            if (function.symbol().equals(name)) {
                return new Expression.Call(function, onlyArgument());
            }
        }
        throw new FormulaException("unknown function '" + name + "'", column);
    }

    private Expression onlyArgument() {
        Expression argument = sum();
        scanner.expect(")");
        return argument;
    }

    private Expression extreme(BinaryOperator operator) {
        Expression result = sum();
        scanner.expect(",");
        do {
            result = new Expression.Binary(operator, result, sum());
        } while (operator(","));
        scanner.expect(")");
        return result;
    }

    private Expression choose() {
        Expression left = sum();
        Comparison comparison = comparison();
        Expression right = sum();
        scanner.expect(",");
        Expression whenTrue = sum();
        scanner.expect(",");
        Expression whenFalse = sum();
        scanner.expect(")");
        return new Expression.Choose(comparison, left, right, whenTrue, whenFalse);
    }

    private Comparison comparison() {
        for (Comparison comparison :
                List.of(Comparison.LESS_OR_EQUAL, Comparison.GREATER_OR_EQUAL, Comparison.LESS, Comparison.GREATER)) {
            if (scanner.accept(comparison.symbol())) {
                return comparison;
            }
        }
        throw scanner.unexpected("a comparison (< <= > >=)");
    }

    private Expression catalogueCall(Activation activation) {
        Map<String, Expression> bound = new LinkedHashMap<>();
        bound.put("x", sum());
        List<String> given = new ArrayList<>();
        Map<String, Rational> infinite = new LinkedHashMap<>();
        while (scanner.accept(",")) {
            int column = scanner.column();
            String name = scanner.name().orElseThrow(() -> scanner.unexpected("a parameter name"));
            if (activation.parameter(name).isEmpty() || given.contains(name)) {
                throw new FormulaException(
                        "'" + name + "' is not a parameter of " + activation.name() + " or is given twice", column);
            }
            scanner.expect("=");
            if (activation.limits().containsKey(name) && scanner.acceptName(Parameter.INFINITE)) {
                infinite.put(name, Rational.INFINITY);
            } else {
                bound.put(name, sum());
            }
            given.add(name);
        }
        scanner.expect(")");
        for (Parameter parameter : activation.parameters()) {
            if (!given.contains(parameter.name())) {
                Rational value = parameter.defaultValue();
                if (value == null) {
                    throw scanner.error(activation.name() + " needs a value of '" + parameter.name() + "'");
                }
                if (value.equals(Rational.INFINITY)) {
                    infinite.put(parameter.name(), value);
                } else {
                    bound.put(parameter.name(), new Expression.Constant(value));
                }
            }
        }
        return parseWith(activation.formulaFor(infinite), bound, activation.name());
    }
}
