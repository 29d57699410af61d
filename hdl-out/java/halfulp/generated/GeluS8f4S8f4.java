// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit gelu_s8f4_s8f4: x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1.
 *
 * <ul>
 * <li>function: x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1
 * <li>input: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>output: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
 * <li>worst case: 0.99999764955 ulp at input code -87 (value -5.4375): output code -1 (value -0.0625),
 * exact value -1.4690317129028792858E-7
 * <li>unclamped: 0.99999764955 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 256
 * <li>design: method pwl, fold none, 3 segments, 49 table bits
 * <li>spec: sha256 d15ad3337adc1103070a725c7ff4a799fd6b1475b635d2e6ea3a60241d19362c
 * </ul>
 */
public final class GeluS8f4S8f4 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "gelu_s8f4_s8f4";

    /**
     * The function.
     */
    public static final String FORMULA = "x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1";

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
    public static final long MAX_ERROR_MICRO_ULP = 999998L;

    private static final int[] SLOPE_TABLE = {
        -1, 47, 65,
    };

    private static final int[] INTERCEPT_TABLE = {
        -11, 4, -11,
    };

    private GeluS8f4S8f4() {
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
        int reached1 = code >= 14 ? 1 : 0;
        // decides bit 0 of the segment
        int breakpoint0 = reached1 != 0 ? 128 : -2;
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
