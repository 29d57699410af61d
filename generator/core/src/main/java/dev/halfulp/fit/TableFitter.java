package dev.halfulp.fit;

import dev.halfulp.fixed.Format;
import dev.halfulp.spec.Method;
import dev.halfulp.spec.Objective;
import dev.halfulp.spec.UnitSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;

/**
 * Method {@link Method#TABLE}: one word for every magnitude, the nearest code; for {@link Objective#LOGIC} also words in
 * the longest runs of a constant and, without a fold, of relu.
 */
final class TableFitter implements Fitter {
    /** Tables above this many words are made only when the method asks for one. */
    private static final int WORDS_TRIED = 1 << 13;

    @Override
    public Method method() {
        return Method.TABLE;
    }

    @Override
    public List<Supplier<Approximation>> fits(FoldedCorridor corridor, UnitSpec spec) {
        List<Supplier<Approximation>> fits = new ArrayList<>();
        for (FoldedCorridor choice : smallEnough(corridor, spec, method())) {
            fits.add(() -> TableApproximation.ofNearest(choice));
            if (spec.objective() == Objective.LOGIC) {
                fits.add(() -> inRuns(choice, magnitude -> 0));
                if (choice.fold().kind() == FoldKind.NONE && ramp(spec.input(), spec.output()) != Integer.MIN_VALUE) {
                    fits.add(() -> inRuns(choice, relu(spec.input(), spec.output())));
                }
            }
        }
        return fits;
    }

    private static Approximation inRuns(FoldedCorridor corridor, LongUnaryOperator base) {
        return new TableApproximation(corridor, new RunWords(corridor, base).words());
    }

    /** Output codes per input code, as an exponent of two; the smallest int if it is none. */
    private static int ramp(Format input, Format output) {
        int exponent = input.scale().divide(output.scale()).exponentIfPowerOfTwo();
        return Math.abs((long) exponent) > 24 ? Integer.MIN_VALUE : exponent;
    }

    /** max(x, 0), from input codes to output codes, rounded down. */
    private static LongUnaryOperator relu(Format input, Format output) {
        int exponent = ramp(input, output);
        return code -> {
            long above = Math.max(0, code - input.zero());
            return output.zero() + (exponent >= 0 ? above << exponent : above >> -exponent);
        };
    }

    /** The corridor and the limited one, as far as a table with an entry for every magnitude is to be tried. */
    static List<FoldedCorridor> smallEnough(FoldedCorridor corridor, UnitSpec spec, Method method) {
        int most = spec.method() == method ? TableApproximation.MOST_WORDS : WORDS_TRIED;
        List<FoldedCorridor> choices = new ArrayList<>(List.of(corridor));
        corridor.limited().ifPresent(choices::add);
        choices.removeIf(choice -> choice.size() > most);
        return choices;
    }
}
