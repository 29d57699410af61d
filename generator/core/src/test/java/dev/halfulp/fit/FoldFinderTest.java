package dev.halfulp.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.halfulp.corridor.Corridor;
import dev.halfulp.corridor.Corridors;
import dev.halfulp.fixed.Format;
import dev.halfulp.reference.Specs;
import dev.halfulp.spec.UnitSpec;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random corridors of 8 inputs and few outputs: folds are found exactly where trying every value finds them. */
class FoldFinderTest {
    private static final Format OUTPUT = Format.fixed(true, 4, 0);

    /** A corridor and the binary exponent of output codes per input code. */
    record Case(Corridor corridor, int shift) {
        UnitSpec spec() {
            Format input = Format.fixed(true, 3, -shift);
            return Specs.expression("x", input, OUTPUT);
        }

        List<FoldedCorridor> folds() {
            return new FoldFinder(spec(), corridor, corridor).find();
        }
    }

    /** Half of them symmetric but for some widening, so that folds do occur. */
    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<List<Integer>> values =
                Arbitraries.integers().between(-8, 7).list().ofSize(8);
        Arbitrary<List<Integer>> widths = Arbitraries.of(0, 0, 1, 2, 5).list().ofSize(8);
        return Combinators.combine(
                        values,
                        widths,
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(-3, 2))
                .as(FoldFinderTest::make);
    }

    private static Case make(List<Integer> values, List<Integer> widths, int pattern, int shift) {
        long[] low = new long[8];
        long[] high = new long[8];
        for (int i = 0; i < 8; i++) {
            int code = i - 4;
            int pair = (pattern % 2 == 0 ? -code : -1 - code) + 4;
            int value = values.get(i);
            if (pair < i && pair >= 0) {
                int other = values.get(pair);
                long ramp = (long) Math.floor(Math.scalb((double) code, shift));
                value = (int)
                        switch (pattern / 2) {
                            case 0 -> other;
                            case 1 -> -other;
                            case 2 -> other + ramp;
                            default -> value;
                        };
            }
            low[i] = Math.max(-8, Math.min(7, value));
            high[i] = Math.min(7, low[i] + widths.get(i));
        }
        return new Case(Corridors.of(-4, low, high, OUTPUT), shift);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyValueOfAFoldedCorridorIsAcceptableAtEveryInput(@ForAll("cases") Case input) {
        List<FoldedCorridor> folds = input.folds();
        assertThat(folds).isNotEmpty();
        for (FoldedCorridor folded : folds) {
            for (long code = -4; code < 4; code++) {
                int index = (int) (folded.fold().magnitude(code) - folded.first());
                assertThat(accepts(input, folded.fold(), code, folded.low(index)))
                        .isTrue();
                assertThat(accepts(input, folded.fold(), code, folded.high(index)))
                        .isTrue();
                assertThat(accepts(input, folded.fold(), code, folded.nearest(index)))
                        .isTrue();
                assertThat(folded.nearest(index)).isBetween(folded.low(index), folded.high(index));
            }
        }
    }

    /** No acceptable value is left out: one step beyond the bounds fails at an input of that magnitude. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void valuesBeyondAFoldedCorridorFailSomewhere(@ForAll("cases") Case input) {
        for (FoldedCorridor folded : input.folds()) {
            if (!folded.fold().clamped()) {
                for (int i = 0; i < folded.size(); i++) {
                    assertThat(isAccepted(input, folded.fold(), folded.first() + i, folded.low(i) - 1))
                            .isFalse();
                    assertThat(isAccepted(input, folded.fold(), folded.first() + i, folded.high(i) + 1))
                            .isFalse();
                }
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void evenFoldsAreFoundExactlyWhereTheyExist(@ForAll("cases") Case input) {
        for (long mirror : new long[] {0, -1}) {
            boolean exists = exists(input, new Fold(FoldKind.EVEN, mirror, 0, 0, 0, true));
            assertThat(isFound(input, mirror, FoldKind.EVEN)).isEqualTo(exists);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void pointSymmetriesAreFoundExactlyWhereTheyExist(@ForAll("cases") Case input) {
        for (long mirror : new long[] {0, -1}) {
            long centre = mirror;
            LongPredicate holds =
                    constant -> exists(input, new Fold(FoldKind.COMPLEMENT, centre, constant, 0, 0, true));
            boolean found = isFound(input, mirror, FoldKind.ODD) || isFound(input, mirror, FoldKind.COMPLEMENT);
            assertThat(found).isEqualTo(LongStream.rangeClosed(-60, 60).anyMatch(holds));
            assertThat(isFound(input, mirror, FoldKind.ODD)).isEqualTo(holds.test(0));
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void reluResidualsAreFoundExactlyWhereTheyExist(@ForAll("cases") Case input) {
        int guard = Math.max(0, -input.shift());
        for (long mirror : new long[] {0, -1}) {
            Fold fold = new Fold(FoldKind.RELU_EVEN, mirror, 0, input.shift(), guard, true);
            assertThat(isFound(input, mirror, FoldKind.RELU_EVEN)).isEqualTo(exists(input, fold));
        }
    }

    private static boolean isFound(Case input, long mirror, FoldKind kind) {
        return input.folds().stream()
                .anyMatch(
                        folded -> folded.fold().kind() == kind && folded.fold().mirror() == mirror);
    }

    /** Whether every magnitude has an acceptable value, by trying all. */
    private static boolean exists(Case input, Fold fold) {
        return LongStream.rangeClosed(0, 4)
                .allMatch(magnitude ->
                        LongStream.rangeClosed(-300, 300).anyMatch(value -> isAccepted(input, fold, magnitude, value)));
    }

    private static boolean isAccepted(Case input, Fold fold, long magnitude, long value) {
        return LongStream.range(-4, 4)
                .filter(code -> fold.magnitude(code) == magnitude)
                .allMatch(code -> accepts(input, fold, code, value));
    }

    private static boolean accepts(Case input, Fold fold, long code, long value) {
        long rebuilt = rebuilt(fold, code, value);
        long limited = fold.clamped() ? Math.max(-8, Math.min(7, rebuilt)) : rebuilt;
        return input.corridor().accepts(code, limited);
    }

    /** The meaning of the folds. */
    private static long rebuilt(Fold fold, long code, long value) {
        long distance = code - (long) Math.ceil(fold.mirror() / 2.0);
        return switch (fold.kind()) {
            case NONE, EVEN -> value;
            case ODD, COMPLEMENT -> distance >= 0 ? value : fold.constant() - value;
            case RELU_EVEN -> {
                double ramp = Math.scalb((double) Math.max(distance, 0), fold.reluShift());
                yield (long) Math.floor(ramp + Math.scalb((double) value, -fold.guardBits()));
            }
        };
    }
}
