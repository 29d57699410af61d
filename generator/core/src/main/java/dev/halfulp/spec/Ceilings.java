package dev.halfulp.spec;

/**
 * Upper limits on what a design may hold; {@link #NONE} means no limit.
 *
 * @param segments stored pieces after folding
 * @param tableBits every stored constant
 * @param multipliers multiplications of two variables
 */
public record Ceilings(long segments, long tableBits, long multipliers) {
    /** No limit. */
    public static final long NONE = Long.MAX_VALUE;

    /** No limit on anything. */
    public static final Ceilings UNLIMITED = new Ceilings(NONE, NONE, NONE);
}
