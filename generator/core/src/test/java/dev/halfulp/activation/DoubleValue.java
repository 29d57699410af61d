package dev.halfulp.activation;

import dev.halfulp.activation.Expression.Transcendental;
import java.util.Map;
import org.apache.commons.numbers.gamma.Erf;
import org.apache.commons.numbers.gamma.Erfc;

/** The value of an expression at an argument, in plain double arithmetic. */
final class DoubleValue implements ExpressionVisitor<Double> {
    private final double x;

    private DoubleValue(double x) {
        this.x = x;
    }

    static double of(Expression expression, double x) {
        return expression.accept(new DoubleValue(x));
    }

    /** The value of a formula without parameters. */
    static double of(String formula, double x) {
        return of(FormulaParser.parse(formula, Map.of()), x);
    }

    /** The value of an activation with the default parameters. */
    static double ofActivation(String name, double x) {
        return of(name + "(x)", x);
    }

    @Override
    public Double constant(Expression.Constant node) {
        return node.value().nearDouble();
    }

    @Override
    public Double namedConstant(Expression.NamedConstant node) {
        return node.name() == Transcendental.PI ? Math.PI : Math.E;
    }

    @Override
    public Double variable(Expression.Variable node) {
        return x;
    }

    @Override
    public Double parameter(Expression.Parameter node) {
        throw new IllegalStateException("unbound parameter " + node.name());
    }

    @Override
    public Double unary(Expression.Unary node) {
        double operand = node.operand().accept(this);
        return switch (node.operator()) {
            case NEGATE -> -operand;
            case ABSOLUTE -> Math.abs(operand);
            case SIGN -> Math.signum(operand);
        };
    }

    @Override
    public Double binary(Expression.Binary node) {
        double left = node.left().accept(this);
        double right = node.right().accept(this);
        return switch (node.operator()) {
            case ADD -> left + right;
            case SUBTRACT -> left - right;
            case MULTIPLY -> left * right;
            case DIVIDE -> left / right;
            case MINIMUM -> Math.min(left, right);
            case MAXIMUM -> Math.max(left, right);
        };
    }

    @Override
    public Double power(Expression.Power node) {
        return Math.pow(node.base().accept(this), node.exponent());
    }

    @Override
    public Double choose(Expression.Choose node) {
        int sign = Double.compare(node.left().accept(this), node.right().accept(this));
        return node.comparison().holds(sign)
                ? node.whenTrue().accept(this)
                : node.whenFalse().accept(this);
    }

    @Override
    public Double call(Expression.Call node) {
        double operand = node.operand().accept(this);
        return switch (node.function()) {
            case EXP -> Math.exp(operand);
            case EXPM1 -> Math.expm1(operand);
            case LOG -> Math.log(operand);
            case LOG1P -> Math.log1p(operand);
            case SQRT -> Math.sqrt(operand);
            case SIN -> Math.sin(operand);
            case COS -> Math.cos(operand);
            case TANH -> Math.tanh(operand);
            case SINH -> Math.sinh(operand);
            case COSH -> Math.cosh(operand);
            case ERF -> Erf.value(operand);
            case ERFC -> Erfc.value(operand);
            case SIGMOID -> 1 / (1 + Math.exp(-operand));
            case SOFTPLUS -> Math.max(operand, 0) + Math.log1p(Math.exp(-Math.abs(operand)));
        };
    }
}
