package dev.halfulp.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.spec.Method;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class KnotProgramTest {
    private static final int LARGEST = 3;
    private static final long NO_LIMIT = Long.MAX_VALUE >> 2;

    @Provide
    Arbitrary<FoldedCorridor> corridors() {
        return TinyCorridors.unfolded(9);
    }

    @Property(tries = 600)
    void noOtherKnotsAreFewer(
            @ForAll("corridors") FoldedCorridor corridor,
            @ForAll @IntRange(min = -1, max = 2) int guardBits,
            @ForAll @IntRange(max = 1) int smallest,
            @ForAll boolean isClosed) {
        Optional<KnotApproximation> found = solve(corridor, isClosed, guardBits, smallest, NO_LIMIT, 99);
        int least = new BruteForce(corridor, isClosed, guardBits, smallest).leastBlocks();
        assertThat(found.map(knots -> knots.blocks().count()))
                .isEqualTo(least < 99 ? Optional.of(least) : Optional.empty());
        found.ifPresent(KnotProgramTest::assertInside);
    }

    @Property(tries = 200)
    void knotsKeepTheirLimit(@ForAll("corridors") FoldedCorridor corridor, @ForAll @IntRange(max = 6) int limit) {
        solve(corridor, false, 1, 0, limit, 99)
                .ifPresent(found -> assertThat(found.knots()).allMatch(knot -> knot <= limit));
    }

    @Property(tries = 200)
    void moreBlocksThanAskedForAreNotMade(@ForAll("corridors") FoldedCorridor corridor) {
        Optional<KnotApproximation> found = solve(corridor, false, 1, 0, NO_LIMIT, 99);
        if (found.isPresent()) {
            int blocks = found.get().blocks().count();
            assertThat(solve(corridor, false, 1, 0, NO_LIMIT, blocks)).isPresent();
            assertThat(solve(corridor, false, 1, 0, NO_LIMIT, blocks - 1)).isEmpty();
        }
    }

    private static Optional<KnotApproximation> solve(
            FoldedCorridor corridor, boolean isClosed, int guardBits, int smallest, long limit, int most) {
        boolean closes = isClosed && corridor.size() > 1;
        BlockEnvelopes envelopes = new BlockEnvelopes(corridor, smallest, LARGEST);
        KnotRules rules = new KnotRules(corridor, envelopes, closes, guardBits, limit);
        return new KnotProgram(rules, smallest, LARGEST, most).solve(Method.KNOTS);
    }

    private static void assertInside(KnotApproximation found) {
        DyadicBlocks blocks = found.blocks();
        assertThat(found.knots()).hasSize(blocks.count() + 1);
        for (int block = 0; block < blocks.count(); block++) {
            for (int i = blocks.start(block); i <= blocks.end(block); i++) {
                long value = value(
                        found.knots().get(block),
                        found.knots().get(block + 1),
                        i - blocks.start(block),
                        blocks.bits(block),
                        found.guardBits());
                assertThat(value)
                        .isBetween(found.corridor().low(i), found.corridor().high(i));
            }
        }
    }

    /** {@code floor((u + (v - u) r / 2^bits) / 2^guardBits + 1/2)}. */
    private static long value(long u, long v, int r, int bits, int guardBits) {
        int scaled = bits + guardBits + 2;
        return Math.floorDiv(4 * ((u << bits) + (v - u) * r) + (1L << (scaled - 1)), 1L << scaled);
    }

    /** All blocks, and all knots in a range that no solution needs to leave. */
    private static final class BruteForce {
        private static final int REACH = 60;

        private final FoldedCorridor corridor;
        private final boolean isClosed;
        private final int guardBits;
        private final int smallest;

        BruteForce(FoldedCorridor corridor, boolean isClosed, int guardBits, int smallest) {
            this.corridor = corridor;
            this.isClosed = isClosed && corridor.size() > 1;
            this.guardBits = guardBits;
            this.smallest = smallest;
        }

        int leastBlocks() {
            int addresses = isClosed ? corridor.size() - 1 : corridor.size();
            int[][] least = new int[addresses + (1 << LARGEST) + 1][2 * REACH + 1];
            for (int from = least.length - 1; from >= 0; from--) {
                for (int u = -REACH; u <= REACH; u++) {
                    least[from][u + REACH] = from >= addresses ? 0 : leastFrom(least, from, u);
                }
            }
            int best = 99;
            for (int blocks : least[0]) {
                best = Math.min(best, blocks);
            }
            return best;
        }

        private int leastFrom(int[][] least, int from, int u) {
            int best = 99;
            for (int bits = smallest; bits <= LARGEST && from % (1 << bits) == 0; bits++) {
                for (int v = -REACH; v <= REACH; v++) {
                    int next = least[from + (1 << bits)][v + REACH];
                    if (next + 1 < best && passes(from, bits, u, v)) {
                        best = next + 1;
                    }
                }
            }
            return best;
        }

        private boolean passes(int from, int bits, long u, long v) {
            int end = isClosed ? from + (1 << bits) : from + (1 << bits) - 1;
            for (int i = from; i <= end && i < corridor.size(); i++) {
                long value = value(u, v, i - from, bits, guardBits);
                if (value < corridor.low(i) || value > corridor.high(i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
