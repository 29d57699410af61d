package it;

import halfulp.generated.TanhS8f4S8f7;

/** Uses the generated model. */
public final class Neuron {
    private Neuron() {}

    /** tanh of a code in s8f4, as a code in s8f7. */
    public static int activate(int x) {
        return TanhS8f4S8f7.apply(x);
    }
}
