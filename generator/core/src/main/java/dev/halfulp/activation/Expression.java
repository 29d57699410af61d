package dev.halfulp.activation;

import dev.halfulp.fixed.Rational;

/** A real function of {@code x} as an immutable tree. Interpretations of it are {@link ExpressionVisitor}s. */
public abstract class Expression {
    private Expression() {}

    /** Calls the method of the visitor that belongs to this kind of node. */
    public abstract <R> R accept(ExpressionVisitor<R> visitor);

    /** The formula as text that {@link FormulaParser} reads. */
    @Override
    public final String toString() {
        return accept(new FormulaPrinter()).text();
    }

    /** Sign operators of one operand. */
    public enum UnaryOperator {
        NEGATE,
        ABSOLUTE,
        SIGN
    }

    /** Operators of two operands. */
    public enum BinaryOperator {
        ADD,
        SUBTRACT,
        MULTIPLY,
        DIVIDE,
        MINIMUM,
        MAXIMUM
    }

    /** Comparisons, which occur only as conditions. */
    public enum Comparison {
        LESS("<"),
        LESS_OR_EQUAL("<="),
        GREATER(">"),
        GREATER_OR_EQUAL(">=");

        private final String symbol;

        Comparison(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }

        /** Whether the comparison holds, given the sign of left minus right. */
        public boolean holds(int sign) {
            return switch (this) {
                case LESS -> sign < 0;
                case LESS_OR_EQUAL -> sign <= 0;
                case GREATER -> sign > 0;
                case GREATER_OR_EQUAL -> sign >= 0;
            };
        }
    }

    /** Constants that are no rational numbers. */
    public enum Transcendental {
        PI("pi"),
        E("e");

        private final String symbol;

        Transcendental(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }
    }

    /** An exact number. */
    public static final class Constant extends Expression {
        private final Rational value;

        public Constant(Rational value) {
            this.value = value;
        }

        public Rational value() {
            return value;
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.constant(this);
        }
    }

    /** {@code pi} or {@code e}. */
    public static final class NamedConstant extends Expression {
        private final Transcendental name;

        public NamedConstant(Transcendental name) {
            this.name = name;
        }

        public Transcendental name() {
            return name;
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.namedConstant(this);
        }
    }

    /** The argument {@code x}. */
    public static final class Variable extends Expression {
        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.variable(this);
        }
    }

    /** A parameter whose value is not bound yet. */
    public static final class Parameter extends Expression {
        private final String name;

        public Parameter(String name) {
            this.name = name;
        }

        public String name() {
            return name;
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.parameter(this);
        }
    }

    /** A sign operator applied to an operand. */
    public static final class Unary extends Expression {
        private final UnaryOperator operator;
        private final Expression operand;

        public Unary(UnaryOperator operator, Expression operand) {
            this.operator = operator;
            this.operand = operand;
        }

        public UnaryOperator operator() {
            return operator;
        }

        public Expression operand() {
            return operand;
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.unary(this);
        }
    }

    /** An operator applied to two operands. */
    public static final class Binary extends Expression {
        private final BinaryOperator operator;
        private final Expression left;
        private final Expression right;

        public Binary(BinaryOperator operator, Expression left, Expression right) {
            this.operator = operator;
            this.left = left;
            this.right = right;
        }

        public BinaryOperator operator() {
            return operator;
        }

        public Expression left() {
            return left;
        }

        public Expression right() {
            return right;
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.binary(this);
        }
    }

    /** An operand to an integer power. */
    public static final class Power extends Expression {
        private final Expression base;
        private final int exponent;

        public Power(Expression base, int exponent) {
            this.base = base;
            this.exponent = exponent;
        }

        public Expression base() {
            return base;
        }

        public int exponent() {
            return exponent;
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.power(this);
        }
    }

    /** One of two branches, chosen by a comparison. */
    public static final class Choose extends Expression {
        private final Comparison comparison;
        private final Expression left;
        private final Expression right;
        private final Expression whenTrue;
        private final Expression whenFalse;

        public Choose(
                Comparison comparison, Expression left, Expression right, Expression whenTrue, Expression whenFalse) {
            this.comparison = comparison;
            this.left = left;
            this.right = right;
            this.whenTrue = whenTrue;
            this.whenFalse = whenFalse;
        }

        public Comparison comparison() {
            return comparison;
        }

        public Expression left() {
            return left;
        }

        public Expression right() {
            return right;
        }

        public Expression whenTrue() {
            return whenTrue;
        }

        public Expression whenFalse() {
            return whenFalse;
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.choose(this);
        }
    }

    /** An elementary function applied to an operand. */
    public static final class Call extends Expression {
        private final ElementaryFunction function;
        private final Expression operand;

        public Call(ElementaryFunction function, Expression operand) {
            this.function = function;
            this.operand = operand;
        }

        public ElementaryFunction function() {
            return function;
        }

        public Expression operand() {
            return operand;
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.call(this);
        }
    }
}
