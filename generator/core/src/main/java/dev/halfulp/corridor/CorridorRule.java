package dev.halfulp.corridor;

import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import dev.halfulp.reference.Enclosure;
import dev.halfulp.reference.ExactReference;
import dev.halfulp.spec.Criterion;
import dev.halfulp.spec.Ties;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Which output codes a criterion accepts for an exact value, given on the axis of output codes. */
final class CorridorRule {
    /** Stands for a value within the output range. */
    private static final AcceptedCodes INSIDE = new AcceptedCodes(1, 0);

    private final Criterion criterion;
    private final Ties ties;
    private final long minCode;
    private final long maxCode;
    private final long zero;

    /** The tolerance in ulp; used for criteria with one. */
    private final Rational tolerance;

    CorridorRule(Criterion criterion, Ties ties, Format output) {
        this.criterion = criterion;
        this.ties = ties;
        minCode = output.minCode();
        maxCode = output.maxCode();
        zero = output.zero();
        tolerance = criterion.kind() == Criterion.Kind.ABSOLUTE
                ? criterion.amount().divide(output.scale())
                : criterion.amount();
    }

    AcceptedCodes accepted(ExactReference reference, long inputCode) {
        return switch (criterion.kind()) {
            case CORRECT -> reference.ask(inputCode, Rational.ZERO, this::nearest);
            case FAITHFUL -> reference.ask(inputCode, Rational.ZERO, this::faithful, this::surelyFaithful);
            case ULP, ABSOLUTE -> within(reference, inputCode);
        };
    }

    private @Nullable AcceptedCodes saturated(Enclosure exact) {
        if (exact.isAbove(maxCode)) {
            return new AcceptedCodes(lowestNear(maxCode), maxCode);
        }
        if (exact.isBelow(minCode)) {
            return new AcceptedCodes(minCode, highestNear(minCode));
        }
        return null;
    }

    private long lowestNear(long code) {
        return Math.max(minCode, code - wholeTolerance());
    }

    private long highestNear(long code) {
        return Math.min(maxCode, code + wholeTolerance());
    }

    /** Codes by which a result may differ from an exact value that is a code. */
    private long wholeTolerance() {
        boolean isExact = criterion.kind() == Criterion.Kind.CORRECT || criterion.kind() == Criterion.Kind.FAITHFUL;
        return isExact ? 0 : tolerance.floor().min(BigInteger.valueOf(1L << 40)).longValueExact();
    }

    private boolean isInside(Enclosure exact) {
        return exact.low() >= minCode && exact.high() <= maxCode;
    }

    private @Nullable AcceptedCodes faithful(Enclosure exact) {
        Enclosure clamped = exact.clamp(minCode, maxCode);
        return clamped.decidesFloor() && clamped.decidesCeiling()
                ? new AcceptedCodes(clamped.floor(), clamped.ceiling())
                : null;
    }

    /** The codes that are faithful to every value of an enclosure, null if there is none. */
    private @Nullable AcceptedCodes surelyFaithful(Enclosure exact) {
        Enclosure clamped = exact.clamp(minCode, maxCode);
        long low = (long) Math.floor(clamped.high());
        long high = (long) Math.ceil(clamped.low());
        return low <= high ? new AcceptedCodes(low, high) : null;
    }

    private @Nullable AcceptedCodes nearest(Enclosure exact) {
        Enclosure clamped = exact.clamp(minCode, maxCode);
        double half = Math.floor(clamped.low()) + 0.5;
        double next = half + 1;
        if (!clamped.decides(half) || !clamped.decides(next)) {
            return null;
        }
        if (clamped.isPoint() && clamped.low() == half) {
            return tie((long) Math.floor(half));
        }
        return single((long) Math.floor(half) + (clamped.isAbove(half) ? 1 : 0));
    }

    /** The codes for an exact value half-way between {@code below} and the next code. */
    private AcceptedCodes tie(long below) {
        long above = below + 1;
        return switch (ties) {
            case ANY -> new AcceptedCodes(below, above);
            case EVEN -> single(below % 2 == 0 ? below : above);
            case UP -> single(above);
            case AWAY -> single(below >= zero ? above : below);
        };
    }

    private static AcceptedCodes single(long code) {
        return new AcceptedCodes(code, code);
    }

    private AcceptedCodes within(ExactReference reference, long inputCode) {
        AcceptedCodes saturated = reference.ask(inputCode, Rational.ZERO, this::saturatedOrInside, undecided -> INSIDE);
        if (!saturated.equals(INSIDE)) {
            return saturated;
        }
        long low = reference.ask(inputCode, tolerance.negate(), this::limitedCeiling, this::highestCeiling);
        long high = reference.ask(inputCode, tolerance, this::limitedFloor, this::lowestFloor);
        if (low > high) {
            // No code is sure to be near enough: either none is, or what is undecided is an error.
            low = reference.ask(inputCode, tolerance.negate(), this::limitedCeiling);
            high = reference.ask(inputCode, tolerance, this::limitedFloor);
        }
        return new AcceptedCodes(low, high);
    }

    private Long highestCeiling(Enclosure value) {
        return (long) Math.ceil(value.clamp(minCode, maxCode).high());
    }

    private Long lowestFloor(Enclosure value) {
        return (long) Math.floor(value.clamp(minCode, maxCode).low());
    }

    /** The codes of a saturated value, or {@link #INSIDE}, or null if the enclosure does not tell. */
    private @Nullable AcceptedCodes saturatedOrInside(Enclosure exact) {
        AcceptedCodes saturated = saturated(exact);
        return saturated == null && isInside(exact) ? INSIDE : saturated;
    }

    /** The largest code not above a value that is not below the range. */
    private @Nullable Long limitedFloor(Enclosure value) {
        if (value.isAbove(maxCode)) {
            return maxCode;
        }
        return value.decidesFloor() ? value.floor() : null;
    }

    /** The smallest code not below a value that is not above the range. */
    private @Nullable Long limitedCeiling(Enclosure value) {
        if (value.isBelow(minCode)) {
            return minCode;
        }
        return value.decidesCeiling() ? value.ceiling() : null;
    }
}
