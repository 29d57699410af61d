// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit relu6_s12f8_u12f9: min(max(x, 0), 6).
 *
 * <ul>
 * <li>function: min(max(x, 0), 6)
 * <li>input: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>output: u12f9: value = code * 2^-9, codes 0 to 4095
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-9
 * <li>worst case: 0 ulp at input code -2048 (value -8): output code 0 (value 0), exact value 0
 * <li>unclamped: 0 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 4096
 * <li>design: method uniform, fold none, 8 segments, 24 table bits
 * <li>spec: sha256 e9896461b78819889e2eaa05056a61e9251d2a3b4f38fd42317a37207ae851b0
 * </ul>
 */
public final class Relu6S12f8U12f9 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "relu6_s12f8_u12f9";

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
    public static final int OUTPUT_FRACTION_BITS = 9;

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

    private Relu6S12f8U12f9() {
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
        // high bits
        int block = code >> 9;
        // segment that holds the input, negative ones last
        int segment = block & 7;
        // low bits
        int offset = code & 511;
        // slope times 2^-1
        int slope = SLOPE_TABLE[segment];
        // intercept times 2^-10
        int intercept = INTERCEPT_TABLE[segment];
        // slope times position
        int product = slope != 0 ? offset : 0;
        // product
        int alignedProduct = product << 1;
        // intercept
        int alignedIntercept = intercept << 10;
        // value
        int sum = alignedProduct + alignedIntercept;
        return sum;
    }
}
