package dev.halfulp.fit;

/**
 * How two tables share the bits of an index and of a value.
 *
 * @param lowBits bits of the index that only the offset sees
 * @param middleBits bits of the index that only the base sees
 * @param guardBits bits of the sum below a folded value
 * @param baseZeros low bits of the base that are 0 and not stored
 */
public record BipartiteLayout(int lowBits, int middleBits, int guardBits, int baseZeros) {
    /** Count of base words for an index from 0 to {@code size - 1}. */
    int baseWords(int size) {
        return ((size - 1) >> lowBits) + 1;
    }

    /** Count of offset words for an index from 0 to {@code size - 1}. */
    int offsetWords(int size) {
        return blocks(size) << lowBits;
    }

    /** Count of blocks that share their high bits. */
    int blocks(int size) {
        return ((size - 1) >> (lowBits + middleBits)) + 1;
    }
}
