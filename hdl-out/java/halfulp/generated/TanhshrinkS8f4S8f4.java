// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit tanhshrink_s8f4_s8f4: x - tanh(x).
 *
 * <ul>
 * <li>function: x - tanh(x)
 * <li>input: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>output: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
 * <li>worst case: 0.999995919391 ulp at input code 127 (value 7.9375): output code 112 (value 7), exact
 * value 6.9375002550380857753
 * <li>unclamped: 0.999995919391 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 256
 * <li>design: method uniform, fold none, 16 segments, 240 table bits
 * <li>spec: sha256 bac71892aff6ef1f2090ff19222e05949d3f3c4d56f53b9e1fd523fb689b8fbb
 * </ul>
 */
public final class TanhshrinkS8f4S8f4 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "tanhshrink_s8f4_s8f4";

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
    public static final long MAX_ERROR_MICRO_ULP = 999996L;

    private static final int[] SLOPE_TABLE = {
        16, 16, 16, 16, 16, 16, 12, 3, 3, 12, 16, 16, 16, 16, 16, 16,
    };

    private static final int[] INTERCEPT_TABLE = {
        -448, -384, -320, -256, -192, -128, -61, -9, 1, 17, 68, 132, 196, 260, 324, 388,
    };

    private TanhshrinkS8f4S8f4() {
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
        // high bits of the magnitude
        int block = code >> 4;
        // segment that holds the input
        int segment = block - -8;
        // position within the segment
        int offset = code & 15;
        // slope times 2^4
        int slope = SLOPE_TABLE[segment];
        // intercept times 2^2
        int intercept = INTERCEPT_TABLE[segment];
        // slope times position
        int product = slope * offset;
        // intercept times 2^4
        int alignedIntercept = intercept << 2;
        // value times 2^4
        int sum = product + alignedIntercept;
        // rounded down
        int value = sum >> 4;
        return value;
    }
}
