package dev.halfulp.activation;

import dev.halfulp.activation.Expression.Comparison;
import dev.halfulp.activation.Expression.Transcendental;
import dev.halfulp.activation.Expression.UnaryOperator;
import dev.halfulp.fixed.Rational;

/**
 * The derivative of an expression with respect to x, by the rules of calculus.
 *
 * <p>Where a function has no derivative, a convention gives one: that of {@code min} and {@code max} of equal operands
 * is the derivative of the second operand, that of {@code abs} is 0 at 0, that of {@code sign} is 0, and that of a
 * choice is the derivative of the branch chosen. A constant bound therefore stands second, as in {@code max(x, 0)}.
 */
public final class Derivative implements ExpressionVisitor<Expression> {
    private Derivative() {}

    /** The derivative of an expression. */
    public static Expression of(Expression expression) {
        return expression.accept(new Derivative());
    }

    @Override
    public Expression constant(Expression.Constant node) {
        return Terms.ZERO;
    }

    @Override
    public Expression namedConstant(Expression.NamedConstant node) {
        return Terms.ZERO;
    }

    @Override
    public Expression variable(Expression.Variable node) {
        return Terms.ONE;
    }

    @Override
    public Expression parameter(Expression.Parameter node) {
        return Terms.ZERO;
    }

    @Override
    public Expression unary(Expression.Unary node) {
        Expression inner = node.operand().accept(this);
        return switch (node.operator()) {
            case NEGATE -> Terms.negate(inner);
            case ABSOLUTE -> Terms.multiply(new Expression.Unary(UnaryOperator.SIGN, node.operand()), inner);
            case SIGN -> Terms.ZERO;
        };
    }

    @Override
    public Expression binary(Expression.Binary node) {
        Expression left = node.left();
        Expression right = node.right();
        Expression leftSlope = left.accept(this);
        Expression rightSlope = right.accept(this);
        return switch (node.operator()) {
            case ADD -> Terms.add(leftSlope, rightSlope);
            case SUBTRACT -> Terms.subtract(leftSlope, rightSlope);
            case MULTIPLY -> Terms.add(Terms.multiply(leftSlope, right), Terms.multiply(left, rightSlope));
            case DIVIDE -> quotient(left, right, leftSlope, rightSlope);
            case MINIMUM -> Terms.choose(Comparison.LESS, left, right, leftSlope, rightSlope);
            case MAXIMUM -> Terms.choose(Comparison.GREATER, left, right, leftSlope, rightSlope);
        };
    }

    private static Expression quotient(Expression left, Expression right, Expression leftSlope, Expression rightSlope) {
        if (Terms.is(rightSlope, Rational.ZERO)) {
            return Terms.divide(leftSlope, right);
        }
        Expression numerator = Terms.subtract(Terms.multiply(leftSlope, right), Terms.multiply(left, rightSlope));
        return Terms.divide(numerator, Terms.power(right, 2));
    }

    @Override
    public Expression power(Expression.Power node) {
        Expression outer = Terms.multiply(
                Terms.constant(Rational.of(node.exponent())), Terms.power(node.base(), node.exponent() - 1));
        return Terms.multiply(outer, node.base().accept(this));
    }

    @Override
    public Expression choose(Expression.Choose node) {
        return Terms.choose(
                node.comparison(),
                node.left(),
                node.right(),
                node.whenTrue().accept(this),
                node.whenFalse().accept(this));
    }

    @Override
    public Expression call(Expression.Call node) {
        return Terms.multiply(
                slope(node.function(), node.operand()), node.operand().accept(this));
    }

    /** The derivative of an elementary function at {@code t}; Abramowitz and Stegun 4.1, 4.2, 4.3, 4.5 and 7.1. */
    private static Expression slope(ElementaryFunction function, Expression t) {
        return switch (function) {
            case EXP, EXPM1 -> Terms.call(ElementaryFunction.EXP, t);
            case LOG -> Terms.divide(Terms.ONE, t);
            case LOG1P -> Terms.divide(Terms.ONE, Terms.add(Terms.ONE, t));
            case SQRT -> Terms.divide(Terms.constant(Rational.HALF), Terms.call(ElementaryFunction.SQRT, t));
            case SIN -> Terms.call(ElementaryFunction.COS, t);
            case COS -> Terms.negate(Terms.call(ElementaryFunction.SIN, t));
            case TANH -> squaredSecant(t);
            case SINH -> Terms.call(ElementaryFunction.COSH, t);
            case COSH -> Terms.call(ElementaryFunction.SINH, t);
            case ERF -> bell(t);
            case ERFC -> Terms.negate(bell(t));
            case SIGMOID ->
                Terms.multiply(
                        Terms.call(ElementaryFunction.SIGMOID, t),
                        Terms.call(ElementaryFunction.SIGMOID, Terms.negate(t)));
            case SOFTPLUS -> Terms.call(ElementaryFunction.SIGMOID, t);
        };
    }

    /** {@code 1 - tanh(t)^2} as {@code 4 * sigmoid(2 t) * sigmoid(-2 t)}, where nothing cancels. */
    private static Expression squaredSecant(Expression t) {
        Expression twice = Terms.multiply(Terms.constant(Rational.of(2)), t);
        Expression product = Terms.multiply(
                Terms.call(ElementaryFunction.SIGMOID, twice),
                Terms.call(ElementaryFunction.SIGMOID, Terms.negate(twice)));
        return Terms.multiply(Terms.constant(Rational.of(4)), product);
    }

    /** {@code 2 / sqrt(pi) * e^-t^2}. */
    private static Expression bell(Expression t) {
        Expression rootOfPi = Terms.call(ElementaryFunction.SQRT, new Expression.NamedConstant(Transcendental.PI));
        Expression decay = Terms.call(ElementaryFunction.EXP, Terms.negate(Terms.power(t, 2)));
        return Terms.multiply(Terms.divide(Terms.constant(Rational.of(2)), rootOfPi), decay);
    }
}
