package dev.halfulp.fit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class BipartiteSolverTest {
    @Provide
    Arbitrary<FoldedCorridor> corridors() {
        return TinyCorridors.unfolded(9);
    }

    @Property(tries = 300)
    void aSolutionIsFoundExactlyWhereThereIsOneAndItsOffsetsAreNarrowest(
            @ForAll("corridors") FoldedCorridor corridor,
            @ForAll @IntRange(min = 1, max = 2) int low,
            @ForAll @IntRange(max = 2) int middle,
            @ForAll @IntRange(max = 1) int guard,
            @ForAll @IntRange(max = 2) int zeros) {
        BipartiteLayout layout = new BipartiteLayout(low, middle, guard, zeros);
        BipartiteSolver solver = new BipartiteSolver(corridor, layout);
        int least = leastLargestOffset(corridor, layout);
        assertThat(solver.solve()).isEqualTo(least >= 0);
        if (least >= 0) {
            assertThat(solver.offsetBits())
                    .isEqualTo(least == 0 ? 0 : Integer.toBinaryString(least).length());
            assertInside(corridor, solver.approximation());
        }
    }

    private static void assertInside(FoldedCorridor corridor, BipartiteApproximation found) {
        BipartiteLayout layout = found.layout();
        for (int index = 0; index < corridor.size(); index++) {
            int high = index >> (layout.lowBits() + layout.middleBits());
            int place = (high << layout.lowBits()) + index % (1 << layout.lowBits());
            long base = found.base()[index >> layout.lowBits()] * (1L << layout.baseZeros());
            long offset = found.offsets()[place];
            assertThat(offset).isNotNegative();
            assertThat(Math.floorDiv(base + offset, 1L << layout.guardBits()))
                    .isBetween(corridor.low(index), corridor.high(index));
        }
    }

    /** The least bound of all offsets with which every block can be solved, by trying all offsets; -1 if there is none. */
    private static int leastLargestOffset(FoldedCorridor corridor, BipartiteLayout layout) {
        int largest = 0;
        int blockSize = 1 << (layout.lowBits() + layout.middleBits());
        for (int start = 0; start < corridor.size(); start += blockSize) {
            int end = Math.min(corridor.size(), start + blockSize);
            int bound = largest;
            while (!canBeSolved(corridor, layout, start, end, new int[1 << layout.lowBits()], 0, bound)) {
                bound++;
                if (bound > 24) {
                    return -1;
                }
            }
            largest = bound;
        }
        return largest;
    }

    private static boolean canBeSolved(
            FoldedCorridor corridor, BipartiteLayout layout, int start, int end, int[] offsets, int next, int bound) {
        if (next == offsets.length) {
            return rowsHaveBases(corridor, layout, start, end, offsets);
        }
        for (int offset = 0; offset <= bound; offset++) {
            offsets[next] = offset;
            if (canBeSolved(corridor, layout, start, end, offsets, next + 1, bound)) {
                return true;
            }
        }
        return false;
    }

    private static boolean rowsHaveBases(
            FoldedCorridor corridor, BipartiteLayout layout, int start, int end, int[] offsets) {
        for (int row = start; row < end; row += offsets.length) {
            long lowest = Long.MIN_VALUE;
            long highest = Long.MAX_VALUE;
            for (int i = row; i < Math.min(end, row + offsets.length); i++) {
                lowest = Math.max(lowest, corridor.low(i) * (1L << layout.guardBits()) - offsets[i - row]);
                highest = Math.min(highest, (corridor.high(i) + 1) * (1L << layout.guardBits()) - 1 - offsets[i - row]);
            }
            long grid = 1L << layout.baseZeros();
            if (Math.floorDiv(highest, grid) * grid < lowest) {
                return false;
            }
        }
        return true;
    }
}
