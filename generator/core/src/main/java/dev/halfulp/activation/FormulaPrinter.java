package dev.halfulp.activation;

import dev.halfulp.fixed.Rational;
import java.util.Locale;

/** Prints an expression in the grammar of {@link FormulaParser}, with the least parentheses. */
final class FormulaPrinter implements ExpressionVisitor<FormulaPrinter.Printed> {
    private static final int SUM = 1;
    private static final int PRODUCT = 2;
    private static final int SIGN = 3;
    private static final int POWER = 4;
    private static final int ATOM = 5;

    /** A text and how tightly its outermost operator binds. */
    record Printed(String text, int strength) {
        String atLeast(int wanted) {
            return strength >= wanted ? text : "(" + text + ")";
        }
    }

    private static Printed atom(String text) {
        return new Printed(text, ATOM);
    }

    @Override
    public Printed constant(Expression.Constant node) {
        return number(node.value());
    }

    private static Printed number(Rational value) {
        String text = value.toString();
        if (text.indexOf('/') >= 0) {
            return new Printed(text, value.signum() < 0 ? SUM : PRODUCT);
        }
        return new Printed(text, value.signum() < 0 ? SIGN : ATOM);
    }

    @Override
    public Printed namedConstant(Expression.NamedConstant node) {
        return atom(node.name().symbol());
    }

    @Override
    public Printed variable(Expression.Variable node) {
        return atom("x");
    }

    @Override
    public Printed parameter(Expression.Parameter node) {
        return atom(node.name());
    }

    @Override
    public Printed unary(Expression.Unary node) {
        Printed operand = node.operand().accept(this);
        return switch (node.operator()) {
            case NEGATE -> new Printed("-" + operand.atLeast(POWER), SIGN);
            case ABSOLUTE -> atom("abs(" + operand.text() + ")");
            case SIGN -> atom("sign(" + operand.text() + ")");
        };
    }

    @Override
    public Printed binary(Expression.Binary node) {
        Printed left = node.left().accept(this);
        Printed right = node.right().accept(this);
        return switch (node.operator()) {
            case ADD -> new Printed(left.atLeast(SUM) + " + " + right.atLeast(PRODUCT), SUM);
            case SUBTRACT -> new Printed(left.atLeast(SUM) + " - " + right.atLeast(PRODUCT), SUM);
            case MULTIPLY -> new Printed(left.atLeast(PRODUCT) + " * " + right.atLeast(SIGN), PRODUCT);
            case DIVIDE -> new Printed(left.atLeast(PRODUCT) + " / " + right.atLeast(SIGN), PRODUCT);
            case MINIMUM -> atom("min(" + left.text() + ", " + right.text() + ")");
            case MAXIMUM -> atom("max(" + left.text() + ", " + right.text() + ")");
        };
    }

    @Override
    public Printed power(Expression.Power node) {
        return new Printed(node.base().accept(this).atLeast(ATOM) + "^" + node.exponent(), POWER);
    }

    @Override
    public Printed choose(Expression.Choose node) {
        return atom(String.format(
                Locale.ROOT,
                "if(%s %s %s, %s, %s)",
                node.left().accept(this).text(),
                node.comparison().symbol(),
                node.right().accept(this).text(),
                node.whenTrue().accept(this).text(),
                node.whenFalse().accept(this).text()));
    }

    @Override
    public Printed call(Expression.Call node) {
        return atom(node.function().symbol() + "(" + node.operand().accept(this).text() + ")");
    }
}
