package dev.halfulp.corridor;

/**
 * The acceptable output codes at one input.
 *
 * @param low the smallest; above {@code high} if there is none
 * @param high the largest
 */
record AcceptedCodes(long low, long high) {}
