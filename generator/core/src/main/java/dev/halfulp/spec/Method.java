package dev.halfulp.spec;

/** How a unit is built. */
public enum Method implements Keyword {
    /** The best of the others under the objective. */
    AUTO,
    /** A table over the folded domain. */
    TABLE,
    /** A table, split losslessly into a coarse and a fine one. */
    SPLIT,
    /** Two tables whose words are added. */
    BIPARTITE,
    /** Linear segments with free breakpoints. */
    PWL,
    /** Linear segments on aligned blocks of any power-of-two size. */
    DYADIC,
    /** Linear segments of one power-of-two size. */
    UNIFORM,
    /** Linear segments whose slopes are sums of few signed powers of two. */
    SHIFT,
    /** Interpolation between stored values on aligned blocks of any power-of-two size. */
    KNOTS,
    /** Interpolation between stored values at equal distances. */
    UNIFORM_KNOTS,
    /** Segments of degree 2. */
    QUADRATIC,
    /** Segments of degree 3. */
    CUBIC,
    /** Segments of degree 4. */
    QUARTIC
}
