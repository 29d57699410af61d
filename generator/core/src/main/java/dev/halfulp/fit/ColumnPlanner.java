package dev.halfulp.fit;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways to store one coefficient, from the cheapest, which is the coarsest, to the finest.
 *
 * <p>The least and the largest number are known from a fit with ample precision; a number that is not of the usual sign but
 * less than a unit is taken for zero.
 */
final class ColumnPlanner {
    private final WordSize wordSize;
    private final int amplePrecision;
    private final WordRange ample;
    private final boolean isBase;

    /**
     * @param amplePrecision fraction bits of {@code ample}
     * @param ample the least and the largest number
     * @param isBase whether the coefficient is the base, which may have an offset but is not negated
     */
    ColumnPlanner(WordSize wordSize, int amplePrecision, WordRange ample, boolean isBase) {
        this.wordSize = wordSize;
        this.amplePrecision = amplePrecision;
        this.ample = ample;
        this.isBase = isBase;
    }

    /** One column for each cost, the finest of that cost, with at most so many fraction bits. */
    List<StoredColumn> columns(int mostPrecision) {
        List<StoredColumn> columns = new ArrayList<>();
        for (int precision = 0; precision <= mostPrecision; precision++) {
            StoredColumn column = column(precision);
            int last = columns.size() - 1;
            if (last >= 0 && columns.get(last).cost() == column.cost()) {
                columns.set(last, column);
            } else {
                columns.add(column);
            }
        }
        return columns;
    }

    /** The column of some fraction bits. */
    StoredColumn column(int precision) {
        long min = Scaling.round(ample.min(), amplePrecision - precision);
        long max = Scaling.round(ample.max(), amplePrecision - precision);
        StoredColumn plain = plain(precision, min, max);
        if (isBase && plain.cost() < Long.SIZE) {
            StoredColumn moved = moved(precision, min, max);
            return moved.cost() < plain.cost() ? moved : plain;
        }
        return plain;
    }

    private StoredColumn plain(int precision, long min, long max) {
        if (min >= 0 || (isSmall(precision, -ample.min()) && max > 0)) {
            return unsigned(precision, 0, false, Scaling.bits(max));
        }
        if (!isBase && (max <= 0 || isSmall(precision, ample.max()))) {
            return unsigned(precision, 0, true, Scaling.bits(-min));
        }
        int bits = wordSize.rounded(1 + Math.max(Scaling.bits(Math.max(0, max)), Scaling.bits(~min)));
        return new StoredColumn(precision, 0, false, WordRange.ofWidth(bits, true), bits);
    }

    private boolean isSmall(int precision, long number) {
        return !isBase && Scaling.round(number, amplePrecision - precision) <= 0;
    }

    private StoredColumn unsigned(int precision, long offset, boolean negated, int bits) {
        int stored = wordSize.rounded(bits);
        return new StoredColumn(precision, offset, negated, WordRange.ofWidth(stored, false), stored);
    }

    /** Bases less a round offset. */
    private StoredColumn moved(int precision, long min, long max) {
        int bits = wordSize.rounded(Scaling.bits(max - min));
        long largest = (1L << bits) - 1;
        long offset = RoundNumbers.roundest(max - largest, min);
        return unsigned(precision, offset, false, bits);
    }
}
