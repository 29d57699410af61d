package dev.halfulp.fit;

import dev.halfulp.corridor.Corridor;
import dev.halfulp.fixed.Format;
import dev.halfulp.spec.UnitSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the folds under which the corridors of paired inputs intersect everywhere: about zero, where codes are paired
 * with their negatives or with their complements, and if there is none, about another centre.
 */
public final class FoldFinder {
    private final UnitSpec spec;
    private final Corridor corridor;
    private final Corridor nearest;

    /**
     * @param corridor what is acceptable
     * @param nearest the codes nearest to the exact values
     */
    public FoldFinder(UnitSpec spec, Corridor corridor, Corridor nearest) {
        this.spec = spec;
        this.corridor = corridor;
        this.nearest = nearest;
    }

    /** The corridor under every fold that is valid and, last, under none, each with and without clamping. */
    public List<FoldedCorridor> find() {
        return stream().toList();
    }

    /** As {@link #find}, but each corridor is made only when it is asked for, since a wide one takes much memory. */
    public Stream<FoldedCorridor> stream() {
        boolean isOpen = corridor.isOpenSomewhere();
        return folds().stream()
                .flatMap(fold -> isOpen ? Stream.of(fold, fold.withClamp()) : Stream.of(fold))
                .flatMap(fold -> under(fold).stream());
    }

    /** The corridor under one fold, its limit disregarded; empty if the fold is not valid. */
    public Optional<FoldedCorridor> under(Fold fold) {
        return new FoldIntersection(corridor, nearest, fold.withLimit(Fold.NO_LIMIT)).corridor();
    }

    /** The folds to try, not clamped. */
    private List<Fold> folds() {
        List<Fold> found = new ArrayList<>();
        long zero = spec.input().zero();
        for (long mirror : new long[] {2 * zero, 2 * zero - 1}) {
            if (hasBothHalves(mirror)) {
                addFolds(mirror, found);
            }
        }
        if (found.stream().noneMatch(this::isValid)) {
            addFoldsElsewhere(found);
        }
        found.add(Fold.NONE);
        return found;
    }

    /** Folds about other centres than zero, of the likeliest mirror that has any. */
    private void addFoldsElsewhere(List<Fold> found) {
        for (long mirror : new MirrorCandidates(nearest).find()) {
            List<Fold> folds = new ArrayList<>();
            addFolds(mirror, folds);
            folds.removeIf(fold -> !isValid(fold));
            if (!folds.isEmpty()) {
                found.addAll(folds);
                return;
            }
        }
    }

    private boolean isValid(Fold fold) {
        return new FoldIntersection(corridor, nearest, fold.withClamp()).isValid();
    }

    private boolean hasBothHalves(long mirror) {
        return corridor.first() < Math.floorDiv(mirror, 2L) && corridor.last() > Math.floorDiv(mirror, 2L) + 1;
    }

    private void addFolds(long mirror, List<Fold> found) {
        found.add(new Fold(FoldKind.EVEN, mirror, 0, 0, 0, false));
        Optional<Fold> unclamped = pointSymmetry(mirror, 0);
        Optional<Fold> clamped = pointSymmetry(mirror, FoldIntersection.margin(corridor));
        unclamped.ifPresent(found::add);
        clamped.filter(fold -> !clamped.equals(unclamped)).ifPresent(found::add);
        reluFold(mirror).ifPresent(found::add);
    }

    private Optional<Fold> pointSymmetry(long mirror, long margin) {
        return new PointSymmetry(corridor, mirror, 2 * spec.output().zero(), margin).find();
    }

    /** Residual of relu: needs output codes per input code to be a power of two. */
    private Optional<Fold> reluFold(long mirror) {
        Format input = spec.input();
        Format output = spec.output();
        int shift = input.scale().divide(output.scale()).exponentIfPowerOfTwo();
        if (shift == Integer.MIN_VALUE || Math.abs(shift) > 24) {
            return Optional.empty();
        }
        int guardBits = Math.max(0, -shift);
        return Optional.of(new Fold(FoldKind.RELU_EVEN, mirror, output.zero(), shift, guardBits, false));
    }
}
