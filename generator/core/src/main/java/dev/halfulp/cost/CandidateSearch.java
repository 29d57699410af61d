package dev.halfulp.cost;

import dev.halfulp.datapath.Lowering;
import dev.halfulp.fit.Approximation;
import dev.halfulp.fit.FoldedCorridor;
import dev.halfulp.fit.LinearFitter;
import dev.halfulp.fit.TableApproximation;
import dev.halfulp.fit.TableSplitter;
import dev.halfulp.spec.Method;
import dev.halfulp.spec.UnitSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes the candidates of a unit: every method asked for, under every fold. */
public final class CandidateSearch {
    /** Tables above this many words are made only when the method asks for one. */
    private static final int WORDS_TRIED = 1 << 13;

    /** Smaller blocks than the largest feasible ones cost more table for a little less multiplier. */
    private static final int BLOCK_SIZES_TRIED = 3;

    private static final int MOST_SEGMENTS = 1 << 14;

    private final UnitSpec spec;
    private final Stream<FoldedCorridor> corridors;
    private final List<Candidate> found = new ArrayList<>();

    /**
     * @param corridors the corridor under every fold to try; taken one by one
     */
    public CandidateSearch(UnitSpec spec, Stream<FoldedCorridor> corridors) {
        this.spec = spec;
        this.corridors = corridors;
    }

    /** The candidates, in a fixed order; empty if the method makes none. */
    public List<Candidate> search() {
        corridors.forEachOrdered(this::search);
        return found;
    }

    private void search(FoldedCorridor corridor) {
        LinearFitter fitter = new LinearFitter(corridor);
        if (wants(Method.PWL)) {
            addFreeSegments(fitter);
        }
        if (wants(Method.UNIFORM)) {
            addUniformSegments(corridor, fitter);
        }
        if (wants(Method.TABLE) && isTableSmall(corridor, Method.TABLE)) {
            add(() -> new TableApproximation(corridor));
        }
        if (wants(Method.SPLIT) && isTableSmall(corridor, Method.SPLIT)) {
            add(() -> new TableSplitter(corridor).split());
        }
    }

    private boolean wants(Method method) {
        return spec.method() == method || spec.method() == Method.AUTO;
    }

    private boolean isTableSmall(FoldedCorridor corridor, Method method) {
        return corridor.size() <= (spec.method() == method ? TableApproximation.MOST_WORDS : WORDS_TRIED);
    }

    /** The least number of segments, with the least fraction bits that reach it. */
    private void addFreeSegments(LinearFitter fitter) {
        int shift = fitter.ampleShift();
        Optional<List<Integer>> ends = fitter.greedyEnds(shift, MOST_SEGMENTS);
        if (ends.isEmpty()) {
            return;
        }
        int low = 0;
        while (low < shift) {
            int middle = (low + shift) / 2;
            Optional<List<Integer>> shorter =
                    fitter.greedyEnds(middle, ends.get().size());
            if (shorter.isPresent()) {
                ends = shorter;
                shift = middle;
            } else {
                low = middle + 1;
            }
        }
        List<Integer> chosen = ends.get();
        int fraction = shift;
        add(() -> fitter.free(chosen, fraction));
    }

    /** The largest feasible block sizes (blocks of one input are a table), with the least fraction bits that reach it. */
    private void addUniformSegments(FoldedCorridor corridor, LinearFitter fitter) {
        int ample = fitter.ampleShift();
        int smallest = spec.method() == Method.UNIFORM ? 0 : 1;
        int sizes = 0;
        for (int blockBits = fitter.largestBlockBits();
                blockBits >= smallest && sizes < BLOCK_SIZES_TRIED;
                blockBits--) {
            if (corridor.size() >> blockBits > MOST_SEGMENTS) {
                return;
            }
            if (fitter.isUniformFeasible(blockBits, ample)) {
                int shift = 0;
                while (!fitter.isUniformFeasible(blockBits, shift)) {
                    shift++;
                }
                int bits = blockBits;
                int fraction = shift;
                add(() -> fitter.uniform(bits, fraction));
                sizes++;
            }
        }
    }

    private void add(Supplier<Approximation> fit) {
        try {
            Approximation approximation = fit.get();
            found.add(Candidate.of(approximation, Lowering.draft(spec, approximation)));
        } catch (ArithmeticException e) {
            // An intermediate or a constant would need more than 63 bits: this candidate cannot be built.
            return;
        }
    }
}
