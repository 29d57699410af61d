package dev.halfulp.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LinearFitterTest {
    @Provide
    Arbitrary<FoldedCorridor> corridors() {
        return TinyCorridors.unfolded(7);
    }

    @Property(tries = 300)
    void noChoiceOfBreakpointsNeedsFewerSegments(
            @ForAll("corridors") FoldedCorridor corridor, @ForAll @IntRange(max = 2) int shift) {
        List<Integer> ends = new LinearFitter(corridor).greedyEnds(shift, 1000).orElseThrow();
        assertThat(ends).hasSize(leastSegments(corridor, shift));
        assertThat(ends.get(ends.size() - 1)).isEqualTo(corridor.size());
    }

    /** By dynamic programming over all breakpoints. */
    private static int leastSegments(FoldedCorridor corridor, int shift) {
        int[] least = new int[corridor.size() + 1];
        for (int end = 1; end <= corridor.size(); end++) {
            least[end] = Integer.MAX_VALUE;
            for (int start = 0; start < end; start++) {
                if (least[start] + 1 < least[end] && TinyCorridors.hasLine(corridor, start, end - 1, shift)) {
                    least[end] = least[start] + 1;
                }
            }
        }
        return least[corridor.size()];
    }

    @Property(tries = 300)
    void freeSegmentsStayInsideAndMeet(
            @ForAll("corridors") FoldedCorridor corridor, @ForAll @IntRange(max = 5) int shift) {
        LinearFitter fitter = new LinearFitter(corridor);
        LinearApproximation linear = fitter.free(fitter.greedyEnds(shift, 1000).orElseThrow(), shift);
        int next = 0;
        for (Segment piece : linear.pieces()) {
            assertThat(piece.firstIndex()).isEqualTo(next);
            next = piece.lastIndex() + 1;
            assertInside(corridor, piece, shift, 0);
        }
        assertThat(next).isEqualTo(corridor.size());
    }

    @Property(tries = 300)
    void uniformSegmentsStayInside(
            @ForAll("corridors") FoldedCorridor corridor,
            @ForAll @IntRange(max = 5) int shift,
            @ForAll @IntRange(max = 3) int blockBits,
            @ForAll boolean wantsClosed) {
        boolean isClosed = wantsClosed && corridor.size() > 1;
        LinearFitter fitter = new LinearFitter(corridor);
        Blocks blocks = new Blocks(blockBits, corridor.size(), isClosed);
        boolean feasible = true;
        for (int start = 0; start < corridor.size(); start += 1 << blockBits) {
            int end = Math.min(corridor.size() - 1, start + (1 << blockBits) - (isClosed ? 0 : 1));
            feasible &= TinyCorridors.hasLine(corridor, start, end, shift);
        }
        assertThat(fitter.isFeasible(blocks, shift)).isEqualTo(feasible);
        if (feasible) {
            List<Segment> pieces = fitter.uniform(blocks, shift).pieces();
            assertThat(pieces).hasSize(((corridor.size() - (isClosed ? 2 : 1)) >> blockBits) + 1);
            pieces.forEach(piece -> assertInside(corridor, piece, shift, piece.firstIndex()));
        }
    }

    private static void assertInside(FoldedCorridor corridor, Segment piece, int shift, int origin) {
        for (int i = piece.firstIndex(); i <= piece.lastIndex(); i++) {
            long value = Math.floorDiv(piece.slope() * (i - origin) + piece.intercept(), 1L << shift);
            assertThat(value).isBetween(corridor.low(i), corridor.high(i));
        }
    }

    @Property(tries = 100)
    void givesUpAboveTheCountAllowed(@ForAll("corridors") FoldedCorridor corridor) {
        LinearFitter fitter = new LinearFitter(corridor);
        int least = fitter.greedyEnds(0, 1000).orElseThrow().size();
        assertThat(fitter.greedyEnds(0, least)).isPresent();
        assertThat(fitter.greedyEnds(0, least - 1)).isEqualTo(Optional.empty());
    }

    /** Bounds of 56 bits leave room for few fraction bits in a long, however many inputs there are. */
    @Example
    void fractionBitsFitBesideHugeBounds() {
        long huge = 1L << 56;
        long[] low = new long[2000];
        for (int i = 0; i < low.length; i++) {
            low[i] = i % 2 == 0 ? huge : -huge;
        }
        FoldedCorridor corridor = TinyCorridors.of(low, new long[low.length]);
        LinearFitter fitter = new LinearFitter(corridor);
        assertThat(fitter.ampleShift()).isBetween(0, 6);
        assertThat(fitter.greedyEnds(fitter.ampleShift(), 2000).orElseThrow()).hasSize(1000);
    }

    @Example
    void uniformBlocksAreAlignedToTheFirstMagnitude() {
        FoldedCorridor corridor = new FoldedCorridor(Fold.NONE, -8, new long[16], new long[16], new long[16]);
        assertThat(new LinearFitter(corridor).largestBlockBits()).isEqualTo(3);
        assertThat(new LinearFitter(TinyCorridors.of(new long[16], new long[16])).largestBlockBits())
                .isEqualTo(4);
    }
}
