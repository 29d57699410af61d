// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit silu_s8f4_s8f4: x * sigmoid(x).
 *
 * <ul>
 * <li>function: x * sigmoid(x)
 * <li>input: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>output: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
 * <li>worst case: 0.880990389719 ulp at input code 14 (value 0.875): output code 9 (value 0.5625), exact
 * value 0.6175618993573848225
 * <li>unclamped: 0.880990389719 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 256
 * <li>design: method uniform, fold none, 16 segments, 256 table bits
 * <li>spec: sha256 a867b6fa0c3b319d38da80ae5f94fd6069c0eae01ddec7f2ae488162a877d6e0
 * </ul>
 */
public final class SiluS8f4S8f4 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "silu_s8f4_s8f4";

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
    public static final long MAX_ERROR_MICRO_ULP = 880991L;

    private static final int[] SLOPE_TABLE = {
        0, 0, 0, -1, -1, -1, -1, 4, 11, 17, 17, 17, 17, 16, 16, 16,
    };

    private static final int[] INTERCEPT_TABLE = {
        0, 0, 0, 1, -3, -8, -13, -17, 1, 47, 116, 185, 253, 320, 384, 448,
    };

    private SiluS8f4S8f4() {
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
