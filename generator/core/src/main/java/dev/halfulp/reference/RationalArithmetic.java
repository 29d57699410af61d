package dev.halfulp.reference;

import dev.halfulp.activation.ElementaryFunction;
import dev.halfulp.activation.Expression.Comparison;
import dev.halfulp.activation.Expression.Transcendental;
import dev.halfulp.fixed.Rational;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Exact rational numbers, and bounds of those numbers that are not known to be rational: so it is known that zero over
 * an irrational number is zero, and which of two numbers is the larger. Where the bounds do not tell whether a number
 * exists, or which one, the evaluation ends with {@link Irrational}.
 */
final class RationalArithmetic implements Arithmetic<KnownReal> {
    private final DoubleArithmetic doubles = new DoubleArithmetic();

    /** Says that the exact value is not a rational number, or not known to be one. */
    static final class Irrational extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Irrational() {
            super("not a rational number", null, false, false);
        }
    }

    private interface Exactly {
        Rational of(Rational left, Rational right);
    }

    private interface Between {
        Enclosure of(Enclosure left, Enclosure right);
    }

    private static KnownReal both(KnownReal left, KnownReal right, Exactly exactly, Between between) {
        return left.exact().isPresent() && right.exact().isPresent()
                ? KnownReal.of(exactly.of(left.exact().get(), right.exact().get()))
                : KnownReal.between(between.of(left.bounds(), right.bounds()));
    }

    private static KnownReal one(KnownReal operand, UnaryOperator<Rational> exactly, UnaryOperator<Enclosure> between) {
        return operand.exact()
                .map(value -> KnownReal.of(exactly.apply(value)))
                .orElseGet(() -> KnownReal.between(between.apply(operand.bounds())));
    }

    private static void require(boolean isKnown) {
        if (!isKnown) {
            throw new Irrational();
        }
    }

    @Override
    public KnownReal constant(Rational value) {
        return KnownReal.of(value);
    }

    @Override
    public KnownReal constant(Transcendental value) {
        return KnownReal.between(doubles.constant(value));
    }

    @Override
    public KnownReal integer(long value) {
        return KnownReal.of(Rational.of(value));
    }

    @Override
    public KnownReal negate(KnownReal operand) {
        return one(operand, Rational::negate, doubles::negate);
    }

    @Override
    public KnownReal absolute(KnownReal operand) {
        return one(operand, Rational::abs, doubles::absolute);
    }

    @Override
    public KnownReal sign(KnownReal operand) {
        if (operand.exact().isPresent()) {
            return integer(operand.exact().get().signum());
        }
        return operand.isNonZero()
                ? integer(operand.bounds().isAbove(0) ? 1 : -1)
                : KnownReal.between(doubles.sign(operand.bounds()));
    }

    @Override
    public KnownReal add(KnownReal left, KnownReal right) {
        return both(left, right, Rational::add, doubles::add);
    }

    /** Zero times any real number is zero. */
    @Override
    public KnownReal multiply(KnownReal left, KnownReal right) {
        return left.isZero() || right.isZero() ? integer(0) : both(left, right, Rational::multiply, doubles::multiply);
    }

    @Override
    public KnownReal divide(KnownReal left, KnownReal right) {
        if (right.isZero()) {
            throw new UndefinedValueException("division by zero");
        }
        require(right.isNonZero());
        return left.isZero() ? integer(0) : both(left, right, Rational::divide, doubles::divide);
    }

    @Override
    public KnownReal power(KnownReal base, int exponent) {
        if (exponent < 0 && base.isZero()) {
            throw new UndefinedValueException("division by zero");
        }
        require(exponent >= 0 || base.isNonZero());
        return one(base, value -> value.power(exponent), bounds -> doubles.power(bounds, exponent));
    }

    @Override
    public KnownReal minimum(KnownReal left, KnownReal right) {
        return order(left, right)
                .map(order -> order <= 0 ? left : right)
                .orElseGet(() -> KnownReal.between(doubles.minimum(left.bounds(), right.bounds())));
    }

    @Override
    public KnownReal maximum(KnownReal left, KnownReal right) {
        return order(left, right)
                .map(order -> order >= 0 ? left : right)
                .orElseGet(() -> KnownReal.between(doubles.maximum(left.bounds(), right.bounds())));
    }

    /** The sign of the difference, if it is known. */
    private Optional<Integer> order(KnownReal left, KnownReal right) {
        if (left.exact().isPresent() && right.exact().isPresent()) {
            return Optional.of(left.exact().get().compareTo(right.exact().get()));
        }
        if (doubles.compare(Comparison.LESS, left.bounds(), right.bounds()).orElse(false)) {
            return Optional.of(-1);
        }
        return doubles.compare(Comparison.GREATER, left.bounds(), right.bounds())
                        .orElse(false)
                ? Optional.of(1)
                : Optional.empty();
    }

    @Override
    public KnownReal call(ElementaryFunction function, KnownReal t) {
        return exactCall(function, t)
                .map(KnownReal::of)
                .orElseGet(() -> KnownReal.between(doubles.call(function, t.bounds())));
    }

    /** The value where it is known to be rational. */
    private static Optional<Rational> exactCall(ElementaryFunction function, KnownReal t) {
        return switch (function) {
            case EXP, COS, COSH, ERFC -> valueAt(t, Rational.ZERO, Rational.ONE);
            case EXPM1, SIN, TANH, SINH, ERF -> valueAt(t, Rational.ZERO, Rational.ZERO);
            case LOG -> logarithm(t, Rational.ZERO);
            case LOG1P -> logarithm(t, Rational.ONE.negate());
            case SQRT -> squareRoot(t);
            case SIGMOID -> valueAt(t, Rational.ZERO, Rational.HALF);
            case SOFTPLUS -> Optional.empty();
        };
    }

    private static Optional<Rational> valueAt(KnownReal t, Rational point, Rational value) {
        return t.exact().filter(point::equals).map(found -> value);
    }

    private static Optional<Rational> logarithm(KnownReal t, Rational pole) {
        if (t.exact().filter(value -> value.compareTo(pole) <= 0).isPresent()) {
            throw new UndefinedValueException("logarithm of a number that is not positive");
        }
        require(t.exact().isPresent() || t.bounds().isAbove(pole.nearDouble()));
        return valueAt(t, pole.add(Rational.ONE), Rational.ZERO);
    }

    private static Optional<Rational> squareRoot(KnownReal t) {
        if (t.exact().filter(value -> value.signum() < 0).isPresent()) {
            throw new UndefinedValueException("square root of a negative number");
        }
        require(t.exact().isPresent() || t.bounds().low() >= 0);
        return t.exact().flatMap(Rational::exactRoot);
    }

    @Override
    public Optional<Boolean> compare(Comparison comparison, KnownReal left, KnownReal right) {
        Optional<Integer> order = order(left, right);
        require(order.isPresent());
        return order.map(comparison::holds);
    }

    @Override
    public KnownReal hull(KnownReal left, KnownReal right) {
        throw new Irrational();
    }

    @Override
    public Enclosure enclosure(KnownReal value) {
        require(value.exact().isPresent());
        return value.bounds();
    }
}
