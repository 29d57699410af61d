package dev.halfulp.fit;

import dev.halfulp.spec.Method;
import dev.halfulp.spec.UnitSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Method {@link Method#SPLIT}: a table split without loss. */
final class SplitFitter implements Fitter {
    @Override
    public Method method() {
        return Method.SPLIT;
    }

    @Override
    public List<Supplier<Approximation>> fits(FoldedCorridor corridor, UnitSpec spec) {
        List<Supplier<Approximation>> fits = new ArrayList<>();
        for (FoldedCorridor choice : TableFitter.smallEnough(corridor, spec, method())) {
            fits.add(() -> new TableSplitter(choice).split());
        }
        return fits;
    }
}
