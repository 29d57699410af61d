package dev.halfulp.fit;

/**
 * A fold of the input codes about a centre, and the rule that rebuilds the output.
 *
 * <p>Code {@code x} is paired with {@code mirror - x}. The upper half has {@code x = ceil(mirror / 2) + magnitude}, the
 * lower half {@code x = floor(mirror / 2) - magnitude}. For {@link FoldKind#NONE} the magnitude is the code itself.
 *
 * @param kind the rule
 * @param mirror sum of two paired codes
 * @param constant for {@link FoldKind#ODD} and {@link FoldKind#COMPLEMENT} the sum of two paired outputs
 * @param reluShift for {@link FoldKind#RELU_EVEN} output codes per input code, as an exponent of two; may be negative
 * @param guardBits bits below an output code in the folded value; the result is shifted right by them after the fold
 * @param clamped whether the rebuilt value may leave the output range and is clamped
 * @param limit larger magnitudes are taken as this one
 */
public record Fold(
        FoldKind kind, long mirror, long constant, int reluShift, int guardBits, boolean clamped, long limit) {
    /** The limit of a fold that has none. */
    public static final long NO_LIMIT = Long.MAX_VALUE;

    /** No fold. */
    public static final Fold NONE = new Fold(FoldKind.NONE, 0, 0, 0, 0, false);

    /** A fold without a limit. */
    public Fold(FoldKind kind, long mirror, long constant, int reluShift, int guardBits, boolean clamped) {
        this(kind, mirror, constant, reluShift, guardBits, clamped, NO_LIMIT);
    }

    /** The same fold, clamped. */
    public Fold withClamp() {
        return new Fold(kind, mirror, constant, reluShift, guardBits, true, limit);
    }

    /** The same fold, not clamped. */
    Fold withoutClamp() {
        return new Fold(kind, mirror, constant, reluShift, guardBits, false, limit);
    }

    /** The same fold with another limit. */
    public Fold withLimit(long magnitude) {
        return new Fold(kind, mirror, constant, reluShift, guardBits, clamped, magnitude);
    }

    /** Whether large magnitudes are taken as a smaller one. */
    public boolean isLimited() {
        return limit != NO_LIMIT;
    }

    /** Whether the code at magnitude 0 is the same in both halves, so that the lower half reaches one code further. */
    public boolean sharesCentre() {
        return kind != FoldKind.NONE && upperCentre() == lowerCentre();
    }

    /** The input code at magnitude 0 in the upper half. */
    public long upperCentre() {
        return kind == FoldKind.NONE ? 0 : mirror - Math.floorDiv(mirror, 2L);
    }

    /** The input code at magnitude 0 in the lower half. */
    public long lowerCentre() {
        return Math.floorDiv(mirror, 2L);
    }

    /** The magnitude of an input code. */
    public long magnitude(long code) {
        if (kind == FoldKind.NONE) {
            return code;
        }
        return Math.min(limit, isUpper(code) ? code - upperCentre() : lowerCentre() - code);
    }

    /** Whether the code belongs to the upper half. */
    public boolean isUpper(long code) {
        return kind == FoldKind.NONE || code >= upperCentre();
    }

    /** The output code that a folded value stands for at an input code. */
    public long rebuild(long code, long value) {
        return switch (kind) {
            case NONE, EVEN -> value;
            case ODD, COMPLEMENT -> isUpper(code) ? value : constant - value;
            case RELU_EVEN -> ((relu(code) + value) >> guardBits) + constant;
        };
    }

    /** The ramp of {@link FoldKind#RELU_EVEN} in folded units; {@code reluShift + guardBits} is not negative. */
    public long relu(long code) {
        return isUpper(code) ? (code - upperCentre()) << (reluShift + guardBits) : 0;
    }
}
