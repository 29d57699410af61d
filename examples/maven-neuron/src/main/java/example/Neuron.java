package example;

import halfulp.generated.NeuronTanh;

/** What neuron.v computes, bit for bit, on the generated model of its activation. */
public final class Neuron {
    private static final int DROPPED_FRACTION_BITS = 3;

    private Neuron() {}

    /**
     * The output code.
     *
     * @param inputs four codes in s8f7
     * @param weights four codes in s8f4
     * @return a code in s8f7
     */
    public static int apply(int[] inputs, int[] weights) {
        int sum = 0;
        for (int i = 0; i < inputs.length; i++) {
            sum += inputs[i] * weights[i];
        }
        int argument = Math.max(-2048, Math.min(2047, sum >> DROPPED_FRACTION_BITS));
        return NeuronTanh.apply(argument);
    }
}
