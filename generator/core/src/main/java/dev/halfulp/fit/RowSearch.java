package dev.halfulp.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Finds the approximations of rows of one form. */
final class RowSearch {
    /** Rules without a table of fractions that are left to the comparison. */
    private static final int MOST_RULES = 2;
    /** Every so many segments are tried before all are. */
    private static final int PROBE = 8;
    /** Words of a limited table: columns of so many take one lookup table of an FPGA each. */
    static final int LIMIT = 64;
    /** Bases may have so many trailing zero bits above an output code. */
    private static final int COARSEST = 6;

    private final FoldedCorridor corridor;
    private final RowShape shape;
    private final RowPlace place;
    private final RowSegments segments;
    private final List<RowWords> constants = new ArrayList<>();

    RowSearch(FoldedCorridor corridor, RowInputs inputs, RowShape shape) {
        this.corridor = corridor;
        this.shape = shape;
        place = shape.place();
        segments = new RowSegments(inputs, shape);
    }

    /** Whether some words fit each segment that may be in a table. */
    boolean isFeasible() {
        for (int start = 0; start < PROBE; start++) {
            for (int segment = start; segment < place.count(); segment += PROBE) {
                if (!segments.isFeasible(segment)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The approximations worth a comparison; none if no rule fits. */
    List<RowApproximation> search() {
        List<List<RowWords>> words = new ArrayList<>();
        for (int segment = 0; segment < place.count(); segment++) {
            words.add(segments.words(segment));
            constants.add(segments.constant(segment));
        }
        List<RowApproximation> found = new ArrayList<>();
        int rules = 0;
        int most = place.isEven() ? shape.guard() - place.rampGuard() : shape.guard() + COARSEST;
        for (int unit = most; unit >= 0 && rules < MOST_RULES; unit--) {
            List<RowApproximation> fits = fits(unit, words);
            found.addAll(fits);
            rules += fits.isEmpty() ? 0 : 1;
        }
        boolean isWhole = found.stream().anyMatch(fit -> fit.rule().unit() >= shape.guard());
        if (!isWhole && !place.isEven() && shape.guard() >= RowRule.FRACTION_BITS) {
            found.addAll(tables(new RowRule(shape.guard(), 0, true), words));
        }
        return found;
    }

    /** The approximations of the first start that fits. */
    private List<RowApproximation> fits(int unit, List<List<RowWords>> words) {
        for (long quarters : place.isEven() ? new long[] {0} : new long[] {2, 0, 1, 3}) {
            long constant = Scaling.floor(quarters, 2 - unit);
            RowRule rule = new RowRule(unit, constant, false);
            List<RowApproximation> fits = rule.suits(shape) ? tables(rule, words) : List.of();
            if (!fits.isEmpty()) {
                return fits;
            }
        }
        return List.of();
    }

    /** With a word for each segment, and with a limited table where the function is flat beyond it. */
    private List<RowApproximation> tables(RowRule rule, List<List<RowWords>> words) {
        Stream<RowApproximation> all = approximation(rule, words, OptionalLong.empty()).stream();
        boolean canBeLimited = place.isFolded() && place.count() > LIMIT && shape.curvatureBits() == 0;
        OptionalLong beyond = canBeLimited ? beyond(rule, LIMIT) : OptionalLong.empty();
        Stream<RowApproximation> limited =
                beyond.isPresent() ? approximation(rule, words.subList(0, LIMIT), beyond).stream() : Stream.of();
        return Stream.concat(all, limited).toList();
    }

    /** The base of all segments from one up, if they can do without rows, whatever the fraction. */
    private OptionalLong beyond(RowRule rule, int segment) {
        RowWords shared = constants.get(segment);
        for (RowWords other : constants.subList(segment, place.count())) {
            shared = shared.and(other);
        }
        if (rule.hasFraction()) {
            RowWords whatever = shared.below(3L << (rule.unit() - RowRule.FRACTION_BITS));
            return whatever.fits() ? roundest(rule.withoutFraction().bases(shape, whatever)) : OptionalLong.empty();
        }
        return shared.fits() ? roundest(rule.bases(shape, shared)) : OptionalLong.empty();
    }

    private static OptionalLong roundest(WordRange bases) {
        return bases.min() > bases.max()
                ? OptionalLong.empty()
                : OptionalLong.of(RoundNumbers.roundest(bases.min(), bases.max()));
    }

    private Optional<RowApproximation> approximation(RowRule rule, List<List<RowWords>> words, OptionalLong beyond) {
        return RowChoice.choose(shape, rule, words)
                .filter(chosen -> shape.curvatureBits() == 0 || chosen.stream().anyMatch(word -> word.curvature() != 0))
                .map(chosen -> approximation(chosen, rule, beyond));
    }

    private RowApproximation approximation(List<RowWords> chosen, RowRule rule, OptionalLong beyond) {
        List<Long> bases = chosen.stream()
                .map(words -> roundest(rule.bases(shape, words)).orElseThrow())
                .toList();
        List<Long> fractions = new ArrayList<>();
        int halves = place.isFolded() ? 2 : 1;
        for (int half = 0; rule.hasFraction() && half < halves; half++) {
            for (int segment = 0; segment < chosen.size(); segment++) {
                fractions.add(rule.fraction(shape, chosen.get(segment), bases.get(segment), half));
            }
        }
        return new RowApproximation(
                corridor,
                shape,
                rule,
                chosen.stream().map(RowWords::slope).toList(),
                shape.curvatureBits() == 0
                        ? List.of()
                        : chosen.stream().map(RowWords::curvature).toList(),
                bases,
                fractions,
                beyond);
    }
}
