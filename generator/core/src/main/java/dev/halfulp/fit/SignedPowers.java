package dev.halfulp.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The sums of at most a number of signed powers of two. A product with one of them takes shifts and additions only.
 */
final class SignedPowers implements Slopes {
    /** Most summands. */
    static final int MOST_TERMS = 3;

    private static final int LARGEST_EXPONENT = 42;

    /** How many feasible slopes of a segment are compared. */
    private static final int MOST_CANDIDATES = 64;

    private static final List<SignedPowers> BY_TERMS =
            List.of(new SignedPowers(1), new SignedPowers(2), new SignedPowers(3));

    private final long[] sums;

    private SignedPowers(int terms) {
        LongStream.Builder found = LongStream.builder();
        collect(0, 0, terms, found);
        sums = found.build().sorted().toArray();
    }

    /** Sums of at most {@code terms} powers, from 1 to {@link #MOST_TERMS}. */
    static SignedPowers atMost(int terms) {
        return BY_TERMS.get(terms - 1);
    }

    /** Adds every sum whose non-adjacent form extends {@code sum} by powers from {@code exponent} up. */
    private static void collect(long sum, int exponent, int terms, LongStream.Builder found) {
        found.add(sum);
        if (terms == 0) {
            return;
        }
        for (int next = exponent; next <= LARGEST_EXPONENT; next++) {
            collect(sum + (1L << next), next + 2, terms - 1, found);
            collect(sum - (1L << next), next + 2, terms - 1, found);
        }
    }

    @Override
    public long firstNotBelow(long slope) {
        int place = Arrays.binarySearch(sums, slope);
        return place >= 0 ? place : ~place;
    }

    /** Beyond the ends of the set its last slopes are repeated. */
    @Override
    public long at(long place) {
        return sums[Math.toIntExact(Math.max(0, Math.min(sums.length - 1L, place)))];
    }

    @Override
    public LongStream candidates(long low, long high) {
        long step = 1 + (high - low) / MOST_CANDIDATES;
        return LongStream.rangeClosed(0, (high - low) / step).map(i -> at(low + step * i));
    }

    @Override
    public int terms(long slope) {
        return of(slope).size();
    }

    /** The signed powers of two of the non-adjacent form, which has the fewest, from the largest down. */
    static List<Long> of(long number) {
        long magnitude = Math.abs(number);
        long triple = 3 * magnitude;
        long added = (triple & ~magnitude) >> 1;
        long subtracted = (magnitude & ~triple) >> 1;
        List<Long> powers = new ArrayList<>();
        for (int bit = 62; bit >= 0; bit--) {
            long power = 1L << bit;
            if (((added | subtracted) & power) != 0) {
                boolean isNegative = (added & power) == 0;
                powers.add(isNegative == number < 0 ? power : -power);
            }
        }
        return powers;
    }
}
