// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit softplus_s8f4_s8f4: softplus(beta * x) / beta with beta = 1.
 *
 * <ul>
 * <li>function: softplus(beta * x) / beta with beta = 1
 * <li>input: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>output: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
 * <li>worst case: 0.987812999709 ulp at input code -16 (value -1): output code 6 (value 0.375), exact
 * value 0.31326168751822283405
 * <li>unclamped: 0.987812999709 ulp against the function itself, beyond the output range too
 * <li>saturation: 1 inputs beyond the output range, above at codes 127 to 127
 * <li>checked: every input of the domain: 256
 * <li>design: method pwl, fold none, 4 segments, 70 table bits
 * <li>spec: sha256 4530da81f17832bc4dd321baebf269f8a4dce256217888611b4b0edd0d9d81cf
 * </ul>
 */
public final class SoftplusS8f4S8f4 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "softplus_s8f4_s8f4";

    /**
     * The function.
     */
    public static final String FORMULA = "softplus(beta * x) / beta with beta = 1";

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
    public static final long MAX_ERROR_MICRO_ULP = 987813L;

    private static final int[] SLOPE_TABLE = {
        1, 20, 46, 63,
    };

    private static final int[] INTERCEPT_TABLE = {
        21, 88, 85, 21,
    };

    private SoftplusS8f4S8f4() {
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
        int reached1 = code >= 2 ? 1 : 0;
        // decides bit 0 of the segment
        int breakpoint0 = reached1 != 0 ? 31 : -25;
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
