package dev.halfulp.activation;

import dev.halfulp.fixed.Rational;

/** The exact value of an expression without elementary functions at a rational argument. */
final class RationalValue implements ExpressionVisitor<Rational> {
    private final Rational x;

    private RationalValue(Rational x) {
        this.x = x;
    }

    /**
     * The exact value.
     *
     * @throws ArithmeticException for a division by zero
     */
    static Rational of(Expression expression, Rational x) {
        return expression.accept(new RationalValue(x));
    }

    @Override
    public Rational constant(Expression.Constant node) {
        return node.value();
    }

    @Override
    public Rational namedConstant(Expression.NamedConstant node) {
        throw new IllegalStateException(node.name() + " is not rational");
    }

    @Override
    public Rational variable(Expression.Variable node) {
        return x;
    }

    @Override
    public Rational parameter(Expression.Parameter node) {
        throw new IllegalStateException("unbound parameter " + node.name());
    }

    @Override
    public Rational unary(Expression.Unary node) {
        Rational operand = node.operand().accept(this);
        return switch (node.operator()) {
            case NEGATE -> operand.negate();
            case ABSOLUTE -> operand.abs();
            case SIGN -> Rational.of(operand.signum());
        };
    }

    @Override
    public Rational binary(Expression.Binary node) {
        Rational left = node.left().accept(this);
        Rational right = node.right().accept(this);
        return switch (node.operator()) {
            case ADD -> left.add(right);
            case SUBTRACT -> left.subtract(right);
            case MULTIPLY -> left.multiply(right);
            case DIVIDE -> left.divide(right);
            case MINIMUM -> left.compareTo(right) <= 0 ? left : right;
            case MAXIMUM -> left.compareTo(right) >= 0 ? left : right;
        };
    }

    @Override
    public Rational power(Expression.Power node) {
        return node.base().accept(this).power(node.exponent());
    }

    @Override
    public Rational choose(Expression.Choose node) {
        int sign = node.left().accept(this).compareTo(node.right().accept(this));
        return node.comparison().holds(sign)
                ? node.whenTrue().accept(this)
                : node.whenFalse().accept(this);
    }

    @Override
    public Rational call(Expression.Call node) {
        throw new IllegalStateException(node.function() + " is not rational");
    }
}
