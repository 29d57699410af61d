package dev.halfulp.fit;

import java.util.stream.LongStream;

/** An ascending set of slopes that segments may have. */
interface Slopes {
    /** How many slopes of a wide interval are compared. */
    int CANDIDATES = 8;

    /** Every integer; its place is the integer itself. */
    Slopes ALL = new Slopes() {
        @Override
        public long firstNotBelow(long slope) {
            return slope;
        }

        @Override
        public long at(long place) {
            return place;
        }

        @Override
        public LongStream candidates(long low, long high) {
            long step = (high - low) / CANDIDATES;
            return LongStream.concat(
                    LongStream.of(RoundNumbers.roundest(low, high)),
                    LongStream.rangeClosed(0, CANDIDATES).map(i -> low + step * i));
        }

        @Override
        public int terms(long slope) {
            return 1;
        }
    };

    /** The place of the smallest slope that is not below a number. */
    long firstNotBelow(long slope);

    /** The slope at a place. */
    long at(long place);

    /** The slopes worth a comparison between two places. */
    LongStream candidates(long low, long high);

    /** How many summands a product with the slope takes: of two slopes the one with fewer is preferred. */
    int terms(long slope);
}
