// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit tanh_s16f12_s16f15: tanh(x).
 *
 * <ul>
 * <li>function: tanh(x)
 * <li>input: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>output: s16f15: value = code * 2^-15, codes -32768 to 32767
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-15
 * <li>worst case: 0.999900379365 ulp at input code -11262 (value -2.74951171875): output code -32500
 * (value -0.9918212890625), exact value -0.99185180360044448214
 * <li>unclamped: 0.999900379365 ulp against the function itself, beyond the output range too
 * <li>saturation: 10054 inputs beyond the output range, above at codes 22714 to 32767
 * <li>checked: every input of the domain: 65536
 * <li>design: method pwl, fold odd, 100 segments, 5185 table bits
 * <li>spec: sha256 66ab4528c0174e2bf69b09a5497ef04b97780b0a1a076022b2306dc9bbdab4a4
 * </ul>
 */
public final class TanhS16f12S16f15 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "tanh_s16f12_s16f15";

    /**
     * The function.
     */
    public static final String FORMULA = "tanh(x)";

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
    public static final int OUTPUT_FRACTION_BITS = 15;

    /**
     * What is promised at every input.
     */
    public static final String CRITERION = "faithful";

    /**
     * The largest error in millionths of a step of the output, rounded up.
     */
    public static final long MAX_ERROR_MICRO_ULP = 999901L;

    private static final int[] BREAKPOINT_4_TABLE = {
        1856, 4557, 8904, 32769,
    };

    private static final int[] BREAKPOINT_3_TABLE = {
        1136, 2511, 3824, 5352, 7434, 11084, 32769,
    };

    private static final int[] BREAKPOINT_2_TABLE = {
        692, 1509, 2183, 2830, 3483, 4173, 4946, 5797,
        6810, 8115, 9861, 12787, 32769,
    };

    private static final int[] BREAKPOINT_1_TABLE = {
        435, 922, 1329, 1680, 2023, 2350, 2677, 2992,
        3315, 3650, 4004, 4352, 4751, 5143, 5575, 6026,
        6536, 7132, 7762, 8495, 9346, 10435, 11866, 13978,
        18648,
    };

    private static final int[] BREAKPOINT_0_TABLE = {
        267, 569, 810, 1032, 1234, 1421, 1594, 1770,
        1940, 2105, 2269, 2428, 2596, 2756, 2908, 3075,
        3235, 3399, 3566, 3738, 3913, 4088, 4263, 4467,
        4651, 4846, 5046, 5245, 5470, 5689, 5909, 6153,
        6404, 6670, 6966, 7276, 7595, 7943, 8300, 8701,
        9115, 9600, 10137, 10746, 11455, 12300, 13339, 14736,
        16887, 21922,
    };

    private static final int[] SLOPE_TABLE = {
        8184, 8133, 8072, 8002, 7924, 7836, 7746, 7644, 7545, 7440, 7337, 7228, 7127, 7016, 6897, 6776,
        6662, 6541, 6422, 6304, 6192, 6060, 5936, 5815, 5688, 5555, 5434, 5316, 5200, 5079, 4952, 4822,
        4701, 4588, 4466, 4343, 4222, 4109, 3984, 3861, 3742, 3624, 3508, 3401, 3290, 3178, 3062, 2939,
        2836, 2728, 2620, 2521, 2420, 2325, 2230, 2136, 2038, 1944, 1852, 1765, 1684, 1603, 1519, 1436,
        1359, 1282, 1208, 1135, 1064, 984, 918, 857, 796, 737, 680, 626, 576, 526, 478, 434,
        394, 355, 315, 279, 245, 214, 185, 158, 133, 110, 90, 72, 56, 42, 30, 20,
        12, 6, 2, 0,
    };

    private static final int[] INTERCEPT_TABLE = {
        322, 6841, 19888, 39705, 66607, 102194, 143640, 196191,
        252286, 317020, 385339, 462662, 538777, 626984, 726832, 833830,
        939533, 1056693, 1176967, 1301008, 1423136, 1572406, 1717916, 1864740,
        2024000, 2196483, 2358325, 2520803, 2684864, 2860725, 3050402, 3250100,
        3441029, 3623709, 3825763, 4034585, 4245136, 4446448, 4674136, 4903842,
        5131242, 5361990, 5593925, 5812484, 6043957, 6282541, 6534865, 6809167,
        7043680, 7294626, 7551033, 7790877, 8040538, 8280050, 8524226, 8770632,
        9032763, 9289452, 9545773, 9793134, 10027847, 10267052, 10520056, 10775185,
        11016784, 11263204, 11504918, 11748282, 11989966, 12268540, 12503675, 12725536,
        12952151, 13176131, 13397264, 13611614, 13814416, 14021826, 14225692, 14417028,
        14595064, 14772718, 14959604, 15132333, 15299927, 15456995, 15608147, 15753122,
        15891572, 16023264, 16141811, 16252390, 16354588, 16447851, 16531610, 16605171,
        16667706, 16718201, 16755294, 16776960,
    };

    private TanhS16f12S16f15() {
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
        // bit 6 of the segment
        int reached6 = magnitude >= 6278 ? 1 : 0;
        // decides bit 5 of the segment
        int breakpoint5 = reached6 != 0 ? 15669 : 3157;
        // bit 5 of the segment
        int reached5 = magnitude >= breakpoint5 ? 1 : 0;
        // high bits of the segment
        int segmentHigh5 = (reached6 << 1) + reached5;
        // decides bit 4 of the segment
        int breakpoint4 = BREAKPOINT_4_TABLE[segmentHigh5];
        // bit 4 of the segment
        int reached4 = magnitude >= breakpoint4 ? 1 : 0;
        // high bits of the segment
        int segmentHigh4 = (segmentHigh5 << 1) + reached4;
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
        // intercept times 2^9
        int intercept = INTERCEPT_TABLE[segment];
        // slope times position
        int product = slope * magnitude;
        // intercept times 2^10
        int alignedIntercept = intercept << 1;
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
