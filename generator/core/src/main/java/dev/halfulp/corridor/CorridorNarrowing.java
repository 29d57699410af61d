package dev.halfulp.corridor;

import java.util.Optional;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;

/**
 * Narrows a corridor so that outputs inside it cannot go against the function at chosen steps. A code is chosen that
 * separates the two sides of such a step: where the function rises, outputs below the step are at most that code, and
 * outputs above it at least. What follows for the inputs around it is carried on as far as it reaches.
 */
public final class CorridorNarrowing {
    private final Corridor corridor;
    private final FunctionSteps steps;
    private final long[] low;
    private final long[] high;

    public CorridorNarrowing(Corridor corridor, FunctionSteps steps) {
        this.corridor = corridor;
        this.steps = steps;
        low = codes(corridor::low);
        high = codes(corridor::high);
    }

    private long[] codes(LongUnaryOperator bound) {
        return LongStream.rangeClosed(corridor.first(), corridor.last())
                .map(bound)
                .toArray();
    }

    /**
     * Separates every step of a corridor.
     *
     * @param nearest the codes nearest to the exact values, which separate
     */
    public static Optional<Corridor> everywhere(Corridor corridor, Corridor nearest, FunctionSteps steps) {
        CorridorNarrowing narrowing = new CorridorNarrowing(corridor, steps);
        for (long code = corridor.first(); code < corridor.last(); code++) {
            narrowing.separate(code, nearest.low(code));
        }
        return narrowing.narrowed();
    }

    /**
     * Separates one step.
     *
     * @param code the input code below the step
     * @param output the output code that separates, as far as it is acceptable
     */
    public void separate(long code, long output) {
        int lower = (int) (code - corridor.first());
        if (steps.isFree(code) || isDecided(lower)) {
            return;
        }
        int sign = steps.sign(code);
        if (sign >= 0) {
            separate(lower, lower + 1, output);
        }
        if (sign <= 0) {
            separate(lower + 1, lower, output);
        }
        carry(lower + 1, 1, sign);
        carry(lower, -1, sign);
    }

    /** Whether every choice of outputs at an index and the next one has the same direction. */
    private boolean isDecided(int index) {
        boolean isSame = high[index] == low[index + 1] && low[index] == high[index + 1];
        return isSame || high[index] < low[index + 1] || low[index] > high[index + 1];
    }

    /** Makes outputs at one index at most the code, at the other at least, if they could be the other way round. */
    private void separate(int under, int over, long output) {
        if (high[under] > low[over]) {
            long code = Math.max(low[over], Math.min(high[under], output));
            high[under] = code;
            low[over] = code;
        }
    }

    /** Goes from an index in one direction, as long as the bounds there exclude some of the next ones. */
    private void carry(int from, int direction, int signBefore) {
        int sign = signBefore;
        boolean isNarrower = true;
        for (int here = from; isNarrower && hasNext(here, direction); here += direction) {
            int next = here + direction;
            long step = corridor.first() + Math.min(here, next);
            boolean raises = low[here] > low[next];
            boolean lowers = high[here] < high[next];
            if ((!raises && !lowers) || steps.isFree(step)) {
                return;
            }
            sign = steps.likelySign(step, sign);
            raises &= sign * direction >= 0;
            lowers &= sign * direction <= 0;
            low[next] = raises ? low[here] : low[next];
            high[next] = lowers ? high[here] : high[next];
            isNarrower = raises || lowers;
        }
    }

    private boolean hasNext(int index, int direction) {
        return direction > 0 ? index + 1 < low.length : index > 0;
    }

    /** The narrowed corridor; empty if some input is left without an acceptable code. */
    public Optional<Corridor> narrowed() {
        for (int i = 0; i < low.length; i++) {
            if (low[i] > high[i]) {
                return Optional.empty();
            }
        }
        return Optional.of(corridor.narrowed(low, high));
    }
}
