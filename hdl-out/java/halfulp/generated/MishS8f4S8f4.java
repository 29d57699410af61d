// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit mish_s8f4_s8f4: x * tanh(softplus(x)).
 *
 * <ul>
 * <li>function: x * tanh(softplus(x))
 * <li>input: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>output: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
 * <li>worst case: 0.999967633284 ulp at input code 127 (value 7.9375): output code 126 (value 7.875),
 * exact value 7.9374979770802135946
 * <li>unclamped: 0.999967633284 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 256
 * <li>design: method pwl, fold none, 4 segments, 81 table bits
 * <li>spec: sha256 762ee9c99e1f039c83c2b760059b0820b5dd58f65a37fc152ecd7148e7614b3a
 * </ul>
 */
public final class MishS8f4S8f4 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "mish_s8f4_s8f4";

    /**
     * The function.
     */
    public static final String FORMULA = "x * tanh(softplus(x))";

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
    public static final long MAX_ERROR_MICRO_ULP = 999968L;

    private static final int[] SLOPE_TABLE = {
        -1, 1, 26, 32,
    };

    private static final int[] INTERCEPT_TABLE = {
        -99, -87, 15, -17,
    };

    private MishS8f4S8f4() {
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
        // bit 1 of the segment
        int reached1 = code >= -3 ? 1 : 0;
        // decides bit 0 of the segment
        int breakpoint0 = reached1 != 0 ? 19 : -41;
        // bit 0 of the segment
        int reached0 = code >= breakpoint0 ? 1 : 0;
        // segment that holds the input
        int segment = (reached1 << 1) + reached0;
        // slope times 2^5
        int slope = SLOPE_TABLE[segment];
        // intercept times 2^5
        int intercept = INTERCEPT_TABLE[segment];
        // slope times position
        int product = slope * code;
        // value times 2^5
        int sum = product + intercept;
        // rounded down
        int value = sum >> 5;
        return value;
    }
}
