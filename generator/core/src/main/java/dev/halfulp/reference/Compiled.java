package dev.halfulp.reference;

import dev.halfulp.activation.Expression;
import dev.halfulp.activation.ExpressionVisitor;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns an expression into a function on the enclosures of one arithmetic; parts without x are computed once. */
final class Compiled<T> implements ExpressionVisitor<Compiled.Term<T>> {
    /** A part of an expression as a function of the enclosure of x. */
    interface Term<T> {
        T at(T x);
    }

    /** A part without x; as long as it has no value, the attempt to compute it is repeated. */
    private static final class ConstantTerm<T> implements Term<T> {
        private final Term<T> term;
        private volatile @Nullable T value;

        ConstantTerm(Term<T> term) {
            this.term = term;
        }

        @Override
        public T at(T x) {
            T known = value;
            if (known == null) {
                known = term.at(x);
                value = known;
            }
            return known;
        }
    }

    private static <T> Term<T> constantIf(boolean isConstant, Term<T> term) {
        return isConstant ? new ConstantTerm<>(term) : term;
    }

    private static boolean isConstant(Term<?>... terms) {
        return Stream.of(terms).allMatch(term -> term instanceof ConstantTerm);
    }

    private final Arithmetic<T> arithmetic;

    private Compiled(Arithmetic<T> arithmetic) {
        this.arithmetic = arithmetic;
    }

    static <T> Term<T> compile(Expression expression, Arithmetic<T> arithmetic) {
        return expression.accept(new Compiled<>(arithmetic));
    }

    @Override
    public Term<T> constant(Expression.Constant node) {
        return new ConstantTerm<>(x -> arithmetic.constant(node.value()));
    }

    @Override
    public Term<T> namedConstant(Expression.NamedConstant node) {
        return new ConstantTerm<>(x -> arithmetic.constant(node.name()));
    }

    @Override
    public Term<T> variable(Expression.Variable node) {
        return x -> x;
    }

    @Override
    public Term<T> parameter(Expression.Parameter node) {
        throw new IllegalArgumentException("the parameter " + node.name() + " has no value");
    }

    @Override
    public Term<T> unary(Expression.Unary node) {
        Term<T> operand = node.operand().accept(this);
        return constantIf(
                isConstant(operand),
                switch (node.operator()) {
                    case NEGATE -> x -> arithmetic.negate(operand.at(x));
                    case ABSOLUTE -> x -> arithmetic.absolute(operand.at(x));
                    case SIGN -> x -> arithmetic.sign(operand.at(x));
                });
    }

    @Override
    public Term<T> binary(Expression.Binary node) {
        Term<T> left = node.left().accept(this);
        Term<T> right = node.right().accept(this);
        return constantIf(
                isConstant(left, right),
                switch (node.operator()) {
                    case ADD -> x -> arithmetic.add(left.at(x), right.at(x));
                    case SUBTRACT -> x -> arithmetic.add(left.at(x), arithmetic.negate(right.at(x)));
                    case MULTIPLY -> x -> arithmetic.multiply(left.at(x), right.at(x));
                    case DIVIDE -> x -> arithmetic.divide(left.at(x), right.at(x));
                    case MINIMUM -> x -> arithmetic.minimum(left.at(x), right.at(x));
                    case MAXIMUM -> x -> arithmetic.maximum(left.at(x), right.at(x));
                });
    }

    @Override
    public Term<T> power(Expression.Power node) {
        Term<T> base = node.base().accept(this);
        return constantIf(isConstant(base), x -> arithmetic.power(base.at(x), node.exponent()));
    }

    @Override
    public Term<T> choose(Expression.Choose node) {
        Term<T> left = node.left().accept(this);
        Term<T> right = node.right().accept(this);
        Term<T> whenTrue = node.whenTrue().accept(this);
        Term<T> whenFalse = node.whenFalse().accept(this);
        return x -> {
            Optional<Boolean> holds = arithmetic.compare(node.comparison(), left.at(x), right.at(x));
            return holds.isPresent()
                    ? (holds.get() ? whenTrue : whenFalse).at(x)
                    : arithmetic.hull(whenTrue.at(x), whenFalse.at(x));
        };
    }

    @Override
    public Term<T> call(Expression.Call node) {
        Term<T> operand = node.operand().accept(this);
        return constantIf(isConstant(operand), x -> arithmetic.call(node.function(), operand.at(x)));
    }
}
