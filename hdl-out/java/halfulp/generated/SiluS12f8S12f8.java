// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit silu_s12f8_s12f8: x * sigmoid(x).
 *
 * <ul>
 * <li>function: x * sigmoid(x)
 * <li>input: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>output: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-8
 * <li>worst case: 0.998514065391 ulp at input code 1264 (value 4.9375): output code 1254 (value
 * 4.8984375), exact value 4.90233794556793294
 * <li>unclamped: 0.998514065391 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 4096
 * <li>design: method pwl, fold relu-even, 9 segments, 286 table bits
 * <li>spec: sha256 501f8bba3a18dcc8b1b9bbeb9e59675deaba0866657de2b322b24196f2571769
 * </ul>
 */
public final class SiluS12f8S12f8 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "silu_s12f8_s12f8";

    /**
     * The function.
     */
    public static final String FORMULA = "x * sigmoid(x)";

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
    public static final long MAX_ERROR_MICRO_ULP = 998515L;

    private static final int[] BREAKPOINT_1_TABLE = {
        142, 857, 2049,
    };

    private static final int[] BREAKPOINT_0_TABLE = {
        66, 224, 466, 1115, 2049,
    };

    private static final int[] SLOPE_TABLE = {
        -113, -78, -44, -16, 12, 24, 15, 7, 2,
    };

    private static final int[] INTERCEPT_TABLE = {
        4, -567, -1766, -3318, -5574, -6930, -5010, -2789,
        -987,
    };

    private SiluS12f8S12f8() {
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
        // bit 3 of the segment
        int reached3 = distance >= 1448 ? 1 : 0;
        // decides bit 2 of the segment
        int breakpoint2 = reached3 != 0 ? 2049 : 323;
        // bit 2 of the segment
        int reached2 = distance >= breakpoint2 ? 1 : 0;
        // high bits of the segment
        int segmentHigh2 = (reached3 << 1) + reached2;
        // decides bit 1 of the segment
        int breakpoint1 = BREAKPOINT_1_TABLE[segmentHigh2];
        // bit 1 of the segment
        int reached1 = distance >= breakpoint1 ? 1 : 0;
        // high bits of the segment
        int segmentHigh1 = (segmentHigh2 << 1) + reached1;
        // decides bit 0 of the segment
        int breakpoint0 = BREAKPOINT_0_TABLE[segmentHigh1];
        // bit 0 of the segment
        int reached0 = distance >= breakpoint0 ? 1 : 0;
        // segment that holds the input
        int segment = (segmentHigh1 << 1) + reached0;
        // slope times 2^8
        int slope = SLOPE_TABLE[segment];
        // intercept times 2^6
        int intercept = INTERCEPT_TABLE[segment];
        // slope times position
        int product = slope * distance;
        // intercept times 2^8
        int alignedIntercept = intercept << 2;
        // value times 2^8
        int sum = product + alignedIntercept;
        // rounded down
        int value = sum >> 8;
        // x above the centre, otherwise 0
        int relu = negative != 0 ? 0 : code;
        // ramp plus the even residual
        int rampPlusValue = relu + value;
        return rampPlusValue;
    }
}
