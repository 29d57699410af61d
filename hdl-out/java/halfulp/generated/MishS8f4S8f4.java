// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit mish_s8f4_s8f4: x * tanh(softplus(x)).
 *
 * <ul>
 * <li>function: x * tanh(softplus(x))
 * <li>input: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>output: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
 * <li>worst case: 0.996076619122 ulp at input code 8 (value 0.5): output code 7 (value 0.4375), exact
 * value 0.37524521130489510482
 * <li>unclamped: 0.996076619122 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 256
 * <li>design: method uniform, fold none, 16 segments, 224 table bits
 * <li>spec: sha256 762ee9c99e1f039c83c2b760059b0820b5dd58f65a37fc152ecd7148e7614b3a
 * </ul>
 */
public final class MishS8f4S8f4 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "mish_s8f4_s8f4";

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
    public static final int INPUT_WIDTH = 8;

    /**
     * The bits of an input code after the binary point.
     */
    public static final int INPUT_FRACTION_BITS = 4;

    /**
     * Whether output codes have a sign.
     */
    public static final boolean OUTPUT_SIGNED = true;

    /**
     * The bits of an output code, with the sign.
     */
    public static final int OUTPUT_WIDTH = 8;

    /**
     * The bits of an output code after the binary point.
     */
    public static final int OUTPUT_FRACTION_BITS = 4;

    /**
     * What is promised at every input.
     */
    public static final String CRITERION = "faithful";

    /**
     * The largest error in millionths of a step of the output, rounded up.
     */
    public static final long MAX_ERROR_MICRO_ULP = 996077L;

    private static final int[] SLOPE_TABLE = {
        7, 9, 8, 8, 8, 8, 8, 8, 0, 0, 0, 0, 0, 0, 0, 2,
    };

    private static final int[] INTERCEPT_TABLE = {
        0, 56, 128, 192, 256, 320, 384, 448, 0, 0, 0, -2, -6, -10, -16, -19,
    };

    private MishS8f4S8f4() {
    }

    /**
     * The output code at an input code.
     *
     * @param x from -128 to 127; beyond, as at the nearest of these
     * @return from -128 to 127
     */
    public static int apply(int x) {
        // input code, clamped to -128 to 127
        int code = Math.max(-128, Math.min(127, x));
        // high bits
        int block = code >> 4;
        // segment that holds the input, negative ones last
        int segment = block & 15;
        // low bits
        int offset = code & 15;
        // slope times 2^3
        int slope = SLOPE_TABLE[segment];
        // intercept times 2^2
        int intercept = INTERCEPT_TABLE[segment];
        // slope times position
        int product = slope * offset;
        // intercept times 2^3
        int alignedIntercept = intercept << 1;
        // value times 2^3
        int sum = product + alignedIntercept;
        // rounded down
        int value = sum >> 3;
        return value;
    }
}
