package dev.halfulp.datapath;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.corridor.Corridor;
import dev.halfulp.corridor.CorridorBuilder;
import dev.halfulp.fit.Blocks;
import dev.halfulp.fit.DyadicBlocks;
import dev.halfulp.fit.Fold;
import dev.halfulp.fit.FoldFinder;
import dev.halfulp.fit.FoldedCorridor;
import dev.halfulp.reference.Specs;
import dev.halfulp.spec.UnitSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The decoder finds what a walk over the blocks finds, in every kind of fold. */
class DyadicDecoderTest {
    private static final UnitSpec SPEC = Specs.activation("tanh", "s8f4", "s8f7");
    private static final List<FoldedCorridor> CORRIDORS = corridors();

    private static List<FoldedCorridor> corridors() {
        Corridor corridor = CorridorBuilder.build(SPEC, Specs.reference(SPEC));
        List<FoldedCorridor> all = new ArrayList<>(new FoldFinder(SPEC, corridor, corridor).find());
        List.copyOf(all).forEach(folded -> folded.limited().ifPresent(all::add));
        return all;
    }

    @Property(tries = 400)
    void segmentAndScaledPosition(@ForAll long seed, @ForAll @IntRange(max = 7) int largest) {
        Random random = new Random(seed);
        FoldedCorridor corridor = CORRIDORS.get(random.nextInt(CORRIDORS.size()));
        boolean isClosed = Blocks.canClose(corridor, 1) && random.nextBoolean();
        DyadicBlocks blocks = blocks(corridor.size(), isClosed, largest, random);
        DatapathBuilder builder = new DatapathBuilder(
                new Range(SPEC.input().minCode(), SPEC.input().maxCode()));
        DyadicDecoder decoder =
                new DyadicDecoder(builder, new FoldedInput(builder, corridor, true), corridor.first(), blocks);
        Node both = builder.add(
                "both", "", builder.shiftLeft("segment_high", "", decoder.segment(), 20), decoder.position());
        Datapath datapath = RangeNarrowing.narrow(builder.build(both));
        for (long x = SPEC.input().minCode(); x <= SPEC.input().maxCode(); x++) {
            assertThat(new Interpreter(datapath).apply(x)).as("x = " + x).isEqualTo(wanted(corridor, blocks, x));
        }
    }

    private static DyadicBlocks blocks(int size, boolean isClosed, int largest, Random random) {
        int addresses = isClosed ? size - 1 : size;
        List<Integer> bits = new ArrayList<>();
        int exponent = largest;
        for (int start = 0; start < addresses; start += 1 << exponent) {
            int room = start == 0 ? largest : Math.min(largest, Integer.numberOfTrailingZeros(start));
            exponent = Math.max(0, room - random.nextInt(3));
            bits.add(exponent);
        }
        return new DyadicBlocks(size, isClosed, bits);
    }

    private static long wanted(FoldedCorridor corridor, DyadicBlocks blocks, long x) {
        Fold fold = corridor.fold();
        long index = fold.magnitude(x) - corridor.first();
        int found = -1;
        for (int block = 0; block < blocks.count(); block++) {
            boolean isFirst = found < 0;
            if (blocks.start(block) <= index && index <= blocks.end(block) && (isFirst || fold.isUpper(x))) {
                found = block;
            }
        }
        long scale = 1L << (blocks.largestBits() - blocks.bits(found));
        return ((long) found << 20) + (index - blocks.start(found)) * scale;
    }
}
