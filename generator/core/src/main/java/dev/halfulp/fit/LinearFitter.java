package dev.halfulp.fit;

import dev.halfulp.spec.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fits linear segments to a folded corridor. */
public final class LinearFitter {
    /** No more segments than this are tried. */
    static final int MOST_SEGMENTS = 1 << 14;

    /** Bits of the largest bound times {@code 2^shift}, so that sums of two of them fit in a long. */
    private static final int MOST_BITS = 60;

    private final FoldedCorridor corridor;
    private final Slopes slopes;

    public LinearFitter(FoldedCorridor corridor) {
        this(corridor, Slopes.ALL);
    }

    /** Fits segments whose slopes belong to a set. */
    LinearFitter(FoldedCorridor corridor, Slopes slopes) {
        this.corridor = corridor;
        this.slopes = slopes;
    }

    /** Fraction bits from which on more of them do not lengthen a segment noticeably, as far as a long can hold them. */
    public int ampleShift() {
        long magnitudes = 0;
        for (int i = 0; i < corridor.size(); i++) {
            magnitudes |= Math.abs(corridor.low(i)) | Math.abs(corridor.high(i) + 1);
        }
        int room = MOST_BITS - (64 - Long.numberOfLeadingZeros(magnitudes));
        return Math.max(0, Math.min(room, Math.min(24, 64 - Long.numberOfLeadingZeros(corridor.size()) + 5)));
    }

    /** Exponent of the largest aligned block that is worth a try; blocks are aligned if the first magnitude is. */
    public int largestBlockBits() {
        int all = 64 - Long.numberOfLeadingZeros(corridor.size() - 1L);
        return Math.min(all, Long.numberOfTrailingZeros(corridor.first()));
    }

    /**
     * Ends of the longest feasible segments, from the left; no other choice of breakpoints needs fewer.
     *
     * @param most gives up above this count
     * @return the index after each segment, or nothing if there would be more than {@code most}
     */
    public Optional<List<Integer>> greedyEnds(int shift, int most) {
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        while (start < corridor.size()) {
            if (ends.size() == most) {
                return Optional.empty();
            }
            start = longestFrom(start, shift) + 1;
            ends.add(start);
        }
        return Optional.of(ends);
    }

    private int longestFrom(int start, int shift) {
        int last = corridor.size() - 1;
        int good = start;
        int step = 1;
        while (good < last && isFeasible(start, Math.min(last, good + step), shift)) {
            good = Math.min(last, good + step);
            step *= 2;
        }
        int bad = Math.min(last + 1, good + step);
        while (bad - good > 1) {
            int middle = (good + bad) >>> 1;
            if (isFeasible(start, middle, shift)) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return good;
    }

    private boolean isFeasible(int from, int to, int shift) {
        return new LatticeFit(corridor, from, to, shift, slopes).isFeasible();
    }

    /** Segments with the given ends, as {@link #greedyEnds} finds them. */
    public LinearApproximation free(List<Integer> ends, int shift) {
        List<SegmentChooser> choosers = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            choosers.add(new SegmentChooser(corridor, start, end - 1, shift, corridor.first() + start, slopes));
            start = end;
        }
        return new LinearApproximation(
                corridor, Method.PWL, choose(choosers), shift, new Blocks(32, corridor.size(), false));
    }

    private static List<Segment> choose(List<SegmentChooser> choosers) {
        int zeros = choosers.stream().mapToInt(SegmentChooser::mostZeros).min().orElseThrow();
        return choosers.stream().map(chooser -> chooser.choose(zeros)).toList();
    }

    /** Whether one segment can be fitted to each block. */
    public boolean isFeasible(Blocks blocks, int shift) {
        for (int block = 0; block < blocks.count(); block++) {
            if (!isFeasible(blocks.start(block), blocks.end(block), shift)) {
                return false;
            }
        }
        return true;
    }

    /** Segments on blocks, which must be feasible. */
    public LinearApproximation uniform(Blocks blocks, int shift) {
        List<SegmentChooser> choosers = new ArrayList<>();
        for (int block = 0; block < blocks.count(); block++) {
            choosers.add(new SegmentChooser(corridor, blocks.start(block), blocks.end(block), shift, 0, slopes));
        }
        return new LinearApproximation(corridor, Method.UNIFORM, choose(choosers), shift, blocks);
    }
}
