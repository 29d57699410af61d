// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit gelu_s12f8_s12f8: x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1.
 *
 * <ul>
 * <li>function: x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1
 * <li>input: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>output: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-8
 * <li>worst case: 0.997787626262 ulp at input code -44 (value -0.171875): output code -18 (value
 * -0.0703125), exact value -0.074210107915082936859
 * <li>unclamped: 0.997787626262 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 4096
 * <li>design: method uniform, fold relu-even, 32 segments, 384 table bits
 * <li>spec: sha256 886f89cd43db83294ad3854d020794ed82cbed176e45336f5e9e119c58995e3e
 * </ul>
 */
public final class GeluS12f8S12f8 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "gelu_s12f8_s12f8";

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
    public static final int INPUT_WIDTH = 12;

    /**
     * The bits of an input code after the binary point.
     */
    public static final int INPUT_FRACTION_BITS = 8;

    /**
     * Whether output codes have a sign.
     */
    public static final boolean OUTPUT_SIGNED = true;

    /**
     * The bits of an output code, with the sign.
     */
    public static final int OUTPUT_WIDTH = 12;

    /**
     * The bits of an output code after the binary point.
     */
    public static final int OUTPUT_FRACTION_BITS = 8;

    /**
     * What is promised at every input.
     */
    public static final String CRITERION = "faithful";

    /**
     * The largest error in millionths of a step of the output, rounded up.
     */
    public static final long MAX_ERROR_MICRO_ULP = 997788L;

    private static final int[] SLOPE_TABLE = {
        -7, -6, -4, -3, -2, 0, 0, 1, 2, 2, 2, 2, 2, 2, 2, 2,
        1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    };

    private static final int[] INTERCEPT_TABLE = {
        0, -27, -51, -67, -78, -85, -85, -84, -81, -74, -66, -58, -50, -42, -35, -29,
        -21, -17, -13, -9, -5, -4, -3, -2, -1, 0, 0, 0, 0, 0, 0, 0,
    };

    private GeluS12f8S12f8() {
    }

    /**
     * The output code at an input code.
     *
     * @param x from -2048 to 2047; beyond, as at the nearest of these
     * @return from -2048 to 2047
     */
    public static int apply(int x) {
        // input code, clamped to -2048 to 2047
        int code = Math.max(-2048, Math.min(2047, x));
        // whether x lies in the lower half
        int negative = code < 0 ? 1 : 0;
        // distance of x below the centre
        int below = 0 - code;
        // distance of x from the centre
        int distance = negative != 0 ? below : code;
        // distance up to the limit
        int magnitude = Math.min(1023, distance);
        // high bits
        int block = magnitude >> 5;
        // low bits
        int offset = magnitude & 31;
        // slope times 2^4
        int slope = SLOPE_TABLE[block];
        // intercept times 2^1
        int intercept = INTERCEPT_TABLE[block];
        // slope times position
        int product = slope * offset;
        // intercept times 2^4
        int alignedIntercept = intercept << 3;
        // value times 2^4
        int sum = product + alignedIntercept;
        // rounded down
        int value = sum >> 4;
        // x above the centre, otherwise 0
        int relu = negative != 0 ? 0 : code;
        // ramp plus the even residual
        int rampPlusValue = relu + value;
        return rampPlusValue;
    }
}
