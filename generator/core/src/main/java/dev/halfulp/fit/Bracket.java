package dev.halfulp.fit;

/**
 * A search for an integer of which every trial tells whether it must grow or shrink: outwards from a guess in growing
 * steps, then by bisection. Beside each bound it keeps the outermost positions of the contradiction that proved it.
 */
final class Bracket {
    private long low;
    private long high;
    private long next;
    private long stride = 1;
    private int growLeft = -1;
    private int growRight = -1;
    private int shrinkLeft = -1;
    private int shrinkRight = -1;

    Bracket(WordRange range, long guess) {
        low = range.min();
        high = range.max();
        next = range.clamp(guess);
    }

    /** Whether a number is left to try. */
    boolean isOpen() {
        return low <= high;
    }

    /** The number to try. */
    long next() {
        return next;
    }

    /** The number tried must grow, because of a contradiction between these outermost positions. */
    void grow(int left, int right) {
        low = next + 1;
        growLeft = left;
        growRight = right;
        next = shrinkRight >= 0 ? middle() : Math.min(high, next + stride);
        stride *= 4;
    }

    /** The number tried must shrink, because of a contradiction between these outermost positions. */
    void shrink(int left, int right) {
        high = next - 1;
        shrinkLeft = left;
        shrinkRight = right;
        next = growRight >= 0 ? middle() : Math.max(low, next - stride);
        stride *= 4;
    }

    private long middle() {
        return low + ((high - low) >> 1);
    }

    /** Where the search ended. */
    long meeting() {
        return low;
    }

    /** Whether both bounds were proved by contradictions, not given. */
    boolean isProved() {
        return growRight >= 0 && shrinkRight >= 0;
    }

    int growLeft() {
        return growLeft;
    }

    int growRight() {
        return growRight;
    }

    int shrinkLeft() {
        return shrinkLeft;
    }

    int shrinkRight() {
        return shrinkRight;
    }
}
