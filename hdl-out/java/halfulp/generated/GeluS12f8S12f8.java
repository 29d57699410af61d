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
 * <li>worst case: 0.999978439657 ulp at input code -1418 (value -5.5390625): output code -1 (value
 * -0.00390625), exact value -8.4220091880397298171E-8
 * <li>unclamped: 0.999978439657 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 4096
 * <li>design: method pwl, fold relu-even, 7 segments, 242 table bits
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
    public static final long MAX_ERROR_MICRO_ULP = 999979L;

    private static final int[] BREAKPOINT_0_TABLE = {
        55, 187, 516, 2049,
    };

    private static final int[] SLOPE_TABLE = {
        -867, -504, -178, 118, 239, 108, 3,
    };

    private static final int[] INTERCEPT_TABLE = {
        9, -1204, -3559, -7003, -8983, -4784, -266,
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
        int magnitude = negative != 0 ? below : code;
        // bit 2 of the segment
        int reached2 = magnitude >= 284 ? 1 : 0;
        // decides bit 1 of the segment
        int breakpoint1 = reached2 != 0 ? 690 : 117;
        // bit 1 of the segment
        int reached1 = magnitude >= breakpoint1 ? 1 : 0;
        // high bits of the segment
        int segmentHigh1 = (reached2 << 1) + reached1;
        // decides bit 0 of the segment
        int breakpoint0 = BREAKPOINT_0_TABLE[segmentHigh1];
        // bit 0 of the segment
        int reached0 = magnitude >= breakpoint0 ? 1 : 0;
        // segment that holds the input
        int segment = (segmentHigh1 << 1) + reached0;
        // slope times 2^11
        int slope = SLOPE_TABLE[segment];
        // intercept times 2^7
        int intercept = INTERCEPT_TABLE[segment];
        // slope times position
        int product = slope * magnitude;
        // intercept times 2^11
        int alignedIntercept = intercept << 4;
        // value times 2^11
        int sum = product + alignedIntercept;
        // rounded down
        int value = sum >> 11;
        // x above the centre, otherwise 0
        int relu = negative != 0 ? 0 : code;
        // ramp plus the even residual
        int rampPlusValue = relu + value;
        return rampPlusValue;
    }
}
