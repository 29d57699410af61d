package dev.halfulp.activation;

import dev.halfulp.activation.Expression.BinaryOperator;
import dev.halfulp.activation.Expression.UnaryOperator;
import dev.halfulp.fixed.Rational;

/** Builds expressions, without operations whose result is a constant or one of the operands. */
final class Terms {
    static final Expression ZERO = constant(Rational.ZERO);
    static final Expression ONE = constant(Rational.ONE);

    private Terms() {}

    static Expression constant(Rational value) {
        return new Expression.Constant(value);
    }

    static boolean is(Expression expression, Rational value) {
        return expression instanceof Expression.Constant constant
                && constant.value().equals(value);
    }

    static Expression negate(Expression operand) {
        if (operand instanceof Expression.Constant constant) {
            return constant(constant.value().negate());
        }
        return new Expression.Unary(UnaryOperator.NEGATE, operand);
    }

    static Expression add(Expression left, Expression right) {
        if (is(left, Rational.ZERO)) {
            return right;
        }
        return is(right, Rational.ZERO) ? left : new Expression.Binary(BinaryOperator.ADD, left, right);
    }

    static Expression subtract(Expression left, Expression right) {
        if (is(right, Rational.ZERO)) {
            return left;
        }
        return is(left, Rational.ZERO) ? negate(right) : new Expression.Binary(BinaryOperator.SUBTRACT, left, right);
    }

    static Expression multiply(Expression left, Expression right) {
        if (is(left, Rational.ZERO) || is(right, Rational.ZERO)) {
            return ZERO;
        }
        if (is(left, Rational.ONE)) {
            return right;
        }
        return is(right, Rational.ONE) ? left : new Expression.Binary(BinaryOperator.MULTIPLY, left, right);
    }

    static Expression divide(Expression left, Expression right) {
        if (is(left, Rational.ZERO)) {
            return ZERO;
        }
        return is(right, Rational.ONE) ? left : new Expression.Binary(BinaryOperator.DIVIDE, left, right);
    }

    static Expression power(Expression base, int exponent) {
        if (exponent == 0) {
            return ONE;
        }
        return exponent == 1 ? base : new Expression.Power(base, exponent);
    }

    static Expression call(ElementaryFunction function, Expression operand) {
        return new Expression.Call(function, operand);
    }

    /** {@code whenTrue} where left stands in the relation to right, otherwise {@code whenFalse}. */
    static Expression choose(
            Expression.Comparison comparison,
            Expression left,
            Expression right,
            Expression whenTrue,
            Expression whenFalse) {
        boolean isSame = whenTrue instanceof Expression.Constant constant && is(whenFalse, constant.value());
        return isSame ? whenTrue : new Expression.Choose(comparison, left, right, whenTrue, whenFalse);
    }
}
