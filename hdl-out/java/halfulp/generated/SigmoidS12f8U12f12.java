// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit sigmoid_s12f8_u12f12: sigmoid(x).
 *
 * <ul>
 * <li>function: sigmoid(x)
 * <li>input: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>output: u12f12: value = code * 2^-12, codes 0 to 4095
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * <li>worst case: 0.999478309668 ulp at input code 382 (value 1.4921875): output code 3345 (value
 * 0.816650390625), exact value 0.81640637736580387541
 * <li>unclamped: 0.999478309668 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 4096
 * <li>design: method uniform, fold complement, 65 segments, 1430 table bits
 * <li>spec: sha256 87161f4b0bef70e1f48777f390096adf15a2aea05976696c8d5b64cad8c2b0a1
 * </ul>
 */
public final class SigmoidS12f8U12f12 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "sigmoid_s12f8_u12f12";

    /**
     * The function.
     */
    public static final String FORMULA = "sigmoid(x)";

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
    public static final boolean OUTPUT_SIGNED = false;

    /**
     * The bits of an output code, with the sign.
     */
    public static final int OUTPUT_WIDTH = 12;

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
    public static final long MAX_ERROR_MICRO_ULP = 999479L;

    private static final int[] SLOPE_TABLE = {
        64, 64, 62, 61, 59, 57, 55, 52, 49, 46, 43, 40, 37, 34, 31, 28,
        26, 23, 21, 19, 17, 15, 14, 12, 11, 10, 8, 8, 7, 6, 6, 5,
        4, 4, 3, 3, 3, 2, 2, 2, 2, 1, 1, 1, 1, 0, 0, 0,
        1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0,
    };

    private static final int[] INTERCEPT_TABLE = {
        16388, 17404, 18430, 19427, 20405, 21350, 22257, 23132,
        23963, 24744, 25476, 26160, 26794, 27382, 27923, 28419,
        28865, 29279, 29650, 29985, 30289, 30564, 30802, 31025,
        31218, 31391, 31554, 31688, 31811, 31923, 32015, 32105,
        32185, 32249, 32314, 32365, 32409, 32456, 32491, 32522,
        32550, 32581, 32603, 32622, 32638, 32660, 32676, 32684,
        32687, 32708, 32716, 32720, 32724, 32732, 32736, 32740,
        32744, 32748, 32752, 32752, 32752, 32760, 32760, 32760,
        32760,
    };

    private SigmoidS12f8U12f12() {
    }

    /**
     * The output code at an input code.
     *
     * @param x from -2048 to 2047; beyond, as at the nearest of these
     * @return from 0 to 4095
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
        // high bits of the magnitude
        int block = magnitude >> 5;
        // position within the segment
        int offset = magnitude & 31;
        // slope times 2^4
        int slope = SLOPE_TABLE[block];
        // intercept times 2^3
        int intercept = INTERCEPT_TABLE[block];
        // slope times position
        int product = slope * offset;
        // intercept times 2^4
        int alignedIntercept = intercept << 1;
        // value times 2^4
        int sum = product + alignedIntercept;
        // rounded down
        int value = sum >> 4;
        // value in the lower half
        int mirrored = 4096 - value;
        // value in the half of x
        int unfolded = negative != 0 ? mirrored : value;
        return unfolded;
    }
}
