// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit softplus_s16f12_s16f12: softplus(beta * x) / beta with beta = 1.
 *
 * <ul>
 * <li>function: softplus(beta * x) / beta with beta = 1
 * <li>input: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>output: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * <li>worst case: 0.998588047477 ulp at input code -16574 (value -4.04638671875): output code 72 (value
 * 0.017578125), exact value 0.017334329089971447543
 * <li>unclamped: 1.37415989444 ulp against the function itself, beyond the output range too
 * <li>saturation: 2 inputs beyond the output range, above at codes 32766 to 32767
 * <li>checked: every input of the domain: 65536
 * <li>design: method cubic, fold none, 16 segments, 1024 table bits
 * <li>spec: sha256 6dd1959e7c4e4701105873c2d62b2132270d531c9ac40d7971230bf133f34853
 * </ul>
 */
public final class SoftplusS16f12S16f12 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "softplus_s16f12_s16f12";

    /**
     * The function.
     */
    public static final String FORMULA = "softplus(beta * x) / beta with beta = 1";

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
    public static final long MAX_ERROR_MICRO_ULP = 998589L;

    private static final int[] COEFFICIENT_3_TABLE = {
        -18262, -31915, -27818, -15531, -10923, -9900, -9900, -8531,
        0, 0, 0, 0, 11344, 14506, 30891, 25429,
    };

    private static final int[] COEFFICIENT_2_TABLE = {
        34188, 25411, 14467, 6763, 3445, 2379, 1921, 1567,
        0, 0, 341, 1657, 1740, 6598, 13801, 25763,
    };

    private static final int[] COEFFICIENT_1_TABLE = {
        32667, 47968, 57645, 62323, 64256, 64955, 65238, 65355,
        32, 100, 195, 335, 1205, 3016, 7805, 17674,
    };

    private static final int[] COEFFICIENT_0_TABLE = {
        5680, 10759, 17425, 24976, 32918, 41017, 49174, 57353,
        3, 8, 20, 57, 150, 400, 1040, 2567,
    };

    private SoftplusS16f12S16f12() {
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
        // high bits
        int block = code >> 12;
        // segment that holds the input, negative ones last
        int segment = block & 15;
        // low bits
        int offset = code & 4095;
        // coefficient 3 of the position
        int coefficient3 = COEFFICIENT_3_TABLE[segment];
        // coefficient 2 of the position
        int coefficient2 = COEFFICIENT_2_TABLE[segment];
        // sum of coefficient 3 times position
        int product3 = coefficient3 * offset;
        // rounded down
        int term3 = product3 >> 15;
        // coefficient 2 and those above it
        int sum2 = coefficient2 + term3;
        // coefficient 1 of the position
        int coefficient1 = COEFFICIENT_1_TABLE[segment];
        // sum of coefficient 2 times position
        int product2 = sum2 * offset;
        // rounded down
        int term2 = product2 >> 14;
        // coefficient 1 and those above it
        int slope = coefficient1 + term2;
        // slope times position
        int product = slope * offset;
        // aligned to the base
        int rise = product >> 15;
        // coefficient 0
        int coefficient0 = COEFFICIENT_0_TABLE[segment];
        // base plus rise
        int sum = coefficient0 + rise;
        // rounded down
        int value = sum >> 1;
        return value;
    }
}
