package dev.halfulp.cost;

import dev.halfulp.datapath.Lowering;
import dev.halfulp.fit.Approximation;
import dev.halfulp.fit.Fitter;
import dev.halfulp.fit.Fitters;
import dev.halfulp.fit.FoldKind;
import dev.halfulp.fit.FoldedCorridor;
import dev.halfulp.spec.Method;
import dev.halfulp.spec.UnitSpec;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes the candidates of a unit: every method asked for, under every fold. */
public final class CandidateSearch {
    /** Bits of the widest input whose candidates are made at the same time; wider ones take much memory. */
    private static final int WIDEST_AT_ONCE = 16;

    private final UnitSpec spec;
    private final Set<Method> methods;
    private final Stream<FoldedCorridor> corridors;
    private final List<Candidate> found = new ArrayList<>();
    private final Map<Fitter, List<Supplier<Approximation>>> folded = new HashMap<>();

    /**
     * @param corridors the corridor under every fold to try, the one without a fold last; taken one by one
     */
    public CandidateSearch(UnitSpec spec, Stream<FoldedCorridor> corridors) {
        this(spec, corridors, spec.method() == Method.AUTO ? EnumSet.allOf(Method.class) : EnumSet.of(spec.method()));
    }

    /**
     * @param methods the methods to try, of those that the unit allows
     */
    CandidateSearch(UnitSpec spec, Stream<FoldedCorridor> corridors, Set<Method> methods) {
        this.spec = spec;
        this.corridors = corridors;
        this.methods = methods;
    }

    /** The candidates, in a fixed order; empty if the method makes none. */
    public List<Candidate> search() {
        corridors.forEachOrdered(this::search);
        return found;
    }

    private void search(FoldedCorridor corridor) {
        boolean isFolded = corridor.fold().kind() != FoldKind.NONE;
        List<Fitter> fitters = Fitters.all().stream()
                .filter(fitter -> methods.contains(fitter.method()))
                .filter(fitter -> isFolded || fitter.mayWinUnfolded(spec, folded.getOrDefault(fitter, List.of())))
                .toList();
        List<List<Supplier<Approximation>>> fits =
                stream(fitters).map(fitter -> fitter.fits(corridor, spec)).toList();
        for (int i = 0; isFolded && i < fitters.size(); i++) {
            folded.computeIfAbsent(fitters.get(i), fitter -> new ArrayList<>()).addAll(fits.get(i));
        }
        List<Supplier<Approximation>> all = fits.stream().flatMap(List::stream).toList();
        found.addAll(stream(all).map(this::candidate).flatMap(Optional::stream).toList());
    }

    private <T> Stream<T> stream(List<T> tasks) {
        return spec.input().width() <= WIDEST_AT_ONCE ? tasks.parallelStream() : tasks.stream();
    }

    private Optional<Candidate> candidate(Supplier<Approximation> fit) {
        try {
            Approximation approximation = fit.get();
            return Optional.of(Candidate.of(approximation, Lowering.draft(spec, approximation)));
        } catch (ArithmeticException e) {
            // An intermediate or a constant would need more than 63 bits: this candidate cannot be built.
            return Optional.empty();
        }
    }
}
