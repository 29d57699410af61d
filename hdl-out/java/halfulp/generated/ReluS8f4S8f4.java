// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit relu_s8f4_s8f4: max(x, 0).
 *
 * <ul>
 * <li>function: max(x, 0)
 * <li>input: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>output: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
 * <li>worst case: 0 ulp at input code -128 (value -8): output code 0 (value 0), exact value 0
 * <li>unclamped: 0 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 256
 * <li>design: method pwl, fold relu-even, 1 segments, 0 table bits
 * <li>spec: sha256 d5df76af0253e0738d67f81373c8c4b530dafa3f5338b40092059d2aed96e7fb
 * </ul>
 */
public final class ReluS8f4S8f4 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "relu_s8f4_s8f4";

    /**
     * The function.
     */
    public static final String FORMULA = "max(x, 0)";

    /**
     * Whether input codes have a sign.
     */
    public static final boolean INPUT_SIGNED = true;

    /**
     * The bits of an input code, with the sign.
     */
    public static final int INPUT_WIDTH = 8;

    /**
     * The bits of an input code after the binary point.
     */
    public static final int INPUT_FRACTION_BITS = 4;

    /**
     * Whether output codes have a sign.
     */
    public static final boolean OUTPUT_SIGNED = true;

    /**
     * The bits of an output code, with the sign.
     */
    public static final int OUTPUT_WIDTH = 8;

    /**
     * The bits of an output code after the binary point.
     */
    public static final int OUTPUT_FRACTION_BITS = 4;

    /**
     * What is promised at every input.
     */
    public static final String CRITERION = "faithful";

    /**
     * The largest error in millionths of a step of the output, rounded up.
     */
    public static final long MAX_ERROR_MICRO_ULP = 0L;

    private ReluS8f4S8f4() {
    }

    /**
     * The output code at an input code.
     *
     * @param x from -128 to 127; beyond, as at the nearest of these
     * @return from -128 to 127
     */
    public static int apply(int x) {
        // input code, clamped to -128 to 127
        int code = Math.max(-128, Math.min(127, x));
        // whether x lies in the lower half
        int negative = code < 0 ? 1 : 0;
        // x above the centre, otherwise 0
        int relu = negative != 0 ? 0 : code;
        return relu;
    }
}
