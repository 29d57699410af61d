package dev.halfulp.reference;

import dev.halfulp.fixed.Rational;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random intervals of doubles of all magnitudes, and members of them. */
final class Enclosures {
    private Enclosures() {}

    /** Finite doubles: ordinary ones, small integers, powers of two, subnormals, the largest. */
    static Arbitrary<Double> doubles() {
        Arbitrary<Double> ordinary = Arbitraries.doubles().between(-100, 100).ofScale(10);
        Arbitrary<Double> anyBits =
                Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
        Arbitrary<Double> integers = Arbitraries.integers().between(-4, 4).map(Integer::doubleValue);
        Arbitrary<Double> powers =
                Arbitraries.integers().between(-1074, 1023).map(exponent -> Math.scalb(1.0, exponent));
        Arbitrary<Double> ends = Arbitraries.of(
                0.0, -0.0, Double.MIN_VALUE, -Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_NORMAL);
        return Arbitraries.frequencyOf(
                Tuple.of(4, ordinary),
                Tuple.of(2, anyBits),
                Tuple.of(2, integers),
                Tuple.of(1, powers),
                Tuple.of(1, ends));
    }

    /** Points and intervals, closed and open, some without a bound. */
    static Arbitrary<Enclosure> enclosures() {
        Arbitrary<Boolean> flags = Arbitraries.of(true, false);
        Arbitrary<Enclosure> bounded = Combinators.combine(doubles(), doubles(), flags, flags)
                .as((a, b, lowOpen, highOpen) -> {
                    double low = Math.min(a, b);
                    double high = Math.max(a, b);
                    return low == high ? Enclosure.point(low) : new Enclosure(low, high, lowOpen, highOpen);
                });
        Arbitrary<Enclosure> points = doubles().map(Enclosure::point);
        Arbitrary<Enclosure> upward = Combinators.combine(doubles(), flags)
                .as((a, open) -> new Enclosure(a, Double.POSITIVE_INFINITY, open, true));
        Arbitrary<Enclosure> downward = upward.map(Enclosure::negate);
        return Arbitraries.frequencyOf(
                Tuple.of(4, bounded), Tuple.of(4, points), Tuple.of(1, upward), Tuple.of(1, downward));
    }

    /** Some members: the bounds where they are closed, else doubles beside them, and some between. */
    static List<Rational> members(Enclosure interval) {
        List<Double> candidates = new ArrayList<>(List.of(-1.0, 0.0, 1.0, 1e300, -1e300, 1e-310, 0.1));
        for (double bound : new double[] {interval.low(), interval.high()}) {
            candidates.addAll(List.of(bound, Math.nextUp(bound), Math.nextDown(bound), bound / 2, bound * 2));
        }
        candidates.add(interval.low() / 2 + interval.high() / 2);
        return candidates.stream()
                .filter(Double::isFinite)
                .map(Rational::ofDouble)
                .filter(value -> contains(interval, value))
                .distinct()
                .toList();
    }

    /** Whether a value lies in an interval, the flags of open bounds taken at their word. */
    static boolean contains(Enclosure interval, Rational value) {
        return isAbove(value, interval.low(), interval.lowOpen())
                && isAbove(value.negate(), -interval.high(), interval.highOpen());
    }

    private static boolean isAbove(Rational value, double bound, boolean open) {
        if (Double.isInfinite(bound)) {
            return bound < 0;
        }
        int order = value.compareTo(Rational.ofDouble(bound));
        return open ? order > 0 : order >= 0;
    }
}
