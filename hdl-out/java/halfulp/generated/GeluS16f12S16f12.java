// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit gelu_s16f12_s16f12: x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1.
 *
 * <ul>
 * <li>function: x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1
 * <li>input: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>output: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * <li>worst case: 0.999999999953 ulp at input code -31679 (value -7.734130859375): output code -1 (value
 * -0.000244140625), exact value -4.0260753765027672456E-14
 * <li>unclamped: 0.999999999953 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 65536
 * <li>design: method pwl, fold relu-even, 30 segments, 1426 table bits
 * <li>spec: sha256 e9711322e4205588506e47c1e9888abe39656ee9f377e796a98033ae3b1526dd
 * </ul>
 */
public final class GeluS16f12S16f12 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "gelu_s16f12_s16f12";

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
    public static final int INPUT_WIDTH = 16;

    /**
     * The bits of an input code after the binary point.
     */
    public static final int INPUT_FRACTION_BITS = 12;

    /**
     * Whether output codes have a sign.
     */
    public static final boolean OUTPUT_SIGNED = true;

    /**
     * The bits of an output code, with the sign.
     */
    public static final int OUTPUT_WIDTH = 16;

    /**
     * The bits of an output code after the binary point.
     */
    public static final int OUTPUT_FRACTION_BITS = 12;

    /**
     * What is promised at every input.
     */
    public static final String CRITERION = "faithful";

    /**
     * The largest error in millionths of a step of the output, rounded up.
     */
    public static final long MAX_ERROR_MICRO_ULP = 1000000L;

    private static final int[] BREAKPOINT_2_TABLE = {
        867, 2792, 7278, 12965,
    };

    private static final int[] BREAKPOINT_1_TABLE = {
        425, 1311, 2262, 3460, 5120, 8453, 11026, 32769,
    };

    private static final int[] BREAKPOINT_0_TABLE = {
        215, 647, 1091, 1538, 2011, 2513, 3122, 3780,
        4575, 6628, 7882, 9031, 10282, 11885, 14702,
    };

    private static final int[] SLOPE_TABLE = {
        -7871, -7193, -6508, -5814, -5129, -4475, -3833, -3202,
        -2580, -1963, -1382, -828, -257, 340, 808, 1216,
        1584, 1892, 2081, 1891, 1657, 1408, 1164, 928,
        707, 507, 327, 183, 76, 1,
    };

    private static final int[] INTERCEPT_TABLE = {
        6, -2194, -6695, -13667, -22927, -34045, -47175, -62308,
        -79463, -98828, -119320, -141041, -165899, -194866, -220053, -244099,
        -267887, -289870, -304854, -285182, -258576, -227933, -195725, -162439,
        -129190, -97071, -66098, -39373, -17714, -495,
    };

    private GeluS16f12S16f12() {
    }

    /**
     * The output code at an input code.
     *
     * @param x from -32768 to 32767; beyond, as at the nearest of these
     * @return from -32768 to 32767
     */
    public static int apply(int x) {
        // input code, clamped to -32768 to 32767
        int code = Math.max(-32768, Math.min(32767, x));
        // whether x lies in the lower half
        int negative = code < 0 ? 1 : 0;
        // distance of x below the centre
        int below = 0 - code;
        // distance of x from the centre
        int magnitude = negative != 0 ? below : code;
        // bit 4 of the segment
        int reached4 = magnitude >= 4142 ? 1 : 0;
        // decides bit 3 of the segment
        int breakpoint3 = reached4 != 0 ? 9632 : 1769;
        // bit 3 of the segment
        int reached3 = magnitude >= breakpoint3 ? 1 : 0;
        // high bits of the segment
        int segmentHigh3 = (reached4 << 1) + reached3;
        // decides bit 2 of the segment
        int breakpoint2 = BREAKPOINT_2_TABLE[segmentHigh3];
        // bit 2 of the segment
        int reached2 = magnitude >= breakpoint2 ? 1 : 0;
        // high bits of the segment
        int segmentHigh2 = (segmentHigh3 << 1) + reached2;
        // decides bit 1 of the segment
        int breakpoint1 = BREAKPOINT_1_TABLE[segmentHigh2];
        // bit 1 of the segment
        int reached1 = magnitude >= breakpoint1 ? 1 : 0;
        // high bits of the segment
        int segmentHigh1 = (segmentHigh2 << 1) + reached1;
        // decides bit 0 of the segment
        int breakpoint0 = BREAKPOINT_0_TABLE[segmentHigh1];
        // bit 0 of the segment
        int reached0 = magnitude >= breakpoint0 ? 1 : 0;
        // segment that holds the input
        int segment = (segmentHigh1 << 1) + reached0;
        // slope times 2^14
        int slope = SLOPE_TABLE[segment];
        // intercept times 2^8
        int intercept = INTERCEPT_TABLE[segment];
        // slope times position
        int product = slope * magnitude;
        // intercept times 2^14
        int alignedIntercept = intercept << 6;
        // value times 2^14
        int sum = product + alignedIntercept;
        // rounded down
        int value = sum >> 14;
        // x above the centre, otherwise 0
        int relu = negative != 0 ? 0 : code;
        // ramp plus the even residual
        int rampPlusValue = relu + value;
        return rampPlusValue;
    }
}
