package dev.halfulp.fit;

import dev.halfulp.spec.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fits linear segments to a folded corridor. */
public final class LinearFitter {
    /** Bits of the largest bound times {@code 2^shift}, so that sums of two of them fit in a long. */
    private static final int MOST_BITS = 60;

    private final FoldedCorridor corridor;

    public LinearFitter(FoldedCorridor corridor) {
        this.corridor = corridor;
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
        return new LatticeFit(corridor, from, to, shift).isFeasible();
    }

    /** Segments with the given ends, as {@link #greedyEnds} finds them. */
    public LinearApproximation free(List<Integer> ends, int shift) {
        List<SegmentChooser> choosers = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            choosers.add(new SegmentChooser(corridor, start, end - 1, shift, corridor.first() + start));
            start = end;
        }
        return new LinearApproximation(corridor, Method.PWL, choose(choosers), shift, 0);
    }

    private static List<Segment> choose(List<SegmentChooser> choosers) {
        int zeros = choosers.stream().mapToInt(SegmentChooser::mostZeros).min().orElseThrow();
        return choosers.stream().map(chooser -> chooser.choose(zeros)).toList();
    }

    /** Whether aligned blocks of {@code 2^blockBits} magnitudes are all feasible. */
    public boolean isUniformFeasible(int blockBits, int shift) {
        for (int start = 0; start < corridor.size(); start = blockEnd(start, blockBits) + 1) {
            if (!isFeasible(start, blockEnd(start, blockBits), shift)) {
                return false;
            }
        }
        return true;
    }

    /** Segments on aligned blocks of {@code 2^blockBits} magnitudes, which must be feasible. */
    public LinearApproximation uniform(int blockBits, int shift) {
        List<SegmentChooser> choosers = new ArrayList<>();
        for (int start = 0; start < corridor.size(); start = blockEnd(start, blockBits) + 1) {
            choosers.add(new SegmentChooser(corridor, start, blockEnd(start, blockBits), shift, 0));
        }
        return new LinearApproximation(corridor, Method.UNIFORM, choose(choosers), shift, blockBits);
    }

    /** The last index of the aligned block that starts at an index. */
    private int blockEnd(int start, int blockBits) {
        return (int) Math.min(corridor.size() - 1L, start + (1L << blockBits) - 1);
    }
}
