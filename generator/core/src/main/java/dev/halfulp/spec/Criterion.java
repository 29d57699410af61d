package dev.halfulp.spec;

import dev.halfulp.fixed.Rational;

/** How close a unit comes to the exact value at every input. */
public final class Criterion {
    /** The kinds of promise. */
    public enum Kind {
        /** The nearest code; error at most 1/2 ulp. */
        CORRECT,
        /** Error below 1 ulp; exact values that are codes are hit. */
        FAITHFUL,
        /** Error at most a number of ulp. */
        ULP,
        /** Error at most an amount in the function's value. */
        ABSOLUTE
    }

    public static final Criterion CORRECT = new Criterion(Kind.CORRECT, Rational.HALF);
    public static final Criterion FAITHFUL = new Criterion(Kind.FAITHFUL, Rational.ONE);

    private final Kind kind;
    private final Rational amount;

    private Criterion(Kind kind, Rational amount) {
        this.kind = kind;
        this.amount = amount;
    }

    /** Error at most {@code amount} ulp of the output format. */
    public static Criterion ulp(Rational amount) {
        return new Criterion(Kind.ULP, requireNotNegative(amount));
    }

    /** Error at most {@code amount} in the function's value. */
    public static Criterion absolute(Rational amount) {
        return new Criterion(Kind.ABSOLUTE, requireNotNegative(amount));
    }

    private static Rational requireNotNegative(Rational amount) {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("an error bound is not negative, but got " + amount);
        }
        return amount;
    }

    public Kind kind() {
        return kind;
    }

    /** The bound: in ulp, except for {@link Kind#ABSOLUTE}, where it is in the function's value. */
    public Rational amount() {
        return amount;
    }

    /** The text of spec files: {@code correct}, {@code faithful}, {@code 2ulp} or {@code 0.001}. */
    @Override
    public String toString() {
        return switch (kind) {
            case CORRECT -> "correct";
            case FAITHFUL -> "faithful";
            case ULP -> amount + "ulp";
            case ABSOLUTE -> amount.toString();
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Criterion that && kind == that.kind && amount.equals(that.amount);
    }

    @Override
    public int hashCode() {
        return 31 * kind.name().hashCode() + amount.hashCode();
    }
}
