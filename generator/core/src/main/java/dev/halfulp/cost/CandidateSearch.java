package dev.halfulp.cost;

import dev.halfulp.datapath.Lowering;
import dev.halfulp.fit.Approximation;
import dev.halfulp.fit.Fitter;
import dev.halfulp.fit.Fitters;
import dev.halfulp.fit.FoldedCorridor;
import dev.halfulp.spec.Method;
import dev.halfulp.spec.UnitSpec;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes the candidates of a unit: every method asked for, under every fold. */
public final class CandidateSearch {
    private final UnitSpec spec;
    private final Set<Method> methods;
    private final Stream<FoldedCorridor> corridors;
    private final List<Candidate> found = new ArrayList<>();

    /**
     * @param corridors the corridor under every fold to try; taken one by one
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
        for (Fitter fitter : Fitters.all()) {
            if (methods.contains(fitter.method())) {
                fitter.fits(corridor, spec).forEach(this::add);
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
