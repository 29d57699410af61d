// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit tanhshrink_s12f8_s12f8: x - tanh(x).
 *
 * <ul>
 * <li>function: x - tanh(x)
 * <li>input: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>output: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-8
 * <li>worst case: 0.999941930094 ulp at input code 2047 (value 7.99609375): output code 1792 (value 7),
 * exact value 6.9960939768355723403
 * <li>unclamped: 0.999941930094 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 4096
 * <li>design: method uniform, fold odd, 64 segments, 1472 table bits
 * <li>spec: sha256 82aa102fe30469e7a4de122930a95562d07367c5864c98fc440a21a524229702
 * </ul>
 */
public final class TanhshrinkS12f8S12f8 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "tanhshrink_s12f8_s12f8";

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
    public static final long MAX_ERROR_MICRO_ULP = 999942L;

    private static final int[] SLOPE_TABLE = {
        0, 0, 6, 12, 17, 24, 28, 35, 40, 44, 48, 51, 54, 56, 58, 59,
        60, 61, 61, 61, 61, 64, 62, 64, 62, 64, 64, 64, 64, 64, 64, 64,
        64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
        64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
    };

    private static final int[] INTERCEPT_TABLE = {
        16, 48, 53, 139, 321, 582, 963, 1415,
        1970, 2608, 3316, 4082, 4897, 5758, 6648, 7572,
        8516, 9475, 10454, 11442, 12441, 13424, 14437, 15440,
        16478, 17456, 18480, 19504, 20528, 21552, 22576, 23600,
        24624, 25648, 26672, 27696, 28720, 29744, 30768, 31792,
        32816, 33840, 34864, 35888, 36912, 37936, 38960, 39984,
        41008, 42032, 43056, 44080, 45104, 46128, 47152, 48176,
        49200, 50224, 51248, 52272, 53296, 54320, 55344, 56368,
    };

    private TanhshrinkS12f8S12f8() {
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
        int below = ~code;
        // distance of x from the centre
        int magnitude = negative != 0 ? below : code;
        // high bits of the magnitude
        int block = magnitude >> 5;
        // position within the segment
        int offset = magnitude & 31;
        // slope times 2^6
        int slope = SLOPE_TABLE[block];
        // intercept times 2^5
        int intercept = INTERCEPT_TABLE[block];
        // slope times position
        int product = slope * offset;
        // intercept times 2^6
        int alignedIntercept = intercept << 1;
        // value times 2^6
        int sum = product + alignedIntercept;
        // rounded down
        int value = sum >> 6;
        // value in the lower half
        int mirrored = 0 - value;
        // value in the half of x
        int unfolded = negative != 0 ? mirrored : value;
        return unfolded;
    }
}
