// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit elu_s8f4_s8f4: if(x &gt; 0, x, alpha * (exp(x) - 1)) with alpha = 1.
 *
 * <ul>
 * <li>function: if(x &gt; 0, x, alpha * (exp(x) - 1)) with alpha = 1
 * <li>input: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>output: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
 * <li>worst case: 0.886071058744 ulp at input code -16 (value -1): output code -11 (value -0.6875), exact
 * value -0.6321205588285576784
 * <li>unclamped: 0.886071058744 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 256
 * <li>design: method uniform, fold none, 16 segments, 240 table bits
 * <li>spec: sha256 5066cb7cb8f5c1e8963234c80c554459ca27ee02ad79192ef3eda172f4602467
 * </ul>
 */
public final class EluS8f4S8f4 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "elu_s8f4_s8f4";

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
    public static final long MAX_ERROR_MICRO_ULP = 886072L;

    private static final int[] SLOPE_TABLE = {
        8, 8, 8, 8, 8, 8, 8, 8, 0, 0, 0, 0, 0, 1, 2, 5,
    };

    private static final int[] INTERCEPT_TABLE = {
        3, 131, 259, 387, 515, 643, 771, 899, -121, -121, -121, -121, -121, -122, -110, -83,
    };

    private EluS8f4S8f4() {
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
        // intercept times 2^3
        int intercept = INTERCEPT_TABLE[segment];
        // slope times position
        int product = slope * offset;
        // value times 2^3
        int sum = product + intercept;
        // rounded down
        int value = sum >> 3;
        return value;
    }
}
