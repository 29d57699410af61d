// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit gelu_s12f8_s12f8: x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1.
 *
 * <ul>
 * <li>function: x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1
 * <li>input: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>output: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-8
 * <li>worst case: 1 ulp at input code -2048 (value -8): output code -1 (value -0.00390625), exact value
 * -4.9767684594174272988E-15
 * <li>unclamped: 1 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 4096
 * <li>design: method quadratic, fold relu-even, 16 segments, 368 table bits
 * <li>spec: sha256 886f89cd43db83294ad3854d020794ed82cbed176e45336f5e9e119c58995e3e
 * </ul>
 */
public final class GeluS12f8S12f8 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "gelu_s12f8_s12f8";

    /**
     * The function.
     */
    public static final String FORMULA = "x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1";

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
    public static final long MAX_ERROR_MICRO_ULP = 1000000L;

    private static final int[] COEFFICIENT_2_TABLE = {
        187, 128, 40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    };

    private static final int[] COEFFICIENT_1_TABLE = {
        -62, -16, 11, 14, 8, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    };

    private static final int[] COEFFICIENT_0_TABLE = {
        193, 35, 32, 93, 148, 181, 189, 191, 191, 191, 191, 191, 191, 191, 191, 191,
    };

    private GeluS12f8S12f8() {
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
        int distance = negative != 0 ? below : code;
        // high bits
        int block = distance >> 7;
        // low bits
        int offset = distance & 127;
        // coefficient 2 of the position
        int coefficient2 = COEFFICIENT_2_TABLE[block];
        // coefficient 1 of the position
        int coefficient1 = COEFFICIENT_1_TABLE[block];
        // sum of coefficient 2 times position
        int product2 = coefficient2 * offset;
        // rounded down
        int term2 = product2 >> 10;
        // coefficient 1 and those above it
        int slope = coefficient1 + term2;
        // slope times position
        int product = slope * offset;
        // aligned to the base
        int rise = product >> 5;
        // coefficient 0
        int coefficient0 = COEFFICIENT_0_TABLE[block];
        // value at position 0
        int base = coefficient0 + -192;
        // base plus rise
        int sum = base + rise;
        // rounded down
        int value = sum >> 2;
        // x above the centre, otherwise 0
        int relu = negative != 0 ? 0 : code;
        // ramp plus the even residual
        int rampPlusValue = relu + value;
        return rampPlusValue;
    }
}
