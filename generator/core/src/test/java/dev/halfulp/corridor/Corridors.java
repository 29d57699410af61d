package dev.halfulp.corridor;

import dev.halfulp.fixed.Format;
import java.util.Arrays;

/** Corridors for tests, given by their bounds. */
public final class Corridors {
    private Corridors() {}

    /** The corridor whose bounds at the input codes from {@code first} up are given. */
    public static Corridor of(long first, long[] low, long[] high, Format output) {
        return new Corridor(first, distances(low, output), distances(high, output), output);
    }

    private static int[] distances(long[] codes, Format output) {
        return Arrays.stream(codes)
                .mapToInt(code -> (int) (code - output.minCode()))
                .toArray();
    }
}
