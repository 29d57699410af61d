package dev.halfulp.fit;

import dev.halfulp.spec.Method;
import java.util.List;

/** The fitters of all methods, in the order in which equally cheap candidates win. */
public final class Fitters {
    private static final List<Fitter> ALL = List.of(
            new FreeFitter(),
            new UniformFitter(),
            new TableFitter(),
            new SplitFitter(),
            new ShiftFitter(),
            new BipartiteFitter(),
            new DyadicFitter(),
            new KnotFitter(Method.KNOTS),
            new KnotFitter(Method.UNIFORM_KNOTS),
            new RowFitter(Method.UNIFORM),
            new RowFitter(Method.QUADRATIC),
            new PolynomialFitter(2),
            new PolynomialFitter(3),
            new PolynomialFitter(4));

    private Fitters() {}

    public static List<Fitter> all() {
        return ALL;
    }
}
