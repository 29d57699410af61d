package dev.halfulp.bench;

import dev.halfulp.certify.Unit;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * A unit of ours, measured, and the designs it is compared with.
 *
 * @param peer the best known of others
 * @param reached what was reached by hand
 */
record Row(Unit unit, Resources resources, Optional<Reference> peer, Optional<Reference> reached) {
    String name() {
        return unit.name();
    }

    double error() {
        return unit.certificate().maxUlpUnclamped().doubleValue();
    }

    /** Our LUTs of xc7 for each one of the other design. */
    static OptionalDouble lutRatio(Row row, Function<Row, Optional<Reference>> other) {
        return ratio(row.resources().luts(), other.apply(row).map(Reference::luts));
    }

    /** Our LUTs of the iCE40 for each one of the other design. */
    static OptionalDouble iceRatio(Row row, Function<Row, Optional<Reference>> other) {
        return ratio(row.resources().iceLuts(), other.apply(row).map(Reference::iceLuts));
    }

    private static OptionalDouble ratio(int ours, Optional<OptionalDouble> theirs) {
        return theirs.isPresent() && theirs.get().isPresent()
                ? OptionalDouble.of(ours / theirs.get().getAsDouble())
                : OptionalDouble.empty();
    }
}
