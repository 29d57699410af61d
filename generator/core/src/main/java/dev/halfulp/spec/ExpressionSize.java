package dev.halfulp.spec;

import dev.halfulp.activation.Expression;
import dev.halfulp.activation.ExpressionVisitor;
import java.util.IdentityHashMap;

/**
 * Counts the nodes of an expression written out as a tree. Activations that use their argument twice share it in
 * memory, so that a short formula can mean a tree that nobody could walk; each shared node is visited once here.
 */
final class ExpressionSize implements ExpressionVisitor<Long> {
    private static final long LARGEST = 1L << 40;

    private final IdentityHashMap<Expression, Long> known = new IdentityHashMap<>();

    private ExpressionSize() {}

    /** The count of nodes, at most 2^40. */
    static long of(Expression expression) {
        return new ExpressionSize().size(expression);
    }

    private long size(Expression node) {
        Long seen = known.get(node);
        if (seen == null) {
            seen = node.accept(this);
            known.put(node, seen);
        }
        return seen;
    }

    private Long sum(Expression... children) {
        long total = 1;
        for (Expression child : children) {
            total = Math.min(LARGEST, total + size(child));
        }
        return total;
    }

    @Override
    public Long constant(Expression.Constant node) {
        return 1L;
    }

    @Override
    public Long namedConstant(Expression.NamedConstant node) {
        return 1L;
    }

    @Override
    public Long variable(Expression.Variable node) {
        return 1L;
    }

    @Override
    public Long parameter(Expression.Parameter node) {
        return 1L;
    }

    @Override
    public Long unary(Expression.Unary node) {
        return sum(node.operand());
    }

    @Override
    public Long binary(Expression.Binary node) {
        return sum(node.left(), node.right());
    }

    @Override
    public Long power(Expression.Power node) {
        return sum(node.base());
    }

    @Override
    public Long choose(Expression.Choose node) {
        return sum(node.left(), node.right(), node.whenTrue(), node.whenFalse());
    }

    @Override
    public Long call(Expression.Call node) {
        return sum(node.operand());
    }
}
