package dev.halfulp.datapath;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.corridor.Corridor;
import dev.halfulp.corridor.CorridorBuilder;
import dev.halfulp.fit.Approximation;
import dev.halfulp.fit.Fold;
import dev.halfulp.fit.FoldFinder;
import dev.halfulp.fit.FoldedCorridor;
import dev.halfulp.fit.LinearApproximation;
import dev.halfulp.fit.LinearFitter;
import dev.halfulp.fit.Segment;
import dev.halfulp.fit.TableApproximation;
import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import dev.halfulp.reference.ExactReference;
import dev.halfulp.reference.Specs;
import dev.halfulp.spec.Method;
import dev.halfulp.spec.UnitSpec;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A datapath computes what its approximation means, under every fold and method. */
class LoweringTest {
    @Provide
    Arbitrary<UnitSpec> units() {
        Arbitrary<Format> inputs = Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.of(true, false),
                                Arbitraries.integers().between(3, 8),
                                Arbitraries.integers().between(0, 6))
                        .as(Format::fixed),
                Arbitraries.longs().between(-60, 60).map(zero -> Format.affine(true, 8, Rational.of(1, 16), zero)));
        Arbitrary<Format> outputs = Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(2, 12),
                        Arbitraries.integers().between(-1, 10))
                .as(Format::fixed);
        return Combinators.combine(
                        Arbitraries.of("sigmoid", "tanh", "gelu", "relu", "leaky_relu", "elu"), inputs, outputs)
                .as(Specs::activation);
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void theDatapathIsTheApproximation(@ForAll("units") UnitSpec spec) {
        ExactReference reference = Specs.reference(spec);
        Corridor corridor = CorridorBuilder.build(spec, reference);
        for (FoldedCorridor folded : new FoldFinder(spec, corridor, corridor).find()) {
            for (Approximation approximation : approximations(folded)) {
                Datapath datapath = Lowering.lower(spec, approximation);
                for (long x = spec.input().minCode(); x <= spec.input().maxCode(); x++) {
                    long wanted = Math.max(
                            spec.output().minCode(),
                            Math.min(spec.output().maxCode(), rebuilt(approximation, folded.fold(), x)));
                    assertThat(new Interpreter(datapath).apply(x)).isEqualTo(wanted);
                }
            }
        }
    }

    private static List<Approximation> approximations(FoldedCorridor folded) {
        LinearFitter fitter = new LinearFitter(folded);
        List<Approximation> made = new ArrayList<>();
        made.add(new TableApproximation(folded));
        made.add(fitter.free(fitter.greedyEnds(12, 1 << 10).orElseThrow(), 12));
        for (int blockBits = 0; blockBits <= fitter.largestBlockBits(); blockBits++) {
            if (fitter.isUniformFeasible(blockBits, 10)) {
                made.add(fitter.uniform(blockBits, 10));
            }
        }
        return made;
    }

    private static long rebuilt(Approximation approximation, Fold fold, long x) {
        long magnitude = fold.magnitude(x);
        long first = approximation.corridor().first();
        if (approximation instanceof TableApproximation table) {
            return fold.rebuild(x, table.words()[(int) (magnitude - first)]);
        }
        LinearApproximation linear = (LinearApproximation) approximation;
        for (Segment piece : linear.pieces()) {
            if (piece.firstIndex() <= magnitude - first && magnitude - first <= piece.lastIndex()) {
                long position = linear.method() == Method.PWL ? magnitude : magnitude - first - piece.firstIndex();
                long sum = piece.slope() * position + piece.intercept();
                return fold.rebuild(x, Math.floorDiv(sum, 1L << linear.shift()));
            }
        }
        throw new IllegalStateException("no segment holds " + magnitude);
    }
}
