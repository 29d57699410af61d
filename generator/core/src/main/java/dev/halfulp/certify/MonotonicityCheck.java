package dev.halfulp.certify;

import dev.halfulp.fixed.Rational;
import dev.halfulp.reference.Enclosure;
import dev.halfulp.reference.ExactReference;

/** The direction of a unit's output codes, and whether they ever step against the function. */
final class MonotonicityCheck {
    private static final int DIGITS = 60;

    private final ExactReference reference;
    private final long first;
    private final long[] outputs;

    /**
     * @param first the input code of the first output
     * @param outputs the output codes of consecutive input codes
     */
    MonotonicityCheck(ExactReference reference, long first, long[] outputs) {
        this.reference = reference;
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
        for (int i = 1; i < outputs.length; i++) {
            int step = Long.compare(outputs[i], outputs[i - 1]);
            if (step != 0 && step != functionStep(first + i - 1)) {
                return false;
            }
        }
        return true;
    }

    /** Sign of f at the next input code minus f at this one; 0 where they are equal or too near to each other. */
    private int functionStep(long code) {
        Enclosure here = enclosure(code);
        Enclosure next = enclosure(code + 1);
        if (here.high() < next.low()) {
            return 1;
        }
        if (here.low() > next.high()) {
            return -1;
        }
        return reference.position(code + 1, DIGITS).compareTo(reference.position(code, DIGITS));
    }

    private Enclosure enclosure(long code) {
        return reference.ask(code, Rational.ZERO, exact -> exact);
    }
}
