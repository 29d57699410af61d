package dev.halfulp.reference;

import dev.halfulp.fixed.Rational;
import java.util.Optional;

/** A real number of which something is known: it exactly, if it is known to be rational; an enclosure otherwise. */
final class KnownReal {
    private final Optional<Rational> exact;
    private final Enclosure enclosure;

    private KnownReal(Optional<Rational> exact, Enclosure enclosure) {
        this.exact = exact;
        this.enclosure = enclosure;
    }

    static KnownReal of(Rational value) {
        return new KnownReal(Optional.of(value), Enclosure.EVERYTHING);
    }

    static KnownReal between(Enclosure enclosure) {
        return new KnownReal(Optional.empty(), enclosure);
    }

    Optional<Rational> exact() {
        return exact;
    }

    Enclosure bounds() {
        return exact.map(KnownReal::nearest).orElse(enclosure);
    }

    private static Enclosure nearest(Rational value) {
        double low = value.lowerDouble();
        double high = value.upperDouble();
        return new Enclosure(low, high, low != high, low != high);
    }

    boolean isZero() {
        return exact.isPresent() && exact.get().signum() == 0;
    }

    boolean isNonZero() {
        return exact.isPresent() ? !isZero() : enclosure.isAbove(0) || enclosure.isBelow(0);
    }
}
