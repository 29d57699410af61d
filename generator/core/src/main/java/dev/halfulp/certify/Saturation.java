package dev.halfulp.certify;

import org.jspecify.annotations.Nullable;

/**
 * The inputs whose exact value lies strictly outside the values of the output format.
 *
 * @param count how many
 * @param low smallest span that holds those below the lowest value, null for none
 * @param high smallest span that holds those above the highest value, null for none
 */
public record Saturation(
        long count, @Nullable CodeSpan low, @Nullable CodeSpan high) {}
