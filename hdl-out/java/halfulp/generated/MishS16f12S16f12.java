// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit mish_s16f12_s16f12: x * tanh(softplus(x)).
 *
 * <ul>
 * <li>function: x * tanh(softplus(x))
 * <li>input: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>output: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * <li>worst case: 0.999973059271 ulp at input code -26872 (value -6.560546875): output code -37 (value
 * -0.009033203125), exact value -0.0092773371726734495934
 * <li>unclamped: 0.999973059271 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 65536
 * <li>design: method pwl, fold none, 70 segments, 3834 table bits
 * <li>spec: sha256 077bab257347ea7bdaaf6275cb7888c2eb2c949378a3096a40e9556898a0d0a7
 * </ul>
 */
public final class MishS16f12S16f12 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "mish_s16f12_s16f12";

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
    public static final long MAX_ERROR_MICRO_ULP = 999974L;

    private static final int[] BREAKPOINT_4_TABLE = {
        -10041, 1737, 32768,
    };

    private static final int[] BREAKPOINT_3_TABLE = {
        -17876, -4540, -248, 4552, 32768,
    };

    private static final int[] BREAKPOINT_2_TABLE = {
        -23097, -13952, -6191, -3305, -1214, 706, 2906, 8128,
        16987,
    };

    private static final int[] BREAKPOINT_1_TABLE = {
        -26871, -20243, -15837, -12124, -7292, -5327, -3894, -2741,
        -1694, -742, 222, 1211, 2298, 3669, 6266, 9662,
        13517, 32768,
    };

    private static final int[] BREAKPOINT_0_TABLE = {
        -29493, -24811, -21574, -19024, -16833, -14883, -13041, -11168,
        -8046, -6701, -5733, -4947, -4211, -3597, -3019, -2477,
        -1946, -1448, -976, -482, -15, 458, 954, 1479,
        2012, 2595, 3255, 4087, 5144, 7321, 8883, 10470,
        12343, 14964, 20208,
    };

    private static final int[] SLOPE_TABLE = {
        -27, -49, -79, -114, -155, -202, -255, -313, -376, -443, -515, -589, -665, -741, -814, -879,
        -912, -838, -736, -612, -466, -304, -130, 68, 292, 512, 740, 977, 1228, 1500, 1764, 2041,
        2336, 2632, 2925, 3213, 3506, 3811, 4113, 4439, 4744, 5041, 5344, 5642, 5944, 6244, 6535, 6821,
        7087, 7355, 7608, 7847, 8073, 8301, 8501, 8664, 8800, 8900, 8891, 8812, 8724, 8634, 8548, 8467,
        8394, 8332, 8278, 8237, 8208, 8193,
    };

    private static final int[] INTERCEPT_TABLE = {
        -483669, -809002, -1213094, -1647879, -2122050, -2629868, -3166783, -3718700,
        -4282506, -4846978, -5417434, -5968272, -6498741, -6994439, -7437125, -7800329,
        -7970124, -7671860, -7299496, -6883630, -6431426, -5966660, -5503059, -5013192,
        -4501977, -4037760, -3593061, -3166198, -2750581, -2339602, -1977374, -1633611,
        -1307456, -1018936, -770445, -561226, -382579, -232971, -120364, -40096,
        -1500, 1119, -31976, -99998, -205862, -348734, -524431, -734953,
        -965358, -1234157, -1523988, -1833589, -2161566, -2532509, -2897478, -3229322,
        -3538184, -3795228, -3762632, -3473765, -3116474, -2716843, -2301772, -1877971,
        -1463663, -1081311, -717138, -410860, -165756, -14633,
    };

    private MishS16f12S16f12() {
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
        // bit 6 of the segment
        int reached6 = code >= 11365 ? 1 : 0;
        // decides bit 5 of the segment
        int breakpoint5 = reached6 != 0 ? 32768 : -2205;
        // bit 5 of the segment
        int reached5 = code >= breakpoint5 ? 1 : 0;
        // high bits of the segment
        int segmentHigh5 = (reached6 << 1) + reached5;
        // decides bit 4 of the segment
        int breakpoint4 = BREAKPOINT_4_TABLE[segmentHigh5];
        // bit 4 of the segment
        int reached4 = code >= breakpoint4 ? 1 : 0;
        // high bits of the segment
        int segmentHigh4 = (segmentHigh5 << 1) + reached4;
        // decides bit 3 of the segment
        int breakpoint3 = BREAKPOINT_3_TABLE[segmentHigh4];
        // bit 3 of the segment
        int reached3 = code >= breakpoint3 ? 1 : 0;
        // high bits of the segment
        int segmentHigh3 = (segmentHigh4 << 1) + reached3;
        // decides bit 2 of the segment
        int breakpoint2 = BREAKPOINT_2_TABLE[segmentHigh3];
        // bit 2 of the segment
        int reached2 = code >= breakpoint2 ? 1 : 0;
        // high bits of the segment
        int segmentHigh2 = (segmentHigh3 << 1) + reached2;
        // decides bit 1 of the segment
        int breakpoint1 = BREAKPOINT_1_TABLE[segmentHigh2];
        // bit 1 of the segment
        int reached1 = code >= breakpoint1 ? 1 : 0;
        // high bits of the segment
        int segmentHigh1 = (segmentHigh2 << 1) + reached1;
        // decides bit 0 of the segment
        int breakpoint0 = BREAKPOINT_0_TABLE[segmentHigh1];
        // bit 0 of the segment
        int reached0 = code >= breakpoint0 ? 1 : 0;
        // segment that holds the input
        int segment = (segmentHigh1 << 1) + reached0;
        // slope times 2^13
        int slope = SLOPE_TABLE[segment];
        // intercept times 2^12
        int intercept = INTERCEPT_TABLE[segment];
        // slope times position
        int product = slope * code;
        // intercept times 2^13
        int alignedIntercept = intercept << 1;
        // value times 2^13
        int sum = product + alignedIntercept;
        // rounded down
        int value = sum >> 13;
        return value;
    }
}
