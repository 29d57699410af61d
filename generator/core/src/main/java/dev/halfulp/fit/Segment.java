package dev.halfulp.fit;

/**
 * A linear piece: the folded value at position {@code p} is {@code floor((slope * p + intercept) / 2^shift)}.
 *
 * @param firstIndex first index in the folded corridor
 * @param lastIndex last index, included
 * @param slope in {@code 2^-shift} folded values per input code
 * @param intercept in {@code 2^-shift} folded values, at position 0
 */
public record Segment(int firstIndex, int lastIndex, long slope, long intercept) {}
