// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit gelu_s16f12_s16f12: x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1.
 *
 * <ul>
 * <li>function: x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1
 * <li>input: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>output: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * <li>worst case: 1 ulp at input code -32768 (value -8): output code -1 (value -0.000244140625), exact
 * value -4.9767684594174272988E-15
 * <li>unclamped: 1 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 65536
 * <li>design: method quadratic, fold relu-even, 16 segments, 624 table bits
 * <li>spec: sha256 e9711322e4205588506e47c1e9888abe39656ee9f377e796a98033ae3b1526dd
 * </ul>
 */
public final class GeluS16f12S16f12 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "gelu_s16f12_s16f12";

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
    public static final int INPUT_WIDTH = 16;

    /**
     * The bits of an input code after the binary point.
     */
    public static final int INPUT_FRACTION_BITS = 12;

    /**
     * Whether output codes have a sign.
     */
    public static final boolean OUTPUT_SIGNED = true;

    /**
     * The bits of an output code, with the sign.
     */
    public static final int OUTPUT_WIDTH = 16;

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
    public static final long MAX_ERROR_MICRO_ULP = 1000000L;

    private static final int[] COEFFICIENT_2_TABLE = {
        101, 91, 69, 43, 21, 0, -5, -11, -11, -11, -11, -9, -7, -7, -7, -7,
    };

    private static final int[] COEFFICIENT_1_TABLE = {
        -16377, -9979, -4267, 123, 2810, 4182, 4108, 3584,
        2706, 1909, 1315, 830, 507, 352, 286, 259,
    };

    private static final int[] COEFFICIENT_0_TABLE = {
        49185, 22905, 8760, 4609, 7605, 14542, 22943, 30822,
        37279, 41992, 45085, 47003, 48088, 48646, 48904, 49027,
    };

    private GeluS16f12S16f12() {
    }

    /**
     * The output code at an input code.
     *
     * @param x from -32768 to 32767; beyond, as at the nearest of these
     * @return from -32768 to 32767
     */
    public static int apply(int x) {
        // input code, clamped to -32768 to 32767
        int code = Math.max(-32768, Math.min(32767, x));
        // whether x lies in the lower half
        int negative = code < 0 ? 1 : 0;
        // distance of x below the centre
        int below = 0 - code;
        // distance of x from the centre
        int distance = negative != 0 ? below : code;
        // distance up to the limit
        int magnitude = Math.min(16383, distance);
        // high bits
        int block = magnitude >> 10;
        // low bits
        int offset = magnitude & 1023;
        // coefficient 2 of the position
        int coefficient2 = COEFFICIENT_2_TABLE[block];
        // coefficient 1 of the position
        int coefficient1 = COEFFICIENT_1_TABLE[block];
        // sum of coefficient 2 times position
        int product2 = coefficient2 * offset;
        // rounded down
        int term2 = product2 >> 5;
        // coefficient 1 and those above it
        int slope = coefficient1 + term2;
        // slope times position
        int product = slope * offset;
        // aligned to the base
        int rise = product >> 9;
        // coefficient 0
        int coefficient0 = COEFFICIENT_0_TABLE[block];
        // value at position 0
        int base = coefficient0 + -49152;
        // base plus rise
        int sum = base + rise;
        // rounded down
        int value = sum >> 6;
        // x above the centre, otherwise 0
        int relu = negative != 0 ? 0 : code;
        // ramp plus the even residual
        int rampPlusValue = relu + value;
        return rampPlusValue;
    }
}
