// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit relu6_s8f4_u8f5: min(max(x, 0), 6).
 *
 * <ul>
 * <li>function: min(max(x, 0), 6)
 * <li>input: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>output: u8f5: value = code * 2^-5, codes 0 to 255
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-5
 * <li>worst case: 0 ulp at input code -128 (value -8): output code 0 (value 0), exact value 0
 * <li>unclamped: 0 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 256
 * <li>design: method uniform, fold none, 8 segments, 24 table bits
 * <li>spec: sha256 342aaee700305876b59d963148455c94f598a752a36d53c80831adeef9d8c12c
 * </ul>
 */
public final class Relu6S8f4U8f5 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "relu6_s8f4_u8f5";

    /**
     * The function.
     */
    public static final String FORMULA = "min(max(x, 0), 6)";

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
    public static final boolean OUTPUT_SIGNED = false;

    /**
     * The bits of an output code, with the sign.
     */
    public static final int OUTPUT_WIDTH = 8;

    /**
     * The bits of an output code after the binary point.
     */
    public static final int OUTPUT_FRACTION_BITS = 5;

    /**
     * What is promised at every input.
     */
    public static final String CRITERION = "faithful";

    /**
     * The largest error in millionths of a step of the output, rounded up.
     */
    public static final long MAX_ERROR_MICRO_ULP = 0L;

    private static final int[] SLOPE_TABLE = {
        1, 1, 1, 0, 0, 0, 0, 0,
    };

    private static final int[] INTERCEPT_TABLE = {
        0, 1, 2, 3, 0, 0, 0, 0,
    };

    private Relu6S8f4U8f5() {
    }

    /**
     * The output code at an input code.
     *
     * @param x from -128 to 127; beyond, as at the nearest of these
     * @return from 0 to 255
     */
    public static int apply(int x) {
        // input code, clamped to -128 to 127
        int code = Math.max(-128, Math.min(127, x));
        // high bits
        int block = code >> 5;
        // segment that holds the input, negative ones last
        int segment = block & 7;
        // low bits
        int offset = code & 31;
        // slope times 2^-1
        int slope = SLOPE_TABLE[segment];
        // intercept times 2^-6
        int intercept = INTERCEPT_TABLE[segment];
        // slope times position
        int product = slope != 0 ? offset : 0;
        // product
        int alignedProduct = product << 1;
        // intercept
        int alignedIntercept = intercept << 6;
        // value
        int sum = alignedProduct + alignedIntercept;
        return sum;
    }
}
