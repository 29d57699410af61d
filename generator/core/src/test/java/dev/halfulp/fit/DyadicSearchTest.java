package dev.halfulp.fit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DyadicSearchTest {
    /** Fraction bits of the lines that are tried. */
    private static final int SHIFT = 3;

    private static final int LARGEST = 3;

    @Provide
    Arbitrary<FoldedCorridor> corridors() {
        return TinyCorridors.unfolded(8);
    }

    @Property(tries = 300)
    void noOtherDyadicSegmentsAreFewer(@ForAll("corridors") FoldedCorridor corridor) {
        DyadicApproximation found = (DyadicApproximation)
                new DyadicSearch(corridor, false).fewest(0).orElseThrow().get();
        assertThat(found.blocks().count()).isLessThanOrEqualTo(least(corridor, 0));
        for (int block = 0; block < found.blocks().count(); block++) {
            assertInside(found, block);
        }
    }

    private static void assertInside(DyadicApproximation found, int block) {
        DyadicBlocks blocks = found.blocks();
        Segment piece = found.linear().pieces().get(block);
        long scale = 1L << (blocks.largestBits() - blocks.bits(block));
        for (int i = blocks.start(block); i <= blocks.end(block); i++) {
            long sum = piece.slope() * (i - blocks.start(block)) * scale + piece.intercept();
            assertThat(Math.floorDiv(sum, 1L << found.linear().shift()))
                    .isBetween(found.corridor().low(i), found.corridor().high(i));
        }
    }

    private static int least(FoldedCorridor corridor, int from) {
        if (from >= corridor.size()) {
            return 0;
        }
        int least = Integer.MAX_VALUE;
        for (int bits = 0; bits <= LARGEST && from % (1 << bits) == 0; bits++) {
            int next = from + (1 << bits);
            if (TinyCorridors.hasLine(corridor, from, Math.min(corridor.size(), next) - 1, SHIFT)) {
                least = Math.min(least, 1 + least(corridor, next));
            }
        }
        return least;
    }
}
