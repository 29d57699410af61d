package dev.halfulp.spec;

/**
 * The input codes over which a unit keeps its promise.
 *
 * @param first smallest code
 * @param last largest code, not below the first
 * @param outside what happens at the other codes
 */
public record Domain(long first, long last, Outside outside) {
    public Domain {
        if (first > last) {
            throw new IllegalArgumentException("a domain holds at least one code");
        }
    }

    /** The code of the domain nearest to an input code. */
    public long clamp(long code) {
        return Math.max(first, Math.min(last, code));
    }

    /** Count of codes in the domain. */
    public long codes() {
        return last - first + 1;
    }
}
