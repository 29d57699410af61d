package dev.halfulp.fit;

import dev.halfulp.spec.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Searches the fewest dyadic blocks that linear segments can cover. */
final class DyadicSearch {
    private final FoldedCorridor corridor;
    private final boolean isClosed;
    private final int ampleShift;

    /**
     * @param isClosed whether blocks are closed
     */
    DyadicSearch(FoldedCorridor corridor, boolean isClosed) {
        this.corridor = corridor;
        this.isClosed = isClosed;
        ampleShift = new LinearFitter(corridor).ampleShift();
    }

    /** Exponent of the size of one block for all magnitudes. */
    int sizeBits() {
        int addresses = isClosed ? corridor.size() - 1 : corridor.size();
        return Integer.SIZE - Integer.numberOfLeadingZeros(addresses - 1);
    }

    /**
     * The fewest segments on blocks that are not smaller than a size, with the least fraction bits that reach them.
     *
     * @param smallest exponent of that size
     */
    Optional<Supplier<Approximation>> fewest(int smallest) {
        Optional<DyadicBlocks> rough = blocks(sizeBits(), smallest, ampleShift, 0, LinearFitter.MOST_SEGMENTS);
        if (rough.isEmpty()) {
            return Optional.empty();
        }
        int largest = rough.get().largestBits();
        Optional<DyadicBlocks> found = blocks(largest, smallest, ampleShift, largest, LinearFitter.MOST_SEGMENTS);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int shift = ampleShift;
        int low = 0;
        while (low < shift) {
            int middle = (low + shift) / 2;
            Optional<DyadicBlocks> shorter =
                    blocks(largest, smallest, middle, largest, found.get().count());
            if (shorter.isPresent()) {
                found = shorter;
                shift = middle;
            } else {
                low = middle + 1;
            }
        }
        DyadicBlocks chosen = found.get();
        int fraction = shift;
        return Optional.of(() -> fit(chosen, largest, fraction));
    }

    /**
     * @param scale positions are scaled to blocks of {@code 2^scale} magnitudes; 0 if they are not scaled
     */
    private Optional<DyadicBlocks> blocks(int largest, int smallest, int shift, int scale, int most) {
        return DyadicBlocks.fewest(corridor.size(), isClosed, largest, smallest, most, (from, to, bits) -> {
            Slopes slopes = new MultipleSlopes(Math.max(0, scale - bits));
            return new LatticeFit(corridor, from, to, shift, slopes).isFeasible();
        });
    }

    private DyadicApproximation fit(DyadicBlocks blocks, int scale, int shift) {
        List<SegmentChooser> choosers = new ArrayList<>();
        for (int block = 0; block < blocks.count(); block++) {
            Slopes slopes = new MultipleSlopes(scale - blocks.bits(block));
            choosers.add(new SegmentChooser(corridor, blocks.start(block), blocks.end(block), shift, 0, slopes));
        }
        int zeros = choosers.stream().mapToInt(SegmentChooser::mostZeros).min().orElseThrow();
        List<Segment> pieces = new ArrayList<>();
        for (int block = 0; block < blocks.count(); block++) {
            Segment piece = choosers.get(block).choose(zeros);
            pieces.add(new Segment(
                    piece.firstIndex(),
                    piece.lastIndex(),
                    piece.slope() >> (blocks.largestBits() - blocks.bits(block)),
                    piece.intercept()));
        }
        Blocks whole = new Blocks(sizeBits(), corridor.size(), isClosed);
        return new DyadicApproximation(new LinearApproximation(corridor, Method.DYADIC, pieces, shift, whole), blocks);
    }
}
