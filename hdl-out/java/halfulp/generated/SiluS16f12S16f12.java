// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit silu_s16f12_s16f12: x * sigmoid(x).
 *
 * <ul>
 * <li>function: x * sigmoid(x)
 * <li>input: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>output: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * <li>worst case: 0.99975585938 ulp at input code -2 (value -0.00048828125): output code 0 (value 0),
 * exact value -0.00024408102035640884724
 * <li>unclamped: 0.99975585938 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 65536
 * <li>design: method uniform, fold relu-even, 256 segments, 5888 table bits
 * <li>spec: sha256 fe127e81aab6bf1a01b0cfade74b4c13e81bb7daeb918e1f82851bdaaa0bbce7
 * </ul>
 */
public final class SiluS16f12S16f12 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "silu_s16f12_s16f12";

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
    public static final long MAX_ERROR_MICRO_ULP = 999756L;

    private static final int[] SLOPE_TABLE = {
        -64, -61, -59, -57, -55, -53, -51, -49, -47, -46, -44, -42, -40, -38, -36, -34,
        -32, -31, -29, -28, -26, -24, -22, -21, -20, -18, -17, -16, -14, -12, -12, -10,
        -9, -8, -6, -6, -4, -4, -2, -2, 0, 0, 1, 2, 3, 4, 4, 5,
        6, 6, 7, 7, 8, 8, 8, 9, 9, 10, 10, 10, 11, 11, 11, 12,
        12, 12, 12, 12, 12, 12, 12, 13, 12, 13, 13, 13, 12, 13, 13, 13,
        12, 13, 13, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 11, 11,
        11, 11, 11, 11, 10, 10, 10, 10, 10, 10, 10, 10, 10, 9, 9, 9,
        9, 9, 9, 8, 8, 8, 8, 8, 8, 8, 8, 7, 7, 7, 7, 7,
        6, 7, 6, 6, 6, 6, 6, 6, 6, 6, 5, 5, 5, 5, 5, 5,
        5, 4, 5, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 3,
        3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 2, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 2, 2, 0, 2, 2,
        0, 2, 0, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    };

    private static final int[] INTERCEPT_TABLE = {
        12, -1006, -1982, -2926, -3838, -4719, -5567, -6385,
        -7171, -7919, -8644, -9339, -10002, -10639, -11245, -11822,
        -12368, -12882, -13376, -13832, -14271, -14686, -15073, -15428,
        -15758, -16073, -16356, -16616, -16862, -17088, -17275, -17460,
        -17615, -17753, -17879, -17972, -18064, -18124, -18182, -18211,
        -18240, -18240, -18231, -18211, -18179, -18135, -18071, -18005,
        -17928, -17834, -17738, -17626, -17513, -17385, -17250, -17116,
        -16967, -16820, -16659, -16494, -16331, -16157, -15978, -15803,
        -15617, -15429, -15237, -15043, -14846, -14648, -14449, -14256,
        -14045, -13850, -13647, -13443, -13230, -13033, -12829, -12625,
        -12413, -12219, -12017, -11808, -11607, -11408, -11210, -11014,
        -10819, -10625, -10434, -10243, -10055, -9869, -9677, -9494,
        -9313, -9135, -8959, -8785, -8605, -8436, -8268, -8103,
        -7940, -7780, -7622, -7466, -7314, -7154, -7005, -6859,
        -6715, -6574, -6434, -6290, -6155, -6023, -5893, -5765,
        -5640, -5517, -5396, -5269, -5153, -5039, -4926, -4817,
        -4701, -4603, -4492, -4389, -4290, -4192, -4096, -4003,
        -3911, -3821, -3725, -3638, -3554, -3471, -3390, -3311,
        -3233, -3149, -3082, -3002, -2930, -2861, -2793, -2727,
        -2661, -2598, -2535, -2474, -2415, -2357, -2299, -2236,
        -2182, -2128, -2077, -2026, -1976, -1928, -1880, -1834,
        -1789, -1745, -1694, -1659, -1620, -1570, -1532, -1494,
        -1456, -1420, -1384, -1349, -1315, -1282, -1250, -1219,
        -1188, -1158, -1112, -1100, -1072, -1032, -1017, -993,
        -952, -942, -904, -887, -856, -841, -808, -792,
        -776, -759, -728, -712, -696, -680, -664, -648,
        -616, -600, -584, -568, -560, -552, -536, -520,
        -504, -488, -472, -464, -456, -440, -424, -416,
        -408, -392, -384, -376, -360, -352, -344, -336,
        -328, -312, -304, -296, -288, -280, -272, -264,
        -256, -256, -248, -240, -232, -224, -224, -216,
        -208, -200, -192, -192, -184, -176, -176, -168,
    };

    private SiluS16f12S16f12() {
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
        int below = ~code;
        // distance of x from the centre
        int magnitude = negative != 0 ? below : code;
        // high bits of the magnitude
        int block = magnitude >> 7;
        // position within the segment
        int offset = magnitude & 127;
        // slope times 2^7
        int slope = SLOPE_TABLE[block];
        // intercept times 2^4
        int intercept = INTERCEPT_TABLE[block];
        // slope times position
        int product = slope * offset;
        // intercept times 2^7
        int alignedIntercept = intercept << 3;
        // value times 2^7
        int sum = product + alignedIntercept;
        // rounded down
        int value = sum >> 7;
        // x above the centre, otherwise 0
        int relu = negative != 0 ? 0 : code;
        // ramp plus the even residual
        int rampPlusValue = relu + value;
        return rampPlusValue;
    }
}
