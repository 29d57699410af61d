package dev.halfulp.fit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The neighbours of a knot are exactly those whose line stays in the corridor. */
class KnotRulesTest {
    @Property(tries = 1000)
    void neighbours(
            @ForAll @IntRange(min = -40, max = 40) int curvature,
            @ForAll @IntRange(min = -99, max = 99) int slope,
            @ForAll @IntRange(max = 3) int width,
            @ForAll @IntRange(min = 1, max = 50) int size,
            @ForAll @IntRange(max = 5) int bits,
            @ForAll @IntRange(min = -2, max = 3) int guardBits) {
        FoldedCorridor corridor = parabola(curvature, slope, width, size);
        KnotRules rules =
                new KnotRules(corridor, new BlockEnvelopes(corridor, 0, 5), false, guardBits, Long.MAX_VALUE >> 2);
        for (int index = 0; index < size; index += 1 << bits) {
            for (long knot = rules.lowestKnot(index); knot <= rules.highestKnot(index); knot++) {
                boolean isFound = rules.findNext(index, knot, bits);
                for (long next = knot - 200; next <= knot + 200; next++) {
                    boolean isNeighbour = isFound && rules.nextLow() <= next && next <= rules.nextHigh();
                    assertThat(isNeighbour).isEqualTo(stays(corridor, index, knot, next, bits, guardBits));
                }
            }
        }
    }

    private static FoldedCorridor parabola(int curvature, int slope, int width, int size) {
        long[] low = new long[size];
        long[] widths = new long[size];
        for (int i = 0; i < size; i++) {
            low[i] = Math.floorDiv(curvature * i * i + 20 * slope * i, 1000);
            widths[i] = width;
        }
        return TinyCorridors.of(low, widths);
    }

    private static boolean stays(FoldedCorridor corridor, int index, long u, long v, int bits, int guardBits) {
        for (int r = 0; r <= 1 << bits && index + r < corridor.size(); r++) {
            int scaled = bits + guardBits + 3;
            long value = Math.floorDiv(8 * ((u << bits) + (v - u) * r) + (1L << (scaled - 1)), 1L << scaled);
            if (value < corridor.low(index + r) || value > corridor.high(index + r)) {
                return false;
            }
        }
        return true;
    }
}
