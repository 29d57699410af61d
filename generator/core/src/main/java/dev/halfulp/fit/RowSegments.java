package dev.halfulp.fit;

import java.util.ArrayList;
import java.util.List;

/** Finds the words with which rows of one form stay inside the corridor, segment by segment. */
final class RowSegments {
    /** Slopes tried on either side of the likeliest. */
    private static final long MOST_SLOPES = 40;

    private static final long MOST_CURVATURES = 5;
    /** Slopes without a base in succession, after which no further one is tried. */
    private static final int MISSES = 3;

    private static final WordRange NONE = new WordRange(1, 0);

    private final RowShape shape;
    private final RowPlace place;
    private final long[][] low;
    private final long[][] high;
    private final RowProducts products;
    private final RowProducts corrections;

    RowSegments(RowInputs inputs, RowShape shape) {
        this.shape = shape;
        place = shape.place();
        low = new long[inputs.halves()][];
        high = new long[inputs.halves()][];
        for (int half = 0; half < low.length; half++) {
            low[half] = inputs.low(half, shape.guard());
            high[half] = inputs.high(half, shape.guard());
        }
        products = new RowProducts(place.bits());
        corrections = new RowProducts(Math.max(1, shape.curvatureBits()));
    }

    RowShape shape() {
        return shape;
    }

    /** Words that fit a segment, by curvature; none if there are none near the shape of the function. */
    List<RowWords> words(int segment) {
        return find(segment, false);
    }

    /** Whether some words fit a segment. */
    boolean isFeasible(int segment) {
        return !find(segment, true).isEmpty();
    }

    /**
     * Words that fit a segment.
     *
     * @param isOneEnough whether to stop at the first
     */
    private List<RowWords> find(int segment, boolean isOneEnough) {
        RowGuess guess = new RowGuess(this, segment);
        List<RowWords> found = new ArrayList<>();
        if (shape.curvatureBits() == 0) {
            addSlopes(segment, 0, guess, found, isOneEnough);
            return found;
        }
        long width = Math.min(MOST_CURVATURES, 1 + guess.slack() / 4);
        for (long step = 0; step <= width; step++) {
            addSlopes(segment, guess.curvature() + step, guess, found, isOneEnough);
            if (step > 0) {
                addSlopes(segment, guess.curvature() - step, guess, found, isOneEnough);
            }
            if (isOneEnough && !found.isEmpty()) {
                return found;
            }
        }
        if (Math.abs(guess.curvature()) > width) {
            addSlopes(segment, 0, guess, found, isOneEnough);
        }
        return found;
    }

    private void addSlopes(int segment, long curvature, RowGuess guess, List<RowWords> found, boolean isOneEnough) {
        long width = Math.min(MOST_SLOPES, 2 + guess.slack() / 2);
        for (int direction = 1; direction >= -1; direction -= 2) {
            boolean isFound = false;
            int misses = 0;
            for (long step = direction > 0 ? 0 : 1; step <= width && !(isFound && misses >= MISSES); step++) {
                RowWords words = words(segment, guess.slope(curvature) + direction * step, curvature);
                if (words.fits()) {
                    found.add(words);
                    isFound = true;
                    misses = 0;
                    if (isOneEnough) {
                        return;
                    }
                } else {
                    misses++;
                }
            }
        }
    }

    /** The bases that fit a segment without rows. */
    RowWords constant(int segment) {
        return words(segment, 0, 0);
    }

    private RowWords words(int segment, long slope, long curvature) {
        List<WordRange> halves = new ArrayList<>();
        boolean fits = true;
        for (int half = 0; half < low.length; half++) {
            WordRange range = fits ? bases(segment, half, slope, curvature) : NONE;
            fits &= range.min() <= range.max();
            halves.add(range);
        }
        return new RowWords(slope, curvature, halves);
    }

    private WordRange bases(int segment, int half, long slope, long curvature) {
        long least = -RowInputs.FAR;
        long most = RowInputs.FAR;
        int parts = 1 << shape.curvatureBits();
        int length = (1 << place.bits()) / parts;
        long sign = place.isEven() && half == 1 ? -1 : 1;
        for (int part = 0; part < parts; part++) {
            long[] sums = products.of(sign * (slope + correction(part, half, curvature)));
            int start = part * length;
            int offset = segment << place.bits();
            for (int position = start; position < start + length; position++) {
                least = Math.max(least, low[half][offset + position] - sums[position]);
                most = Math.min(most, high[half][offset + position] - sums[position]);
            }
            if (least > most) {
                return NONE;
            }
        }
        return new WordRange(least, most);
    }

    /** What a part of the position adds to the slope. */
    private long correction(int part, int half, long curvature) {
        if (shape.curvatureBits() == 0 || curvature == 0) {
            return 0;
        }
        int parts = 1 << shape.curvatureBits();
        return corrections.of(curvature)[half == 0 ? part : parts - 1 - part];
    }

    /** The acceptable values at a signed position. */
    WordRange bounds(int segment, int half, long position) {
        int size = 1 << place.bits();
        int index = segment << place.bits() | (int) (position & (size - 1));
        return new WordRange(low[half][index], high[half][index]);
    }
}
