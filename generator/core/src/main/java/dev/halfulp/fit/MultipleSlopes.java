package dev.halfulp.fit;

import java.util.stream.LongStream;

/**
 * The multiples of a power of two.
 *
 * @param bits its exponent
 */
record MultipleSlopes(int bits) implements Slopes {
    @Override
    public long firstNotBelow(long slope) {
        return -(-slope >> bits);
    }

    @Override
    public long at(long place) {
        return place << bits;
    }

    @Override
    public LongStream candidates(long low, long high) {
        return ALL.candidates(low, high).map(this::at);
    }

    @Override
    public int terms(long slope) {
        return 1;
    }
}
