// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit quick_gelu: x * sigmoid(k * x) with k = 1.702.
 *
 * <ul>
 * <li>function: x * sigmoid(k * x) with k = 1.702
 * <li>input: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>output: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-8
 * <li>worst case: 0.998725007944 ulp at input code -639 (value -2.49609375): output code -10 (value
 * -0.0390625), exact value -0.035161230437720358377
 * <li>unclamped: 0.998725007944 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 4096
 * <li>design: method pwl, fold relu-even, 8 segments, 229 table bits
 * <li>spec: sha256 fbdd6bad3b9a478e0efc66e9c8b73c055b8d34391b117309a43162e4c0baf943
 * </ul>
 */
public final class QuickGelu {
    /**
     * The name of the unit.
     */
    public static final String NAME = "quick_gelu";

    /**
     * The function.
     */
    public static final String FORMULA = "x * sigmoid(k * x) with k = 1.702";

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
    public static final long MAX_ERROR_MICRO_ULP = 998726L;

    private static final int[] BREAKPOINT_0_TABLE = {
        53, 177, 530, 1041,
    };

    private static final int[] SLOPE_TABLE = {
        -27, -16, -6, 2, 6, 3, 1, 0,
    };

    private static final int[] INTERCEPT_TABLE = {
        6, -553, -1630, -3021, -4073, -2494, -1041, -33,
    };

    private QuickGelu() {
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
        int reached2 = magnitude >= 276 ? 1 : 0;
        // decides bit 1 of the segment
        int breakpoint1 = reached2 != 0 ? 746 : 110;
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
        // slope times 2^6
        int slope = SLOPE_TABLE[segment];
        // intercept times 2^6
        int intercept = INTERCEPT_TABLE[segment];
        // slope times position
        int product = slope * magnitude;
        // value times 2^6
        int sum = product + intercept;
        // rounded down
        int value = sum >> 6;
        // x above the centre, otherwise 0
        int relu = negative != 0 ? 0 : code;
        // ramp plus the even residual
        int rampPlusValue = relu + value;
        return rampPlusValue;
    }
}
