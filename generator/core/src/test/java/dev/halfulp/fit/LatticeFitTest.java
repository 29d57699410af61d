package dev.halfulp.fit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LatticeFitTest {
    @Provide
    Arbitrary<FoldedCorridor> corridors() {
        return TinyCorridors.unfolded(8);
    }

    @Property(tries = 500)
    void aLineIsFoundExactlyWhereThereIsOne(
            @ForAll("corridors") FoldedCorridor corridor, @ForAll @IntRange(max = 3) int shift) {
        int last = corridor.size() - 1;
        LatticeFit fit = new LatticeFit(corridor, 0, last, shift);
        assertThat(fit.isFeasible()).isEqualTo(TinyCorridors.hasLine(corridor, 0, last, shift));
    }

    @Property(tries = 300)
    void interceptsOfASlopeAreExactlyThoseThatStayInside(
            @ForAll("corridors") FoldedCorridor corridor,
            @ForAll @IntRange(max = 3) int shift,
            @ForAll @IntRange(min = -12, max = 12) int slope) {
        LatticeFit fit = new LatticeFit(corridor, 0, corridor.size() - 1, shift);
        boolean accepted = fit.accepts(slope);
        boolean any = false;
        for (long intercept = -256; intercept <= 256; intercept++) {
            boolean inside = true;
            for (int i = 0; i < corridor.size(); i++) {
                long value = Math.floorDiv((long) slope * i + intercept, 1L << shift);
                inside &= corridor.low(i) <= value && value <= corridor.high(i);
            }
            any |= inside;
            assertThat(fit.lowestIntercept() <= intercept && intercept <= fit.highestIntercept())
                    .isEqualTo(inside);
        }
        assertThat(accepted).isEqualTo(any);
    }

    @Property(tries = 200)
    void theFurthestSlopeIsTheLastFeasibleOne(
            @ForAll("corridors") FoldedCorridor corridor, @ForAll @IntRange(max = 3) int shift) {
        LatticeFit fit = new LatticeFit(corridor, 0, corridor.size() - 1, shift);
        if (corridor.size() > 1 && fit.isFeasible()) {
            long slope = fit.findSlope();
            long steepest = fit.furthest(slope, 1, 1 << 20);
            long flattest = fit.furthest(slope, -1, 1 << 20);
            assertThat(fit.accepts(steepest)).isTrue();
            assertThat(fit.accepts(steepest + 1)).isFalse();
            assertThat(fit.accepts(flattest)).isTrue();
            assertThat(fit.accepts(flattest - 1)).isFalse();
        }
    }
}
