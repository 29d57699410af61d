package dev.halfulp.emit.verilog;

import dev.halfulp.spec.Domain;
import dev.halfulp.spec.Outside;
import dev.halfulp.spec.UnitSpec;

/**
 * Which inputs a test bench drives: blocks of a power of two of neighbouring codes, of which the last may be shorter.
 *
 * @param first the first input code
 * @param inputs count of codes from there up
 * @param blockBits a block has {@code 2^blockBits} codes
 * @param samples codes driven per block, 0 for all
 */
record BenchPlan(long first, long inputs, int blockBits, int samples) {
    /** Up to this many inputs every output is compared by itself. */
    private static final long DIRECT = 256;

    private static final long BLOCKS = 256;
    private static final long EXHAUSTIVE = 1L << 20;
    private static final int SAMPLES = 4096;

    /** All codes at which the output is specified; above {@code 2^20} of them, samples. */
    static BenchPlan of(UnitSpec spec) {
        Domain domain = spec.domain();
        boolean everywhere = domain.outside() == Outside.CLAMP;
        return of(
                everywhere ? spec.input().minCode() : domain.first(),
                everywhere ? spec.input().codes() : domain.codes(),
                EXHAUSTIVE);
    }

    /** All of {@code inputs} codes up to the given limit, above it samples. */
    static BenchPlan of(long first, long inputs, long exhaustive) {
        int blockBits = 0;
        while (inputs > BLOCKS << blockBits) {
            blockBits++;
        }
        return new BenchPlan(first, inputs, blockBits, inputs > exhaustive ? SAMPLES : 0);
    }

    boolean direct() {
        return inputs <= DIRECT;
    }

    boolean sampled() {
        return samples > 0;
    }

    int blockSize() {
        return 1 << blockBits;
    }

    int blocks() {
        return (int) ((inputs + blockSize() - 1) >> blockBits);
    }

    /** The first code of a block. */
    long start(int block) {
        return first + ((long) block << blockBits);
    }

    /** The codes of a block. */
    int length(int block) {
        return (int) Math.min(blockSize(), first + inputs - start(block));
    }
}
