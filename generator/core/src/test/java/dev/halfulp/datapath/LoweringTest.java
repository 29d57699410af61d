package dev.halfulp.datapath;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.corridor.Corridor;
import dev.halfulp.corridor.CorridorBuilder;
import dev.halfulp.fit.Approximation;
import dev.halfulp.fit.BipartiteApproximation;
import dev.halfulp.fit.BipartiteLayout;
import dev.halfulp.fit.Blocks;
import dev.halfulp.fit.DyadicApproximation;
import dev.halfulp.fit.DyadicBlocks;
import dev.halfulp.fit.Fitters;
import dev.halfulp.fit.Fold;
import dev.halfulp.fit.FoldFinder;
import dev.halfulp.fit.FoldedCorridor;
import dev.halfulp.fit.KnotApproximation;
import dev.halfulp.fit.LinearApproximation;
import dev.halfulp.fit.LinearFitter;
import dev.halfulp.fit.Segment;
import dev.halfulp.fit.ShiftApproximation;
import dev.halfulp.fit.TableApproximation;
import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import dev.halfulp.reference.ExactReference;
import dev.halfulp.reference.Specs;
import dev.halfulp.spec.Method;
import dev.halfulp.spec.UnitSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
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
        for (FoldedCorridor folded : corridors(new FoldFinder(spec, corridor, corridor))) {
            List<Approximation> approximations = approximations(folded);
            addFits(Method.SHIFT, folded, spec, approximations);
            addFits(Method.BIPARTITE, folded, spec, approximations);
            addFits(Method.DYADIC, folded, spec, approximations);
            addFits(Method.KNOTS, folded, spec, approximations);
            addFits(Method.UNIFORM_KNOTS, folded, spec, approximations);
            for (Approximation approximation : approximations) {
                Datapath datapath = Lowering.lower(spec, approximation);
                for (long x = spec.input().minCode(); x <= spec.input().maxCode(); x++) {
                    long wanted = Math.max(
                            spec.output().minCode(), Math.min(spec.output().maxCode(), rebuilt(approximation, x)));
                    assertThat(new Interpreter(datapath).apply(x)).isEqualTo(wanted);
                }
            }
        }
    }

    private static List<FoldedCorridor> corridors(FoldFinder finder) {
        List<FoldedCorridor> all = new ArrayList<>(finder.find());
        finder.find().forEach(folded -> folded.limited().ifPresent(all::add));
        return all;
    }

    private static List<Approximation> approximations(FoldedCorridor folded) {
        LinearFitter fitter = new LinearFitter(folded);
        List<Approximation> made = new ArrayList<>();
        made.add(TableApproximation.ofNearest(folded));
        made.add(fitter.free(fitter.greedyEnds(12, 1 << 10).orElseThrow(), 12));
        for (int blockBits = 0; blockBits <= fitter.largestBlockBits(); blockBits++) {
            addUniform(new Blocks(blockBits, folded.size(), false), fitter, made);
            if (Blocks.canClose(folded, blockBits)) {
                addUniform(new Blocks(blockBits, folded.size(), true), fitter, made);
            }
        }
        return made;
    }

    private static void addFits(Method method, FoldedCorridor folded, UnitSpec spec, List<Approximation> made) {
        Fitters.all().stream()
                .filter(fitter -> fitter.method() == method)
                .flatMap(fitter -> fitter.fits(folded, spec.withMethod(method)).stream())
                .forEach(fit -> made.add(fit.get()));
    }

    private static void addUniform(Blocks blocks, LinearFitter fitter, List<Approximation> made) {
        if (fitter.isFeasible(blocks, 10)) {
            made.add(fitter.uniform(blocks, 10));
        }
    }

    private static long rebuilt(Approximation approximation, long x) {
        Fold fold = approximation.corridor().fold();
        long magnitude = fold.magnitude(x);
        long first = approximation.corridor().first();
        if (approximation instanceof TableApproximation table) {
            return fold.rebuild(x, table.words()[(int) (magnitude - first)]);
        }
        if (approximation instanceof BipartiteApproximation bipartite) {
            return fold.rebuild(x, value(bipartite, (int) (magnitude - first)));
        }
        if (approximation instanceof KnotApproximation knots) {
            return fold.rebuild(x, between(knots, magnitude - first));
        }
        if (approximation instanceof DyadicApproximation dyadic) {
            DyadicBlocks blocks = dyadic.blocks();
            return fold.rebuild(
                    x, rebuilt(dyadic.linear(), x, block -> 1L << (blocks.largestBits() - blocks.bits(block))));
        }
        LinearApproximation linear = approximation instanceof ShiftApproximation shift
                ? shift.linear()
                : (LinearApproximation) approximation;
        return fold.rebuild(x, rebuilt(linear, x, block -> 1));
    }

    /** The value of linear segments whose positions within the block are multiplied by a scale. */
    private static long rebuilt(LinearApproximation linear, long x, IntToLongFunction scale) {
        Fold fold = linear.corridor().fold();
        long magnitude = fold.magnitude(x);
        long first = linear.corridor().first();
        List<Segment> holding = linear.pieces().stream()
                .filter(piece -> piece.firstIndex() <= magnitude - first && magnitude - first <= piece.lastIndex())
                .toList();
        Segment piece = holding.get(fold.isUpper(x) ? holding.size() - 1 : 0);
        long position = linear.method() == Method.PWL ? magnitude : magnitude - first - piece.firstIndex();
        long scaled = position * scale.applyAsLong(linear.pieces().indexOf(piece));
        return Math.floorDiv(piece.slope() * scaled + piece.intercept(), 1L << linear.shift());
    }

    private static long value(BipartiteApproximation bipartite, int index) {
        BipartiteLayout layout = bipartite.layout();
        int low = index % (1 << layout.lowBits());
        int block = index / (1 << layout.lowBits());
        int high = block / (1 << layout.middleBits());
        long base = bipartite.base()[block] * (1L << layout.baseZeros());
        long offset = bipartite.offsets()[high * (1 << layout.lowBits()) + low];
        return Math.floorDiv(base + offset, 1L << layout.guardBits());
    }

    /** The value between two knots, by the formula of {@link KnotApproximation} in rational numbers. */
    private static long between(KnotApproximation knots, long index) {
        int block = knots.blocks().count() - 1;
        while (knots.blocks().start(block) > index) {
            block--;
        }
        long left = knots.knots().get(block);
        long right = knots.knots().get(block + 1);
        Rational part = Rational.of(
                index - knots.blocks().start(block), 1L << knots.blocks().bits(block));
        Rational value = Rational.of(left, 1).add(Rational.of(right - left, 1).multiply(part));
        Rational unit = knots.guardBits() < 0
                ? Rational.of(1L << -knots.guardBits(), 1)
                : Rational.of(1, 1L << knots.guardBits());
        return value.multiply(unit).add(Rational.of(1, 2)).floor().longValueExact();
    }
}
