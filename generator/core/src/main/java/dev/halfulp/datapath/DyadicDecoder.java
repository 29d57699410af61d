package dev.halfulp.datapath;

import dev.halfulp.fit.DyadicBlocks;
import dev.halfulp.fit.DyadicBlocks.Run;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The number of the dyadic block that holds the input, and the scaled position within it.
 *
 * <p>A run of blocks of one size is recognised by leading bits. Its shift brings the number of the block, but for a
 * constant of the run, above the bits of a position in the largest block.
 */
final class DyadicDecoder {
    /** Runs are looked up by up to this many values of the leading bits; beyond that they are searched. */
    private static final long MOST_DIRECT = 64;

    private final DatapathBuilder builder;
    private final DyadicBlocks blocks;
    private final List<Run> runs;
    private final Node address;
    private final long lastAddress;
    private final Node segment;
    private final Node position;

    /**
     * @param first the smallest magnitude
     */
    DyadicDecoder(DatapathBuilder builder, FoldedInput input, long first, DyadicBlocks blocks) {
        this.builder = builder;
        this.blocks = blocks;
        runs = blocks.runs();
        lastAddress = blocks.size() - (blocks.isClosed() ? 2L : 1L);
        address = blocks.isClosed()
                ? input.address()
                : builder.known(
                        builder.subtract("place", "magnitude from 0 up", input.magnitude(), builder.constant(first)),
                        new Range(0, lastAddress));
        int largest = blocks.largestBits();
        Node leading = leading();
        Node shift = ofRun("scale", "shift to the size of the largest block", leading, run -> largest - run.bits());
        Node base = ofRun("run_base", "moves to the number of the segment", leading, DyadicDecoder::base);
        Node aligned = builder.shiftLeftBy("aligned", "block above scaled position", address, shift);
        segment = builder.known(
                builder.add(
                        "segment",
                        "segment that holds the input",
                        builder.shiftRight("block", "high bits", aligned, largest),
                        base),
                new Range(0, blocks.count() - 1L));
        Node offset =
                largest == 0 ? builder.constant(0) : builder.slice("offset", "low bits, scaled", aligned, 0, largest);
        position = blocks.isClosed() ? closed(input, shift, offset) : offset;
    }

    private Node closed(FoldedInput input, Node shift, Node offset) {
        Node step = builder.shiftLeftBy("step", "1 in the lower half, scaled", input.lowerHalf(), shift);
        return builder.known(
                builder.add("position", "scaled position within the segment", offset, step),
                new Range(0, 1L << blocks.largestBits()));
    }

    /** Leading bits of the address that tell the run, or the number of the run. */
    private Node leading() {
        if (runs.size() == 1) {
            return builder.constant(0);
        }
        int dropped = alignment();
        Node leading = builder.shiftRight("leading", "bits that tell the size of the block", address, dropped);
        if (isDirect()) {
            return leading;
        }
        long[] starts = runs.stream().mapToLong(run -> run.start() >> dropped).toArray();
        return new SegmentSearch(builder, starts, lastAddress >> dropped, "run").index(leading);
    }

    private boolean isDirect() {
        return lastAddress >> alignment() < MOST_DIRECT;
    }

    /** Trailing zero bits that the starts of all runs share. */
    private int alignment() {
        return Long.numberOfTrailingZeros(runs.stream().mapToLong(Run::start).reduce(0, (left, right) -> left | right));
    }

    private Node ofRun(String name, String comment, Node leading, ToLongFunction<Run> word) {
        if (runs.size() == 1) {
            return builder.constant(word.applyAsLong(runs.get(0)));
        }
        long[] words = runs.stream().mapToLong(word).toArray();
        return builder.lookup(name, comment, leading, new Table(isDirect() ? spread(words) : words));
    }

    /** The words by leading bits. */
    private long[] spread(long[] words) {
        int dropped = alignment();
        long[] spread = new long[(int) (lastAddress >> dropped) + 1];
        int run = 0;
        for (int i = 0; i < spread.length; i++) {
            while (run + 1 < runs.size() && runs.get(run + 1).start() >> dropped <= i) {
                run++;
            }
            spread[i] = words[run];
        }
        return spread;
    }

    private static long base(Run run) {
        return run.block() - (long) (run.start() >> run.bits());
    }

    /** From 0 to the count of blocks minus 1. */
    Node segment() {
        return segment;
    }

    /** From 0 to the size of the largest block minus 1; to its size where blocks are closed. */
    Node position() {
        return position;
    }
}
