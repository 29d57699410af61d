package dev.halfulp.fit;

/**
 * How the words of one coefficient are stored.
 *
 * @param precision fraction bits
 * @param offset subtracted from the number before it is stored
 * @param negated whether the negative of the number is stored
 * @param words the words allowed
 * @param cost of one word, in bits
 */
record StoredColumn(int precision, long offset, boolean negated, WordRange words, int cost) {}
