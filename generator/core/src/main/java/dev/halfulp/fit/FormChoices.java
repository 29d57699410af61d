package dev.halfulp.fit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The forms that combine given columns. First the coarsest column of each coefficient is found while the others are as
 * fine as can be; from there on, all combinations are tried in the order of their cost.
 */
final class FormChoices {
    /** Combinations tried at most. */
    private static final int MOST_TRIALS = 150;

    private final PolynomialBlocks blocks;
    private final ColumnPlanner base;
    private final List<List<StoredColumn>> columns;
    private final int[] finest;

    /**
     * @param base makes columns of the base
     * @param columns by coefficient, from the coarsest, which is the cheapest, to the finest
     */
    FormChoices(PolynomialBlocks blocks, ColumnPlanner base, List<List<StoredColumn>> columns) {
        this.blocks = blocks;
        this.base = base;
        this.columns = columns;
        finest = columns.stream().mapToInt(column -> column.size() - 1).toArray();
    }

    /** The polynomials in the cheapest form that was found. */
    Optional<PolynomialApproximation> cheapest() {
        if (columns.stream().anyMatch(List::isEmpty) || fit(finest).isEmpty()) {
            return Optional.empty();
        }
        int[] coarsest = new int[finest.length];
        int[] modest = finest.clone();
        for (int i = finest.length - 1; i >= 0; i--) {
            coarsest[i] = coarsest(finest, i);
            modest[i] = Arrays.equals(modest, finest) ? coarsest[i] : coarsest(modest, i);
        }
        Optional<PolynomialApproximation> better = bestFirst(coarsest, cost(modest));
        return better.isPresent() ? better : fit(modest);
    }

    /** The coarsest column of a coefficient that leaves a feasible choice a feasible one. */
    private int coarsest(int[] feasible, int coefficient) {
        int low = 0;
        int high = feasible[coefficient];
        while (low < high) {
            int middle = (low + high) >>> 1;
            int[] choice = feasible.clone();
            choice[coefficient] = middle;
            if (fit(choice).isPresent()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The cheapest feasible combination of columns no coarser than those given, if there is one below a cost. */
    private Optional<PolynomialApproximation> bestFirst(int[] coarsest, long bound) {
        PriorityQueue<int[]> queue =
                new PriorityQueue<>(Comparator.<int[]>comparingLong(this::cost).thenComparing(Arrays::compare));
        Set<List<Integer>> seen = new HashSet<>();
        queue.add(coarsest);
        for (int trial = 0; trial < MOST_TRIALS && !queue.isEmpty(); trial++) {
            int[] choice = queue.remove();
            if (cost(choice) >= bound) {
                return Optional.empty();
            }
            Optional<PolynomialApproximation> fit = fit(choice);
            if (fit.isPresent()) {
                return fit;
            }
            for (int i = 0; i < choice.length; i++) {
                int[] finer = choice.clone();
                finer[i]++;
                if (finer[i] <= finest[i]
                        && seen.add(Arrays.stream(finer).boxed().toList())) {
                    queue.add(finer);
                }
            }
        }
        return Optional.empty();
    }

    private long cost(int[] choice) {
        long cost = 0;
        for (int i = 0; i < choice.length; i++) {
            cost += columns.get(i).get(choice[i]).cost();
        }
        return cost;
    }

    private Optional<PolynomialApproximation> fit(int[] choice) {
        StoredColumn[] chosen = new StoredColumn[choice.length];
        for (int i = 0; i < choice.length; i++) {
            chosen[i] = columns.get(i).get(choice[i]);
        }
        int fraction = chosen[1].precision();
        if (chosen[0].precision() > fraction) {
            chosen[0] = base.column(fraction);
        }
        PolynomialForm form = form(chosen);
        WordRange[] ranges = Arrays.stream(chosen).map(StoredColumn::words).toArray(WordRange[]::new);
        return blocks.fit(form, ranges)
                .map(words -> new PolynomialApproximation(blocks.corridor(), blocks.blocks(), form, words));
    }

    private static PolynomialForm form(StoredColumn[] columns) {
        int fraction = columns[1].precision();
        int[] shifts = new int[columns.length];
        boolean[] subtracted = new boolean[columns.length];
        boolean negated = false;
        for (int i = 1; i < columns.length; i++) {
            shifts[i] = i == 1 ? 0 : columns[i].precision() - columns[i - 1].precision();
            subtracted[i] = columns[i].negated() != negated;
            negated = columns[i].negated();
        }
        return new PolynomialForm(fraction, fraction - columns[0].precision(), columns[0].offset(), shifts, subtracted);
    }
}
