package dev.halfulp.fit;

/**
 * The sums that a stored base can stand for: {@code (word + offset) * 2^shift}.
 *
 * @param words the words allowed
 */
record Grid(int shift, long offset, WordRange words) {
    /** No word. */
    static final long NONE = Long.MIN_VALUE;

    /** The word whose sum is next to the middle of an interval and inside it, or {@link #NONE}. */
    long middle(long low, long high) {
        long first = first(low);
        long last = last(high);
        return first > last ? NONE : first + ((last - first) >> 1);
    }

    /** The first word whose sum is not below a limit. */
    long first(long low) {
        return Math.max(words.min(), -(-low >> shift) - offset);
    }

    /** The last word whose sum is not above a limit. */
    long last(long high) {
        return Math.min(words.max(), (high >> shift) - offset);
    }
}
