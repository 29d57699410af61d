package dev.halfulp.spec;

import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The values from {@code low} to {@code high}, both included; {@code low} is not above {@code high}. */
record Interval(Rational low, Rational high) {
    /** Reads {@code [low, high]}. */
    static Optional<Interval> read(String key, Value.Sequence sequence, Problems problems) {
        List<Rational> ends = new ArrayList<>();
        for (Value item : sequence.items()) {
            if (item instanceof Value.Scalar scalar) {
                Scalars.number(scalar, problems).ifPresent(ends::add);
            } else if (!(item instanceof Value.Refused)) {
                problems.add(item.place(), "an end of the " + key + " is a number, not " + item.kind(), "");
            }
        }
        if (sequence.items().size() != 2) {
            problems.add(
                    sequence.place(),
                    "a " + key + " has two ends",
                    "write for example " + sequence.place().example(key, "[-4, 4]"));
            return Optional.empty();
        }
        if (ends.size() != 2) {
            return Optional.empty();
        }
        if (ends.get(0).compareTo(ends.get(1)) > 0) {
            problems.add(
                    sequence.place(),
                    "the lower end " + ends.get(0) + " of the " + key + " is above the upper end " + ends.get(1),
                    "");
            return Optional.empty();
        }
        return Optional.of(new Interval(ends.get(0), ends.get(1)));
    }

    /** The codes of a format whose values lie inside; nothing if there are none. */
    Optional<Domain> codes(Format format, Outside outside) {
        BigInteger first = format.codeOf(low).ceiling().max(BigInteger.valueOf(format.minCode()));
        BigInteger last = format.codeOf(high).floor().min(BigInteger.valueOf(format.maxCode()));
        return first.compareTo(last) > 0
                ? Optional.empty()
                : Optional.of(new Domain(first.longValueExact(), last.longValueExact(), outside));
    }

    @Override
    public String toString() {
        return "[" + low + ", " + high + "]";
    }
}
