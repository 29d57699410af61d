package dev.halfulp.certify;

import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import dev.halfulp.reference.ExactReference;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Finds the largest error and the first input where it occurs, among the inputs whose bounds allow it. */
final class LargestError {
    private static final MathContext CONTEXT = new MathContext(30, RoundingMode.HALF_EVEN);

    /**
     * Where more inputs than this compete whose exact values are not rational, the upper bound found with doubles is
     * taken for the largest error.
     */
    private static final int MOST_IRRATIONALS = 12;

    /** Exact values of a larger magnitude may be known by a lower bound only. */
    private static final BigDecimal LARGEST_KNOWN = new BigDecimal("1E+8000");

    /** Stands for errors larger than can be told. */
    private static final BigDecimal BEYOND = new BigDecimal("1E+9999");

    private final ErrorSurvey survey;
    private final ExactReference reference;
    private final Format output;

    LargestError(ErrorSurvey survey, ExactReference reference, Format output) {
        this.survey = survey;
        this.reference = reference;
        this.output = output;
    }

    /**
     * An error and where it occurs.
     *
     * @param inputCode the first input at which it occurs
     * @param ulp the error
     */
    record Found(long inputCode, BigDecimal ulp) {}

    /**
     * The largest error against the exact value clamped to the output range.
     *
     * @param proved a bound that is known to hold
     */
    Found clamped(BigDecimal proved) {
        Found found = find(
                survey.total().surelyReached,
                statistics -> statistics.neverExceeded,
                ErrorBounds::low,
                ErrorBounds::high,
                true);
        return found.ulp().compareTo(proved) <= 0 ? found : new Found(found.inputCode(), proved);
    }

    /** The largest error against the exact value itself. */
    Found unclamped() {
        return find(
                survey.total().surelyReachedUnclamped,
                statistics -> statistics.neverExceededUnclamped,
                ErrorBounds::unclampedLow,
                ErrorBounds::unclampedHigh,
                false);
    }

    private Found find(
            double reached,
            ToDoubleFunction<ErrorStatistics> blockLimit,
            ToDoubleFunction<ErrorBounds> low,
            ToDoubleFunction<ErrorBounds> high,
            boolean isClamped) {
        double limit = survey.blocks().stream().mapToDouble(blockLimit).max().orElse(0);
        long surest = Long.MIN_VALUE;
        List<Long> candidates = new ArrayList<>();
        for (ErrorStatistics block : survey.blocks()) {
            if (blockLimit.applyAsDouble(block) < reached) {
                continue;
            }
            for (long code = block.first; code < block.first + block.count; code++) {
                ErrorBounds bounds = survey.bounds(code);
                if (high.applyAsDouble(bounds) >= reached) {
                    candidates.add(code);
                    boolean isSurest = low.applyAsDouble(bounds) == reached;
                    surest = isSurest && surest == Long.MIN_VALUE ? code : surest;
                }
            }
        }
        Found bounded = new Found(surest, Double.isInfinite(limit) ? BEYOND : new BigDecimal(limit));
        return reached == limit ? bounded : largest(candidates, isClamped).orElse(bounded);
    }

    /** The largest of the errors computed with many digits; nothing if that would take long. */
    private Optional<Found> largest(List<Long> candidates, boolean isClamped) {
        Found found = null;
        int irrationals = 0;
        for (long code : candidates) {
            Optional<Rational> rational = reference.rationalPosition(code);
            if (rational.isEmpty() && ++irrationals > MOST_IRRATIONALS) {
                return Optional.empty();
            }
            BigDecimal exact = rational.isPresent()
                    ? rational.get().toDecimal(CONTEXT)
                    : reference.position(code, CONTEXT.getPrecision());
            BigDecimal error = error(code, exact, isClamped);
            if (found == null || error.compareTo(found.ulp()) > 0) {
                found = new Found(code, error);
            }
        }
        return Optional.ofNullable(found);
    }

    private BigDecimal error(long code, BigDecimal exact, boolean isClamped) {
        BigDecimal compared = isClamped
                ? exact.max(BigDecimal.valueOf(output.minCode())).min(BigDecimal.valueOf(output.maxCode()))
                : exact;
        return compared.abs().compareTo(LARGEST_KNOWN) > 0
                ? BEYOND
                : compared.subtract(BigDecimal.valueOf(survey.got(code))).abs();
    }
}
