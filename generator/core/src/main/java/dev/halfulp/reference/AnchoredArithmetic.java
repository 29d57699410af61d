package dev.halfulp.reference;

import dev.halfulp.activation.ElementaryFunction;
import dev.halfulp.activation.Expression.Comparison;
import dev.halfulp.activation.Expression.Transcendental;
import dev.halfulp.fixed.Rational;
import java.util.Optional;

/**
 * {@link AnchoredInterval}s. Anchors add and multiply exactly; functions that come near to an exact value, such as tanh
 * to 1, are anchored at it.
 */
final class AnchoredArithmetic<T> implements Arithmetic<AnchoredInterval<T>> {
    /** A rest that is not below the anchor times 2 to this power makes the anchor useless. */
    private static final int LARGEST_REST = -8;

    /** Anchors of more bits than this are rounded. */
    private static final int MOST_ANCHOR_BITS = 10_000;

    /** Arguments from which on tanh, erf and erfc are computed as tails. */
    private static final int TAIL = 3;

    /** Arguments below 2 to this power are small. */
    private static final int SMALL = -7;

    private final Intervals<T> intervals;
    private final T zero;

    /**
     * @param intervals the arithmetic of the rests
     */
    AnchoredArithmetic(Intervals<T> intervals) {
        this.intervals = intervals;
        zero = intervals.integer(0);
    }

    /** The enclosure of the value. */
    T whole(AnchoredInterval<T> value) {
        if (!value.isAnchored()) {
            return value.rest();
        }
        T anchor = intervals.constant(value.anchor());
        return isExact(value) ? anchor : intervals.add(anchor, value.rest());
    }

    private boolean isExact(AnchoredInterval<T> value) {
        return intervals.isZero(value.rest());
    }

    private boolean isZero(AnchoredInterval<T> value) {
        return !value.isAnchored() && isExact(value);
    }

    private AnchoredInterval<T> exactly(Rational value) {
        return new AnchoredInterval<>(value, zero);
    }

    private AnchoredInterval<T> unanchored(T value) {
        return new AnchoredInterval<>(Rational.ZERO, value);
    }

    private AnchoredInterval<T> anchored(Rational anchor, T rest) {
        AnchoredInterval<T> value = new AnchoredInterval<>(anchor, rest);
        return anchor.signum() == 0 || isUseful(value) ? value : unanchored(whole(value));
    }

    private boolean isUseful(AnchoredInterval<T> value) {
        int top = value.anchor().numerator().bitLength();
        int bottom = value.anchor().denominator().bitLength();
        return top + bottom <= MOST_ANCHOR_BITS
                && (isExact(value) || intervals.exponent(value.rest()) < top - bottom - 1 + LARGEST_REST);
    }

    /** What a function gives; it is exact where both bounds are the same. */
    private AnchoredInterval<T> lift(T value) {
        return intervals.exactly(value).map(this::exactly).orElseGet(() -> unanchored(value));
    }

    @Override
    public AnchoredInterval<T> constant(Rational value) {
        return anchored(value, zero);
    }

    @Override
    public AnchoredInterval<T> constant(Transcendental value) {
        return unanchored(intervals.constant(value));
    }

    @Override
    public AnchoredInterval<T> integer(long value) {
        return exactly(Rational.of(value));
    }

    @Override
    public AnchoredInterval<T> negate(AnchoredInterval<T> operand) {
        return new AnchoredInterval<>(operand.anchor().negate(), intervals.negate(operand.rest()));
    }

    @Override
    public AnchoredInterval<T> absolute(AnchoredInterval<T> operand) {
        if (operand.isAnchored()) {
            return operand.anchor().signum() < 0 ? negate(operand) : operand;
        }
        return unanchored(intervals.absolute(operand.rest()));
    }

    @Override
    public AnchoredInterval<T> sign(AnchoredInterval<T> operand) {
        return operand.isAnchored() ? integer(operand.anchor().signum()) : lift(intervals.sign(operand.rest()));
    }

    @Override
    public AnchoredInterval<T> add(AnchoredInterval<T> left, AnchoredInterval<T> right) {
        Rational anchor = left.anchor().add(right.anchor());
        if (isExact(left) || isExact(right)) {
            return anchored(anchor, isExact(left) ? right.rest() : left.rest());
        }
        return anchored(anchor, intervals.add(left.rest(), right.rest()));
    }

    private AnchoredInterval<T> subtract(AnchoredInterval<T> left, AnchoredInterval<T> right) {
        return add(left, negate(right));
    }

    @Override
    public AnchoredInterval<T> multiply(AnchoredInterval<T> left, AnchoredInterval<T> right) {
        if (isZero(left) || isZero(right)) {
            return integer(0);
        }
        if (!left.isAnchored() || !right.isAnchored()) {
            return unanchored(intervals.multiply(whole(left), whole(right)));
        }
        T fromLeft = intervals.multiply(left.rest(), whole(right));
        T fromRight = intervals.multiply(intervals.constant(left.anchor()), right.rest());
        return anchored(left.anchor().multiply(right.anchor()), intervals.add(fromLeft, fromRight));
    }

    @Override
    public AnchoredInterval<T> divide(AnchoredInterval<T> left, AnchoredInterval<T> right) {
        if (!left.isAnchored() || !right.isAnchored()) {
            return isZero(left) && right.isAnchored()
                    ? integer(0)
                    : unanchored(intervals.divide(whole(left), whole(right)));
        }
        Rational anchor = left.anchor().divide(right.anchor());
        T excess = intervals.multiply(intervals.constant(anchor), right.rest());
        T rest = intervals.divide(intervals.add(left.rest(), intervals.negate(excess)), whole(right));
        return anchored(anchor, rest);
    }

    @Override
    public AnchoredInterval<T> power(AnchoredInterval<T> base, int exponent) {
        if (exponent < 0) {
            return divide(integer(1), power(base, -exponent));
        }
        AnchoredInterval<T> operand = exponent % 2 == 0 ? absolute(base) : base;
        AnchoredInterval<T> result = integer(1);
        for (int i = 0; i < exponent; i++) {
            result = multiply(result, operand);
        }
        return result;
    }

    @Override
    public AnchoredInterval<T> minimum(AnchoredInterval<T> left, AnchoredInterval<T> right) {
        return negate(maximum(negate(left), negate(right)));
    }

    @Override
    public AnchoredInterval<T> maximum(AnchoredInterval<T> left, AnchoredInterval<T> right) {
        return compare(Comparison.GREATER_OR_EQUAL, left, right)
                .map(isLeft -> isLeft ? left : right)
                .orElseGet(() -> unanchored(intervals.maximum(whole(left), whole(right))));
    }

    @Override
    public Optional<Boolean> compare(Comparison comparison, AnchoredInterval<T> left, AnchoredInterval<T> right) {
        AnchoredInterval<T> difference = subtract(left, right);
        return difference.isAnchored()
                ? Optional.of(comparison.holds(difference.anchor().signum()))
                : intervals.compare(comparison, difference.rest(), zero);
    }

    @Override
    public AnchoredInterval<T> hull(AnchoredInterval<T> left, AnchoredInterval<T> right) {
        return left.anchor().equals(right.anchor())
                ? new AnchoredInterval<>(left.anchor(), intervals.hull(left.rest(), right.rest()))
                : unanchored(intervals.hull(whole(left), whole(right)));
    }

    @Override
    public Enclosure enclosure(AnchoredInterval<T> value) {
        return intervals.enclosure(whole(value));
    }

    @Override
    public AnchoredInterval<T> call(ElementaryFunction function, AnchoredInterval<T> t) {
        return switch (function) {
            case EXP -> besideOne(function, t, ElementaryFunction.EXPM1, 1);
            case ERFC -> isTail(negate(t)) ? subtract(integer(2), plain(function, negate(t))) : errorComplement(t);
            case ERF -> isTail(absolute(t)) ? signed(t, this::errorTail) : plain(function, t);
            case TANH -> isTail(absolute(t)) ? signed(t, this::tangentTail) : plain(function, t);
            case LOG -> logarithm(t);
            case LOG1P -> t.isAnchored() ? logarithm(add(t, integer(1))) : plain(function, t);
            case SQRT -> squareRoot(t);
            case COS -> squareBesideOne(function, t, ElementaryFunction.SIN, -2);
            case COSH -> squareBesideOne(function, t, ElementaryFunction.SINH, 2);
            case SIGMOID -> CompositeFunctions.sigmoid(this, t);
            case SOFTPLUS -> CompositeFunctions.softplus(this, t);
            case EXPM1, SIN, SINH -> plain(function, t);
        };
    }

    private AnchoredInterval<T> plain(ElementaryFunction function, AnchoredInterval<T> t) {
        return lift(intervals.call(function, whole(t)));
    }

    private boolean isTail(AnchoredInterval<T> t) {
        return intervals.isAbove(whole(t), TAIL);
    }

    private boolean isSmall(AnchoredInterval<T> t) {
        return intervals.exponent(whole(t)) < SMALL;
    }

    private interface Tail<T> {
        AnchoredInterval<T> at(AnchoredInterval<T> t);
    }

    /** An odd function, of which the part above zero is given. */
    private AnchoredInterval<T> signed(AnchoredInterval<T> t, Tail<T> tail) {
        return intervals.isAbove(whole(t), 0) ? tail.at(t) : negate(tail.at(negate(t)));
    }

    /** {@code 1 - erfc(t)}. */
    private AnchoredInterval<T> errorTail(AnchoredInterval<T> t) {
        return subtract(integer(1), plain(ElementaryFunction.ERFC, t));
    }

    /** {@code 1 - 2 / (e^2t + 1)}. */
    private AnchoredInterval<T> tangentTail(AnchoredInterval<T> t) {
        AnchoredInterval<T> power = plain(ElementaryFunction.EXP, multiply(integer(2), t));
        return subtract(integer(1), divide(integer(2), add(power, integer(1))));
    }

    /** The function itself, or {@code 1 + factor * other(t)} for small arguments. */
    private AnchoredInterval<T> besideOne(
            ElementaryFunction function, AnchoredInterval<T> t, ElementaryFunction other, long factor) {
        return isSmall(t) ? add(integer(1), multiply(integer(factor), plain(other, t))) : plain(function, t);
    }

    private AnchoredInterval<T> errorComplement(AnchoredInterval<T> t) {
        return besideOne(ElementaryFunction.ERFC, t, ElementaryFunction.ERF, -1);
    }

    /** The function itself, or {@code 1 + factor * other(t / 2)^2} for small arguments. */
    private AnchoredInterval<T> squareBesideOne(
            ElementaryFunction function, AnchoredInterval<T> t, ElementaryFunction other, long factor) {
        if (!isSmall(t)) {
            return plain(function, t);
        }
        AnchoredInterval<T> half = plain(other, divide(t, integer(2)));
        return add(integer(1), multiply(integer(factor), power(half, 2)));
    }

    private AnchoredInterval<T> logarithm(AnchoredInterval<T> t) {
        return t.anchor().equals(Rational.ONE)
                ? plain(ElementaryFunction.LOG1P, unanchored(t.rest()))
                : plain(ElementaryFunction.LOG, t);
    }

    /** Beside the square of an exact root {@code q}: {@code q + rest / (root + q)}. */
    private AnchoredInterval<T> squareRoot(AnchoredInterval<T> t) {
        AnchoredInterval<T> root = plain(ElementaryFunction.SQRT, t);
        Optional<Rational> exact = t.anchor().signum() > 0 ? t.anchor().exactRoot() : Optional.empty();
        return exact.map(anchor -> add(
                        exactly(anchor),
                        divide(
                                unanchored(t.rest()),
                                unanchored(intervals.add(whole(root), intervals.constant(anchor))))))
                .orElse(root);
    }
}
