package dev.halfulp.certify;

import dev.halfulp.corridor.FunctionSteps;

/** The direction of a unit's output codes, and whether they ever step against the function. */
final class MonotonicityCheck {
    private final FunctionSteps steps;
    private final long first;
    private final long[] outputs;

    /**
     * @param steps the directions of the function
     * @param first the input code of the first output
     * @param outputs the output codes of consecutive input codes
     */
    MonotonicityCheck(FunctionSteps steps, long first, long[] outputs) {
        this.steps = steps;
        this.first = first;
        this.outputs = outputs;
    }

    Monotonicity direction() {
        boolean rises = false;
        boolean falls = false;
        for (int i = 1; i < outputs.length; i++) {
            rises |= outputs[i] > outputs[i - 1];
            falls |= outputs[i] < outputs[i - 1];
        }
        if (falls) {
            return rises ? Monotonicity.NONE : Monotonicity.DECREASING;
        }
        return Monotonicity.INCREASING;
    }

    /** Whether every step of the output has the direction of the function's step there. */
    boolean isAsFunction() {
        return steps.against(first, outputs).findAny().isEmpty();
    }
}
