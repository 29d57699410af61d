// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit mish_s12f8_s12f8: x * tanh(softplus(x)).
 *
 * <ul>
 * <li>function: x * tanh(softplus(x))
 * <li>input: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>output: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-8
 * <li>worst case: 0.999535980178 ulp at input code 2047 (value 7.99609375): output code 2046 (value
 * 7.9921875), exact value 7.9960919374225668468
 * <li>unclamped: 0.999535980178 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 4096
 * <li>design: method uniform, fold none, 64 segments, 1664 table bits
 * <li>spec: sha256 98e6c4ca5e6cd61f7b7a7d57aa84232e0e9dad414f23a2b5440710facc85a392
 * </ul>
 */
public final class MishS12f8S12f8 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "mish_s12f8_s12f8";

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
    public static final long MAX_ERROR_MICRO_ULP = 999536L;

    private static final int[] SLOPE_TABLE = {
        0, -1, 0, 0, -1, 0, -1, 0, -1, -1, -2, -1, -2, -3, -4, -4,
        -4, -4, -4, -6, -6, -8, -8, -8, -7, -6, -2, 1, 7, 14, 23, 33,
        43, 53, 60, 65, 68, 69, 70, 69, 68, 67, 66, 66, 65, 65, 64, 65,
        64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
    };

    private static final int[] INTERCEPT_TABLE = {
        -1, 14, -65, -65, -36, -129, -105, -193,
        -209, -268, -309, -440, -514, -615, -741, -927,
        -1147, -1407, -1703, -1980, -2362, -2717, -3165, -3621,
        -4090, -4501, -4886, -5035, -4973, -4527, -3621, -2132,
        4, 2763, 6155, 10026, 14205, 18591, 23010, 27474,
        31885, 36236, 40532, 44757, 48969, 53128, 57279, 61406,
        65535, 69631, 73727, 77823, 81919, 86015, 90111, 94207,
        98303, 102399, 106495, 110591, 114687, 118783, 122879, 126975,
    };

    private MishS12f8S12f8() {
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
        // high bits of the magnitude
        int block = code >> 6;
        // segment that holds the input
        int segment = block - -32;
        // position within the segment
        int offset = code & 63;
        // slope times 2^6
        int slope = SLOPE_TABLE[segment];
        // intercept times 2^6
        int intercept = INTERCEPT_TABLE[segment];
        // slope times position
        int product = slope * offset;
        // value times 2^6
        int sum = product + intercept;
        // rounded down
        int value = sum >> 6;
        return value;
    }
}
