// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit softplus_s12f8_s12f8: softplus(beta * x) / beta with beta = 1.
 *
 * <ul>
 * <li>function: softplus(beta * x) / beta with beta = 1
 * <li>input: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>output: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>criterion: error at most 0.005 in value; 1 ulp = 2^-8
 * <li>worst case: 1.27224622096 ulp at input code 908 (value 3.546875): output code 914 (value 3.5703125),
 * exact value 3.5752822118005896254
 * <li>unclamped: 1.27224622096 ulp against the function itself, beyond the output range too
 * <li>saturation: 1 inputs beyond the output range, above at codes 2047 to 2047
 * <li>checked: every input of the domain: 4096
 * <li>design: method quadratic, fold relu-even, 8 segments, 192 table bits
 * <li>spec: sha256 32b32c93cf4b9cfe6cd2c9554164ceaafeae6c6159e0b3ca38a9dd11dddd7e3d
 * </ul>
 */
public final class SoftplusS12f8S12f8 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "softplus_s12f8_s12f8";

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
    public static final String CRITERION = "0.005";

    /**
     * The largest error in millionths of a step of the output, rounded up.
     */
    public static final long MAX_ERROR_MICRO_ULP = 1272247L;

    private static final int[] COEFFICIENT_2_TABLE = {
        131, 81, 40, 32, 10, 23, 26, 27,
    };

    private static final int[] COEFFICIENT_1_TABLE = {
        129, 68, 29, 15, 5, 7, 6, 8,
    };

    private static final int[] COEFFICIENT_0_TABLE = {
        177, 80, 32, 12, 4, 2, 1, 1,
    };

    private SoftplusS12f8S12f8() {
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
        int block = distance >> 8;
        // low bits
        int offset = distance & 255;
        // coefficient 2 of the position
        int coefficient2 = COEFFICIENT_2_TABLE[block];
        // coefficient 1 of the position
        int coefficient1 = COEFFICIENT_1_TABLE[block];
        // sum of coefficient 2 times position
        int product2 = coefficient2 * offset;
        // rounded down
        int term2 = product2 >> 10;
        // coefficient 1 and those above it
        int slope = coefficient1 - term2;
        // slope times position
        int product = slope * offset;
        // aligned to the base
        int rise = product >> 8;
        // coefficient 0
        int coefficient0 = COEFFICIENT_0_TABLE[block];
        // base minus rise
        int sum = coefficient0 - rise;
        // x above the centre, otherwise 0
        int relu = negative != 0 ? 0 : code;
        // ramp plus the even residual
        int rampPlusValue = relu + sum;
        return rampPlusValue;
    }
}
