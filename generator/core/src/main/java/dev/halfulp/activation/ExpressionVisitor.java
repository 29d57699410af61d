package dev.halfulp.activation;

/** One interpretation of an expression tree, a method for each kind of node. */
public interface ExpressionVisitor<R> {
    R constant(Expression.Constant node);

    R namedConstant(Expression.NamedConstant node);

    R variable(Expression.Variable node);

    R parameter(Expression.Parameter node);

    R unary(Expression.Unary node);

    R binary(Expression.Binary node);

    R power(Expression.Power node);

    R choose(Expression.Choose node);

    R call(Expression.Call node);
}
