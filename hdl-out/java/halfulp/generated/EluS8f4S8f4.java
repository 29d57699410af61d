// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit elu_s8f4_s8f4: if(x &gt; 0, x, alpha * (exp(x) - 1)) with alpha = 1.
 *
 * <ul>
 * <li>function: if(x &gt; 0, x, alpha * (exp(x) - 1)) with alpha = 1
 * <li>input: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>output: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
 * <li>worst case: 0.996628460656 ulp at input code -6 (value -0.375): output code -6 (value -0.375), exact
 * value -0.31271072120902780145
 * <li>unclamped: 0.996628460656 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 256
 * <li>design: method pwl, fold none, 3 segments, 57 table bits
 * <li>spec: sha256 5066cb7cb8f5c1e8963234c80c554459ca27ee02ad79192ef3eda172f4602467
 * </ul>
 */
public final class EluS8f4S8f4 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "elu_s8f4_s8f4";

    /**
     * The function.
     */
    public static final String FORMULA = "if(x > 0, x, alpha * (exp(x) - 1)) with alpha = 1";

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
    public static final long MAX_ERROR_MICRO_ULP = 996629L;

    private static final int[] SLOPE_TABLE = {
        1, 24, 64,
    };

    private static final int[] INTERCEPT_TABLE = {
        -107, -25, 4,
    };

    private EluS8f4S8f4() {
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
        int reached1 = code >= -4 ? 1 : 0;
        // decides bit 0 of the segment
        int breakpoint0 = reached1 != 0 ? 128 : -26;
        // bit 0 of the segment
        int reached0 = code >= breakpoint0 ? 1 : 0;
        // segment that holds the input
        int segment = (reached1 << 1) + reached0;
        // slope times 2^6
        int slope = SLOPE_TABLE[segment];
        // intercept times 2^3
        int intercept = INTERCEPT_TABLE[segment];
        // slope times position
        int product = slope * code;
        // intercept times 2^6
        int alignedIntercept = intercept << 3;
        // value times 2^6
        int sum = product + alignedIntercept;
        // rounded down
        int value = sum >> 6;
        return value;
    }
}
