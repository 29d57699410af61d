package dev.halfulp.corridor;

import dev.halfulp.fixed.Format;

/** Corridors for tests, given by their bounds. */
public final class Corridors {
    private Corridors() {}

    /** The corridor whose bounds at the input codes from {@code first} up are given. */
    public static Corridor of(long first, long[] low, long[] high, Format output) {
        return new Corridor(first, low.clone(), high.clone(), output);
    }
}
