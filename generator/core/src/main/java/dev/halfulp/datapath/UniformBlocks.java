package dev.halfulp.datapath;

import dev.halfulp.fit.Blocks;

/** The number of the block that holds the input, and the position within it. */
final class UniformBlocks {
    private final TableIndex segment;
    private final Node position;

    /**
     * @param first the smallest magnitude, a multiple of the block size
     */
    UniformBlocks(DatapathBuilder builder, FoldedInput input, long first, Blocks blocks) {
        int bits = blocks.bits();
        Node address = blocks.isClosed() ? input.address() : input.magnitude();
        Node block = builder.shiftRight("block", "high bits", address, bits);
        segment = new TableIndex(
                builder, "segment", "segment that holds the input", block, first >> bits, blocks.count());
        Node offset = bits == 0 ? builder.constant(0) : builder.slice("offset", "low bits", address, 0, bits);
        position = blocks.isClosed()
                ? builder.add("position", "position within the segment", offset, input.lowerHalf())
                : offset;
    }

    /** The index of tables with a word for each block. */
    TableIndex segment() {
        return segment;
    }

    /** From 0 to the block size minus 1; to the block size where blocks are closed. */
    Node position() {
        return position;
    }
}
