// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit elu_s12f8_s12f8: if(x &gt; 0, x, alpha * (exp(x) - 1)) with alpha = 1.
 *
 * <ul>
 * <li>function: if(x &gt; 0, x, alpha * (exp(x) - 1)) with alpha = 1
 * <li>input: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>output: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>criterion: correct: the nearest code, error at most 1/2 ulp, exact halves: even; 1 ulp = 2^-8
 * <li>worst case: 0.49997831201 ulp at input code -1597 (value -6.23828125): output code -255 (value
 * -0.99609375), exact value -0.99804679028128863591
 * <li>unclamped: 0.49997831201 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 4096
 * <li>design: method pwl, fold none, 32 segments, 1428 table bits
 * <li>spec: sha256 2ed7c890d9196aeaa48f244ea04d8a53754738aa362b199f5c3b7c957f6d5b40
 * </ul>
 */
public final class EluS12f8S12f8 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "elu_s12f8_s12f8";

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
    public static final String CRITERION = "correct";

    /**
     * The largest error in millionths of a step of the output, rounded up.
     */
    public static final long MAX_ERROR_MICRO_ULP = 499979L;

    private static final int[] BREAKPOINT_2_TABLE = {
        -903, -553, -296, -88,
    };

    private static final int[] BREAKPOINT_1_TABLE = {
        -1098, -794, -622, -478, -345, -247, -141, -44,
    };

    private static final int[] BREAKPOINT_0_TABLE = {
        -1315, -983, -843, -753, -672, -580, -513, -442,
        -369, -316, -269, -222, -159, -121, -69, -20,
    };

    private static final int[] SLOPE_TABLE = {
        9, 25, 64, 85, 128, 141, 169, 197, 265, 323, 384, 413, 496, 565, 655, 759,
        885, 964, 1102, 1206, 1310, 1463, 1603, 1780, 1992, 2217, 2414, 2688, 2980, 3243, 3562, 4095,
    };

    private static final int[] INTERCEPT_TABLE = {
        -1030103, -1006676, -961889, -939962, -900161, -888253, -864776, -842440,
        -792975, -753631, -715457, -697876, -651337, -615301, -571393, -524611,
        -472661, -442645, -393862, -360167, -328792, -286244, -251139, -210943,
        -168561, -130468, -101886, -67905, -40687, -21909, -7025, 4079,
    };

    private EluS12f8S12f8() {
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
        // bit 4 of the segment
        int reached4 = code >= -410 ? 1 : 0;
        // decides bit 3 of the segment
        int breakpoint3 = reached4 != 0 ? -197 : -717;
        // bit 3 of the segment
        int reached3 = code >= breakpoint3 ? 1 : 0;
        // high bits of the segment
        int segmentHigh3 = (reached4 << 1) + reached3;
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
        // slope times 2^12
        int slope = SLOPE_TABLE[segment];
        // intercept times 2^12
        int intercept = INTERCEPT_TABLE[segment];
        // slope times position
        int product = slope * code;
        // value times 2^12
        int sum = product + intercept;
        // rounded down
        int value = sum >> 12;
        return value;
    }
}
