// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit elu_s16f12_s16f12: if(x &gt; 0, x, alpha * (exp(x) - 1)) with alpha = 1.
 *
 * <ul>
 * <li>function: if(x &gt; 0, x, alpha * (exp(x) - 1)) with alpha = 1
 * <li>input: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>output: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * <li>worst case: 0.999877939622 ulp at input code -1 (value -0.000244140625): output code 0 (value 0),
 * exact value -0.00024411082510278348691
 * <li>unclamped: 0.999877939622 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 65536
 * <li>design: method pwl, fold none, 43 segments, 2521 table bits
 * <li>spec: sha256 699550154590b477b89b1adbc8e423d9945f84c1334678bb78660b7792600c55
 * </ul>
 */
public final class EluS16f12S16f12 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "elu_s16f12_s16f12";

    /**
     * The function.
     */
    public static final String FORMULA = "if(x > 0, x, alpha * (exp(x) - 1)) with alpha = 1";

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
    public static final long MAX_ERROR_MICRO_ULP = 999878L;

    private static final int[] BREAKPOINT_3_TABLE = {
        -13106, -4638, -507,
    };

    private static final int[] BREAKPOINT_2_TABLE = {
        -17964, -10087, -6112, -3402, -1361, 32768,
    };

    private static final int[] BREAKPOINT_1_TABLE = {
        -22230, -15166, -11470, -8894, -6937, -5333, -3996, -2843,
        -1827, -925, -104,
    };

    private static final int[] BREAKPOINT_0_TABLE = {
        -25552, -19873, -16440, -14069, -12246, -10748, -9477, -8368,
        -7385, -6514, -5718, -4981, -4316, -3697, -3116, -2572,
        -2070, -1583, -1141, -716, -305, 32768,
    };

    private static final int[] SLOPE_TABLE = {
        29, 96, 192, 323, 490, 691, 923, 1184,
        1482, 1811, 2172, 2571, 3004, 3476, 3978, 4512,
        5096, 5699, 6335, 7004, 7722, 8500, 9295, 10120,
        10955, 11870, 12798, 13756, 14776, 15832, 16896, 18029,
        19171, 20343, 21576, 22860, 24121, 25470, 26797, 28203,
        29655, 31121, 32767,
    };

    private static final int[] INTERCEPT_TABLE = {
        -133231001, -131500353, -129358049, -126750167, -123742805, -120432347, -116909469, -113232017,
        -109321412, -105289050, -101144789, -96851705, -92479707, -88004155, -83533560, -79060849,
        -74466913, -70011526, -65595768, -61231783, -56838391, -52387857, -48142899, -44029461,
        -40151241, -36193935, -32481414, -28934047, -25458765, -22164893, -19138561, -16215899,
        -13566225, -11137633, -8880097, -6836019, -5116215, -3574856, -2344100, -1334448,
        -591805, -139774, 32767,
    };

    private EluS16f12S16f12() {
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
        // bit 5 of the segment
        int reached5 = code >= -2316 ? 1 : 0;
        // decides bit 4 of the segment
        int breakpoint4 = reached5 != 0 ? 32768 : -7860;
        // bit 4 of the segment
        int reached4 = code >= breakpoint4 ? 1 : 0;
        // high bits of the segment
        int segmentHigh4 = (reached5 << 1) + reached4;
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
        // slope times 2^15
        int slope = SLOPE_TABLE[segment];
        // intercept times 2^15
        int intercept = INTERCEPT_TABLE[segment];
        // slope times position
        int product = slope * code;
        // value times 2^15
        int sum = product + intercept;
        // rounded down
        int value = sum >> 15;
        return value;
    }
}
