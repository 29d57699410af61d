// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit tanhshrink_s16f12_s16f12: x - tanh(x).
 *
 * <ul>
 * <li>function: x - tanh(x)
 * <li>input: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>output: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * <li>worst case: 0.999735929095 ulp at input code -10430 (value -2.54638671875): output code -6383 (value
 * -1.558349609375), exact value -1.5585936855295641917
 * <li>unclamped: 0.999735929095 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 65536
 * <li>design: method pwl, fold odd, 37 segments, 1724 table bits
 * <li>spec: sha256 0dc286c44d02d1f2dc96f0f0ebb357fe55385769c4708dc65705151648404567
 * </ul>
 */
public final class TanhshrinkS16f12S16f12 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "tanhshrink_s16f12_s16f12";

    /**
     * The function.
     */
    public static final String FORMULA = "x - tanh(x)";

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
    public static final long MAX_ERROR_MICRO_ULP = 999736L;

    private static final int[] BREAKPOINT_3_TABLE = {
        2340, 6374, 32769,
    };

    private static final int[] BREAKPOINT_2_TABLE = {
        1418, 3215, 5139, 7967, 17663,
    };

    private static final int[] BREAKPOINT_1_TABLE = {
        874, 1903, 2782, 3666, 4617, 5732, 7091, 9037,
        12623, 32769,
    };

    private static final int[] BREAKPOINT_0_TABLE = {
        534, 1160, 1659, 2120, 2559, 2998, 3429, 3893,
        4373, 4874, 5425, 6049, 6725, 7511, 8468, 9676,
        11402, 14387, 32769,
    };

    private static final int[] SLOPE_TABLE = {
        4, 29, 60, 95, 131, 171, 212, 251, 293, 335, 378, 419, 459, 499, 540, 579,
        617, 654, 688, 722, 755, 787, 817, 844, 869, 892, 914, 934, 952, 968, 982, 994,
        1004, 1012, 1018, 1022, 1024,
    };

    private static final int[] INTERCEPT_TABLE = {
        95, -3095, -9777, -19868, -32593, -49136, -68596, -89240,
        -113750, -140581, -170432, -201130, -233232, -267494, -304933, -342831,
        -381966, -422357, -461558, -502901, -545260, -588647, -631615, -672426,
        -712235, -750850, -789825, -827345, -863144, -896976, -928551, -957556,
        -983632, -1006357, -1025204, -1039489, -1048192,
    };

    private TanhshrinkS16f12S16f12() {
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
        // bit 5 of the segment
        int reached5 = magnitude >= 10464 ? 1 : 0;
        // decides bit 4 of the segment
        int breakpoint4 = reached5 != 0 ? 32769 : 4121;
        // bit 4 of the segment
        int reached4 = magnitude >= breakpoint4 ? 1 : 0;
        // high bits of the segment
        int segmentHigh4 = (reached5 << 1) + reached4;
        // decides bit 3 of the segment
        int breakpoint3 = BREAKPOINT_3_TABLE[segmentHigh4];
        // bit 3 of the segment
        int reached3 = magnitude >= breakpoint3 ? 1 : 0;
        // high bits of the segment
        int segmentHigh3 = (segmentHigh4 << 1) + reached3;
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
        // slope times 2^10
        int slope = SLOPE_TABLE[segment];
        // intercept times 2^8
        int intercept = INTERCEPT_TABLE[segment];
        // slope times position
        int product = slope * magnitude;
        // intercept times 2^10
        int alignedIntercept = intercept << 2;
        // value times 2^10
        int sum = product + alignedIntercept;
        // rounded down
        int value = sum >> 10;
        // value in the lower half
        int mirrored = 0 - value;
        // value in the half of x
        int unfolded = negative != 0 ? mirrored : value;
        return unfolded;
    }
}
