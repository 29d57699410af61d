// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit log_sum_exp_step: softplus(beta * x) / beta with beta = 1.
 *
 * <ul>
 * <li>function: softplus(beta * x) / beta with beta = 1
 * <li>input: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>domain: codes -32768 to 0; others must not occur
 * <li>output: u16f16: value = code * 2^-16, codes 0 to 65535
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-16
 * <li>worst case: 0.999976067705 ulp at input code -12340 (value -3.0126953125): output code 3146 (value
 * 0.048004150390625), exact value 0.047988891966740345912
 * <li>unclamped: 0.999976067705 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 32769
 * <li>design: method pwl, fold none, 130 segments, 7784 table bits
 * <li>spec: sha256 b3ff8b46e3f76ff02806d6c543ec5c3af2dcb40d4e39193c9118abc9c1030ab7
 * </ul>
 */
public final class LogSumExpStep {
    /**
     * The name of the unit.
     */
    public static final String NAME = "log_sum_exp_step";

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
    public static final int INPUT_WIDTH = 16;

    /**
     * The bits of an input code after the binary point.
     */
    public static final int INPUT_FRACTION_BITS = 12;

    /**
     * Whether output codes have a sign.
     */
    public static final boolean OUTPUT_SIGNED = false;

    /**
     * The bits of an output code, with the sign.
     */
    public static final int OUTPUT_WIDTH = 16;

    /**
     * The bits of an output code after the binary point.
     */
    public static final int OUTPUT_FRACTION_BITS = 16;

    /**
     * What is promised at every input.
     */
    public static final String CRITERION = "faithful";

    /**
     * The largest error in millionths of a step of the output, rounded up.
     */
    public static final long MAX_ERROR_MICRO_ULP = 999977L;

    private static final int[] BREAKPOINT_5_TABLE = {
        -12934, -3325, 32768,
    };

    private static final int[] BREAKPOINT_4_TABLE = {
        -18173, -9697, -5157, -1632, 32768,
    };

    private static final int[] BREAKPOINT_3_TABLE = {
        -22673, -15198, -11159, -8398, -6159, -4211, -2473, -819,
        32768,
    };

    private static final int[] BREAKPOINT_2_TABLE = {
        -26321, -20123, -16563, -13983, -11999, -10402, -9021, -7778,
        -6681, -5657, -4695, -3761, -2881, -2029, -1235, -434,
        32768,
    };

    private static final int[] BREAKPOINT_1_TABLE = {
        -28936, -24289, -21305, -19097, -17338, -15860, -14572, -13443,
        -12459, -11571, -10769, -10045, -9364, -8701, -8094, -7493,
        -6943, -6412, -5893, -5397, -4925, -4429, -3988, -3546,
        -3087, -2676, -2268, -1833, -1434, -1026, -629, -235,
        32768,
    };

    private static final int[] BREAKPOINT_0_TABLE = {
        -30634, -27526, -25239, -23440, -21959, -20691, -19601, -18624,
        -17742, -16942, -16202, -15519, -14883, -14280, -13701, -13185,
        -12690, -12219, -11785, -11364, -10953, -10587, -10222, -9868,
        -9526, -9186, -8857, -8549, -8248, -7934, -7638, -7355,
        -7077, -6813, -6545, -6285, -6029, -5777, -5527, -5277,
        -5041, -4806, -4577, -4321, -4099, -3872, -3654, -3436,
        -3205, -2983, -2781, -2571, -2373, -2161, -1932, -1735,
        -1531, -1337, -1136, -915, -723, -530, -336, -137,
        1,
    };

    private static final int[] SLOPE_TABLE = {
        57, 90, 132, 182, 241, 309, 385, 469,
        561, 662, 773, 892, 1018, 1151, 1298, 1451,
        1612, 1784, 1964, 2160, 2357, 2561, 2780, 3010,
        3250, 3499, 3758, 4025, 4317, 4598, 4884, 5185,
        5497, 5810, 6136, 6471, 6807, 7153, 7512, 7868,
        8238, 8622, 8992, 9382, 9774, 10181, 10594, 11008,
        11440, 11878, 12313, 12800, 13280, 13744, 14214, 14691,
        15180, 15684, 16226, 16782, 17307, 17847, 18387, 18918,
        19479, 20045, 20583, 21159, 21742, 22348, 22950, 23527,
        24128, 24780, 25402, 26001, 26640, 27328, 27983, 28637,
        29289, 29940, 30612, 31279, 31928, 32712, 33499, 34173,
        34872, 35552, 36289, 37024, 37730, 38440, 39166, 39907,
        40675, 41539, 42283, 43029, 43721, 44460, 45224, 45962,
        46678, 47432, 48215, 49088, 49972, 50704, 51480, 52234,
        53002, 53782, 54528, 55316, 56090, 56883, 57827, 58603,
        59370, 60103, 60890, 61670, 62432, 63242, 64022, 64834,
        65536, 0,
    };

    private static final int[] INTERCEPT_TABLE = {
        512077, 765408, 1069872, 1414462, 1803037, 2232437, 2694209, 3186660,
        3708290, 4263052, 4854491, 5470259, 6104405, 6756410, 7458562, 8171049,
        8902733, 9666030, 10446364, 11276600, 12092448, 12919058, 13787612, 14680422,
        15592453, 16518983, 17462835, 18416215, 19437446, 20400395, 21361887, 22354498,
        23363627, 24357115, 25372910, 26396732, 27405101, 28424864, 29463818, 30475502,
        31508211, 32561199, 33557956, 34590567, 35610272, 36650766, 37687968, 38709600,
        39757286, 40800800, 41819448, 42938688, 44021540, 45049352, 46072291, 47092218,
        48119283, 49158766, 50255808, 51358719, 52380505, 53412002, 54423846, 55400683,
        56413236, 57415126, 58349329, 59330993, 60304881, 61296734, 62261994, 63168961,
        64094696, 65077700, 65995310, 66860915, 67764936, 68716112, 69600457, 70463648,
        71305093, 72126030, 72953656, 73755632, 74517691, 75415221, 76288607, 77017325,
        77753473, 78450756, 79186142, 79898008, 80562441, 81211399, 81855425, 82492427,
        83131334, 83824304, 84399302, 84956071, 85454991, 85969304, 86480748, 86955790,
        87398788, 87846444, 88290789, 88762880, 89213227, 89567380, 89923462, 90250791,
        90564740, 90864278, 91132192, 91396232, 91635656, 91861432, 92103898, 92282209,
        92439755, 92572885, 92697201, 92800908, 92884132, 92952520, 92998857, 93027040,
        93034496, 93034496,
    };

    private LogSumExpStep() {
    }

    /**
     * The output code at an input code.
     *
     * @param x from -32768 to 32767; beyond, as at the nearest of these
     * @return from 0 to 65535
     */
    public static int apply(int x) {
        // input code, clamped to -32768 to 32767
        int code = Math.max(-32768, Math.min(32767, x));
        // bit 7 of the segment
        int reached7 = code >= -30 ? 1 : 0;
        // decides bit 6 of the segment
        int breakpoint6 = reached7 != 0 ? 32768 : -7214;
        // bit 6 of the segment
        int reached6 = code >= breakpoint6 ? 1 : 0;
        // high bits of the segment
        int segmentHigh6 = (reached7 << 1) + reached6;
        // decides bit 5 of the segment
        int breakpoint5 = BREAKPOINT_5_TABLE[segmentHigh6];
        // bit 5 of the segment
        int reached5 = code >= breakpoint5 ? 1 : 0;
        // high bits of the segment
        int segmentHigh5 = (segmentHigh6 << 1) + reached5;
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
        // intercept times 2^11
        int intercept = INTERCEPT_TABLE[segment];
        // slope times position
        int product = slope * code;
        // intercept times 2^13
        int alignedIntercept = intercept << 2;
        // value times 2^13
        int sum = product + alignedIntercept;
        // rounded down
        int value = sum >> 13;
        return value;
    }
}
