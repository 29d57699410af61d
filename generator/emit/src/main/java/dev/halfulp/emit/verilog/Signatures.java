package dev.halfulp.emit.verilog;

import dev.halfulp.datapath.Datapath;
import dev.halfulp.datapath.Interpreter;
import java.util.Arrays;

/**
 * Computes the numbers of 32 bits that stand for the outputs of one block each. A step is the old signature times an
 * odd number, exclusive or the output: one to one in both. So a single wrong output of a block always changes its
 * signature, and several ones pass with a chance of {@code 2^-32}.
 */
final class Signatures {
    /** The odd factor of a step. */
    static final int FACTOR = 0x01000193;

    /** Factor and summand of the generator that picks samples; its upper bits are taken. */
    static final int SAMPLE_FACTOR = 1664525;

    static final int SAMPLE_SUMMAND = 1013904223;

    private final BenchPlan plan;
    private final Interpreter interpreter;
    private final long outputMask;
    private int state;

    /** Signatures of outputs that are taken as numbers of {@code outputWidth} bits without sign. */
    Signatures(BenchPlan plan, Datapath datapath, int outputWidth) {
        this.plan = plan;
        this.interpreter = new Interpreter(datapath);
        this.outputMask = (1L << outputWidth) - 1;
    }

    /** The signatures of all blocks. */
    int[] all() {
        state = 0;
        int[] signatures = new int[plan.blocks()];
        Arrays.setAll(signatures, this::ofBlock);
        return signatures;
    }

    /** Moves the generator on; blocks go upwards. */
    private int ofBlock(int block) {
        long[] outputs = interpreter.applyAll(plan.start(block), plan.length(block));
        int signature = 0;
        if (!plan.sampled()) {
            for (long output : outputs) {
                signature = step(signature, output);
            }
            return signature;
        }
        for (int sample = 0; sample < plan.samples(); sample++) {
            signature = step(signature, outputs[Math.min(offset(sample), outputs.length - 1)]);
        }
        return signature;
    }

    private int step(int signature, long output) {
        return (signature * FACTOR) ^ (int) (output & outputMask);
    }

    /** Both ends of the block, then where the generator leads. */
    private int offset(int sample) {
        if (sample < 2) {
            return sample == 0 ? 0 : plan.blockSize() - 1;
        }
        state = state * SAMPLE_FACTOR + SAMPLE_SUMMAND;
        return state >>> (32 - plan.blockBits());
    }
}
