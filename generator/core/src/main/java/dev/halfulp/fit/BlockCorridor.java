package dev.halfulp.fit;

/**
 * The part of a folded corridor that a block covers, by position from 0 up.
 *
 * @param start index of position 0 in the corridor
 * @param length count of positions
 */
record BlockCorridor(FoldedCorridor corridor, int start, int length) {
    static BlockCorridor of(FoldedCorridor corridor, Blocks blocks, int block) {
        int start = blocks.start(block);
        return new BlockCorridor(corridor, start, blocks.end(block) - start + 1);
    }

    long low(int position) {
        return corridor.low(start + position);
    }

    long high(int position) {
        return corridor.high(start + position);
    }
}
