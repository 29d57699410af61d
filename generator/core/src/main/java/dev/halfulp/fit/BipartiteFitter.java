package dev.halfulp.fit;

import dev.halfulp.spec.Method;
import dev.halfulp.spec.Objective;
import dev.halfulp.spec.UnitSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Method {@link Method#BIPARTITE}: the layout of two tables that stores the fewest bits. */
final class BipartiteFitter implements Fitter {
    /** More magnitudes than this are fitted only when the method is asked for. */
    private static final int MAGNITUDES_TRIED = 1 << 12;

    @Override
    public Method method() {
        return Method.BIPARTITE;
    }

    @Override
    public List<Supplier<Approximation>> fits(FoldedCorridor corridor, UnitSpec spec) {
        boolean isAsked = spec.method() == method();
        boolean canWin = spec.objective() == Objective.LOGIC || spec.ceilings().multipliers() == 0;
        int most = isAsked ? TableApproximation.MOST_WORDS : canWin ? MAGNITUDES_TRIED : 0;
        List<FoldedCorridor> choices = new ArrayList<>(List.of(corridor));
        corridor.limited().ifPresent(choices::add);
        List<Supplier<Approximation>> fits = new ArrayList<>();
        for (FoldedCorridor choice : choices) {
            if (choice.size() <= most) {
                new BipartiteSearch(choice).best().ifPresent(best -> fits.add(() -> best));
            }
        }
        return fits;
    }
}
