package dev.halfulp.fit;

import java.util.Arrays;

/**
 * Finds the words of one block whose polynomial lies in the corridor at a few critical positions.
 *
 * <p>From the highest coefficient down, each is found by bisection. Where the lower ones do not exist, the last two
 * contradictions, one that asks for a larger and one that asks for a smaller coefficient, together say what is wrong with the
 * next higher one: bounds that contradict each other alternate between lower and upper ones from position to position, and
 * a lower bound at the rightmost position asks for a larger leading coefficient. For real coefficients this is exact; truncated products
 * disturb it by less than a unit of the next coefficient.
 */
final class CoefficientSearch {
    /** How far from a coefficient that leaves no base on the grid its neighbours are tried. */
    private static final int NEIGHBOURS = 8;

    private final PolynomialForm form;
    private final WordRange[] ranges;
    private final int degree;
    private final long[] positions;
    private final long[] low;
    private final long[] high;
    private final long[][] schemes;
    private final long[] lowRest;
    private final long[] highRest;
    private final BaseAndSlope line;
    private final Grid grid;
    private final long[] words;
    private boolean isBaseGiven;
    private int left;
    private int right;

    /**
     * @param ranges the words allowed, by coefficient
     * @param guess words to begin with
     * @param critical the positions to look at, ascending
     */
    CoefficientSearch(PolynomialForm form, WordRange[] ranges, BlockCorridor block, long[] guess, int[] critical) {
        this.form = form;
        this.ranges = ranges;
        degree = form.degree();
        int count = critical.length;
        positions = Arrays.stream(critical).asLongStream().toArray();
        low = new long[count];
        high = new long[count];
        for (int i = 0; i < count; i++) {
            low[i] = (block.low(critical[i]) << form.fraction()) - form.rounding();
            high[i] = ((block.high(critical[i]) + 1) << form.fraction()) - 1 - form.rounding();
        }
        schemes = new long[degree + 1][count];
        lowRest = new long[count];
        highRest = new long[count];
        line = new BaseAndSlope(positions, lowRest, highRest, count);
        grid = new Grid(form.baseShift(), form.offset(), ranges[0]);
        words = guess.clone();
    }

    /** Looks for words; {@link Trial#FITS} if they were found, {@link Trial#OFF_GRID} if only the base is too coarse. */
    Trial search() {
        return search(degree);
    }

    /** Looks for words with a given base. */
    Trial searchWith(long base) {
        isBaseGiven = true;
        words[0] = base;
        return search(degree);
    }

    /** The words found, or those to begin with next time. */
    long[] words() {
        return words.clone();
    }

    private Trial search(int coefficient) {
        boolean negated = form.isNegated(coefficient);
        Bracket bracket = new Bracket(ranges[coefficient], words[coefficient]);
        while (bracket.isOpen()) {
            long word = bracket.next();
            Trial trial = attempt(coefficient, word);
            switch (trial) {
                case FITS, IMPOSSIBLE -> {
                    return trial;
                }
                case OFF_GRID -> {
                    return neighbours(coefficient, word);
                }
                case MUST_GROW, MUST_SHRINK -> {
                    if ((trial == Trial.MUST_GROW) != negated) {
                        bracket.grow(left, right);
                    } else {
                        bracket.shrink(left, right);
                    }
                }
            }
        }
        words[coefficient] = ranges[coefficient].clamp(bracket.meeting());
        return conclude(bracket, negated);
    }

    private Trial attempt(int coefficient, long word) {
        words[coefficient] = word;
        if (coefficient == 1) {
            return attemptSlope(word);
        }
        long[] scheme = schemes[coefficient];
        if (coefficient == degree) {
            Arrays.fill(scheme, word);
        } else {
            long[] above = schemes[coefficient + 1];
            for (int i = 0; i < scheme.length; i++) {
                scheme[i] = form.step(coefficient + 1, above[i], word, positions[i]);
            }
        }
        if (coefficient == 2) {
            subtractKnown();
            if (isBaseGiven) {
                return slopeFromBase();
            }
        }
        return search(coefficient - 1);
    }

    private Trial attemptSlope(long word) {
        long slope = form.isSubtracted(1) ? -word : word;
        Trial trial = line.attempt(slope);
        if (trial != Trial.FITS) {
            left = line.left();
            right = line.right();
            return trial;
        }
        if (!line.settle(slope, slopes(), grid)) {
            return Trial.OFF_GRID;
        }
        words[1] = form.isSubtracted(1) ? -line.slope() : line.slope();
        words[0] = line.base();
        return Trial.FITS;
    }

    private Trial slopeFromBase() {
        Trial trial = line.settleFrom((words[0] + form.offset()) << form.baseShift(), slopes());
        words[1] = form.isSubtracted(1) ? -line.slope() : line.slope();
        left = line.left();
        right = line.right();
        return trial;
    }

    private WordRange slopes() {
        return form.isSubtracted(1) ? new WordRange(-ranges[1].max(), -ranges[1].min()) : ranges[1];
    }

    /** The bounds less what the coefficients above the slope add. */
    private void subtractKnown() {
        long[] scheme = schemes[2];
        for (int i = 0; i < scheme.length; i++) {
            long product = form.step(2, scheme[i], 0, positions[i]) * positions[i];
            long known = form.isSubtracted(1) ? -product : product;
            lowRest[i] = low[i] - known;
            highRest[i] = high[i] - known;
        }
    }

    private Trial neighbours(int coefficient, long word) {
        if (coefficient == 1 || !isBaseGiven) {
            return Trial.OFF_GRID;
        }
        for (int direction = 1; direction >= -1; direction -= 2) {
            Trial trial = Trial.OFF_GRID;
            for (int i = 0; i < NEIGHBOURS && trial == Trial.OFF_GRID; i++) {
                long neighbour = word + ((long) direction << i);
                if (!ranges[coefficient].contains(neighbour)) {
                    break;
                }
                trial = attempt(coefficient, neighbour);
                if (trial == Trial.FITS) {
                    return trial;
                }
            }
        }
        words[coefficient] = word;
        return Trial.OFF_GRID;
    }

    /** What two opposite contradictions say about the next higher coefficient. */
    private Trial conclude(Bracket bracket, boolean negated) {
        if (!bracket.isProved()) {
            return limited(bracket, negated);
        }
        int growLeft = negated ? bracket.shrinkLeft() : bracket.growLeft();
        int growRight = negated ? bracket.shrinkRight() : bracket.growRight();
        int shrinkLeft = negated ? bracket.growLeft() : bracket.shrinkLeft();
        int shrinkRight = negated ? bracket.growRight() : bracket.shrinkRight();
        right = Math.max(growRight, shrinkRight);
        if (growRight != shrinkRight) {
            left = growRight > shrinkRight ? shrinkLeft : growLeft;
            return growRight > shrinkRight ? Trial.MUST_GROW : Trial.MUST_SHRINK;
        }
        left = Math.min(growLeft, shrinkLeft);
        if (growLeft == shrinkLeft) {
            return Trial.OFF_GRID;
        }
        return growLeft < shrinkLeft ? Trial.MUST_SHRINK : Trial.MUST_GROW;
    }

    /**
     * The range of the coefficient ends too early: the next higher one must move in the same direction, so that this one
     * can be nearer to 0.
     */
    private Trial limited(Bracket bracket, boolean negated) {
        if (bracket.growRight() < 0 && bracket.shrinkRight() < 0) {
            return Trial.IMPOSSIBLE;
        }
        boolean grows = bracket.growRight() >= 0;
        left = grows ? bracket.growLeft() : bracket.shrinkLeft();
        right = grows ? bracket.growRight() : bracket.shrinkRight();
        return grows != negated ? Trial.MUST_GROW : Trial.MUST_SHRINK;
    }
}
