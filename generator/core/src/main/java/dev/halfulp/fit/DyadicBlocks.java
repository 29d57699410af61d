package dev.halfulp.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Magnitudes cut into blocks whose sizes are powers of two, each aligned to multiples of its size.
 *
 * <p>Blocks may be closed, as in {@link Blocks}. A position within a block is <em>scaled</em> to the size of the largest
 * block: multiplied by {@code 2^(largestBits - bits)}.
 */
public final class DyadicBlocks {
    private final int size;
    private final boolean isClosed;
    private final int[] starts;
    private final int[] bits;

    /** Whether something can be fitted to the magnitudes from one index to another, both included. */
    @FunctionalInterface
    public interface BlockTest {
        boolean isFeasible(int from, int to, int bits);
    }

    /**
     * Neighbouring blocks of one size.
     *
     * @param block the number of the first
     * @param start index of its first magnitude
     * @param bits exponent of the size
     */
    public record Run(int block, int start, int bits) {}

    /**
     * @param size count of magnitudes
     * @param isClosed whether a block includes the first magnitude of the next one
     * @param bits the exponent of the size of each block, in order; the last block may reach beyond the last magnitude
     */
    public DyadicBlocks(int size, boolean isClosed, List<Integer> bits) {
        this.size = size;
        this.isClosed = isClosed;
        this.bits = bits.stream().mapToInt(Integer::intValue).toArray();
        starts = new int[this.bits.length];
        long next = 0;
        for (int block = 0; block < starts.length; block++) {
            if (next >= addresses() || next % (1L << this.bits[block]) != 0) {
                throw new IllegalArgumentException("block " + block + " does not start at a multiple of its size");
            }
            starts[block] = (int) next;
            next += 1L << this.bits[block];
        }
        if (next < addresses()) {
            throw new IllegalArgumentException("the blocks end before the magnitudes");
        }
    }

    /** Blocks of one size. */
    public static DyadicBlocks uniform(Blocks blocks) {
        List<Integer> bits = new ArrayList<>();
        for (int block = 0; block < blocks.count(); block++) {
            bits.add(blocks.bits());
        }
        return new DyadicBlocks(blocks.size(), blocks.isClosed(), bits);
    }

    /**
     * The fewest blocks that pass a test, where parts of a block that passes do so too: blocks are halved until they
     * pass.
     *
     * @param largest exponent of the largest block size
     * @param smallest exponent of the smallest block size
     * @param most gives up above this count
     * @return empty if a block of the smallest size does not pass, or if there would be more than {@code most}
     */
    public static Optional<DyadicBlocks> fewest(
            int size, boolean isClosed, int largest, int smallest, int most, BlockTest test) {
        List<Integer> bits = new ArrayList<>();
        long addresses = isClosed ? size - 1L : size;
        int exponent = largest;
        for (long start = 0; start < addresses; start += 1L << exponent) {
            exponent = start == 0 ? largest : Math.min(largest, Long.numberOfTrailingZeros(start));
            while (exponent >= smallest
                    && !test.isFeasible((int) start, end(start, exponent, size, isClosed), exponent)) {
                exponent--;
            }
            if (exponent < smallest || bits.size() == most) {
                return Optional.empty();
            }
            bits.add(exponent);
        }
        return Optional.of(new DyadicBlocks(size, isClosed, bits));
    }

    private long addresses() {
        return isClosed ? size - 1L : size;
    }

    /** Whether a block includes the first magnitude of the next one. */
    public boolean isClosed() {
        return isClosed;
    }

    /** Count of magnitudes. */
    public int size() {
        return size;
    }

    /** Count of blocks. */
    public int count() {
        return starts.length;
    }

    /** Index of the first magnitude of a block. */
    public int start(int block) {
        return starts[block];
    }

    /** Index of the last magnitude of a block. */
    public int end(int block) {
        return end(starts[block], bits[block], size, isClosed);
    }

    private static int end(long start, int bits, int size, boolean isClosed) {
        long next = start + (1L << bits);
        return (int) Math.min(size - 1L, isClosed ? next : next - 1);
    }

    /** Exponent of the size of a block. */
    public int bits(int block) {
        return bits[block];
    }

    /** Exponent of the largest size. */
    public int largestBits() {
        int largest = 0;
        for (int exponent : bits) {
            largest = Math.max(largest, exponent);
        }
        return largest;
    }

    /** Neighbouring blocks of one size taken together, in order. */
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (int block = 0; block < starts.length; block++) {
            if (block == 0 || bits[block] != bits[block - 1]) {
                runs.add(new Run(block, starts[block], bits[block]));
            }
        }
        return runs;
    }
}
