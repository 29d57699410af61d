// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit sigmoid_s16f12_u16f16: sigmoid(x).
 *
 * <ul>
 * <li>function: sigmoid(x)
 * <li>input: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>output: u16f16: value = code * 2^-16, codes 0 to 65535
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-16
 * <li>worst case: 0.999999980132 ulp at input code 1 (value 0.000244140625): output code 32771 (value
 * 0.5000457763671875), exact value 0.5000610351559468351
 * <li>unclamped: 0.999999980132 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 65536
 * <li>design: method quartic, fold none, 16 segments, 1136 table bits
 * <li>spec: sha256 e036e42fa8f9d4d617f9bb27a1022cec7b3d7ce6bbf13f134bbb360b68c20900
 * </ul>
 */
public final class SigmoidS16f12U16f16 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "sigmoid_s16f12_u16f16";

    /**
     * The function.
     */
    public static final String FORMULA = "sigmoid(x)";

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
    public static final boolean OUTPUT_SIGNED = false;

    /**
     * The bits of an output code, with the sign.
     */
    public static final int OUTPUT_WIDTH = 16;

    /**
     * The bits of an output code after the binary point.
     */
    public static final int OUTPUT_FRACTION_BITS = 16;

    /**
     * What is promised at every input.
     */
    public static final String CRITERION = "faithful";

    /**
     * The largest error in millionths of a step of the output, rounded up.
     */
    public static final long MAX_ERROR_MICRO_ULP = 1000000L;

    private static final int[] COEFFICIENT_4_TABLE = {
        61, 60, -19, -20, -15, -1, -13, -8, 0, 1, 0, 0, 0, 0, -45, -64,
    };

    private static final int[] COEFFICIENT_3_TABLE = {
        -24326, -5267, 9401, 6710, 3656, 890, 1940, 1088,
        0, 91, 528, 1808, 4176, 6976, 8081, -8293,
    };

    private static final int[] COEFFICIENT_2_TABLE = {
        298, -23840, -21624, -11049, -4734, -1695, -1124, -506,
        133, 270, 685, 1477, 3993, 10431, 20898, 24323,
    };

    private static final int[] COEFFICIENT_1_TABLE = {
        65529, 51533, 27582, 11885, 4652, 1747, 696, 259,
        86, 237, 629, 1771, 4678, 11857, 27505, 51505,
    };

    private static final int[] COEFFICIENT_0_TABLE = {
        32768, 47911, 57724, 62428, 64358, 65098, 65374, 65477,
        22, 60, 163, 439, 1179, 3109, 7813, 17626,
    };

    private SigmoidS16f12U16f16() {
    }

    /**
     * The output code at an input code.
     *
     * @param x from -32768 to 32767; beyond, as at the nearest of these
     * @return from 0 to 65535
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
        // coefficient 4 of the position
        int coefficient4 = COEFFICIENT_4_TABLE[segment];
        // coefficient 3 of the position
        int coefficient3 = COEFFICIENT_3_TABLE[segment];
        // sum of coefficient 4 times position
        int product4 = coefficient4 * offset;
        // rounded down
        int term4 = product4 >> 6;
        // coefficient 3 and those above it
        int sum3 = coefficient3 + term4;
        // coefficient 2 of the position
        int coefficient2 = COEFFICIENT_2_TABLE[segment];
        // sum of coefficient 3 times position
        int product3 = sum3 * offset;
        // rounded down
        int term3 = product3 >> 13;
        // coefficient 2 and those above it
        int sum2 = coefficient2 + term3;
        // coefficient 1 of the position
        int coefficient1 = COEFFICIENT_1_TABLE[segment];
        // sum of coefficient 2 times position
        int product2 = sum2 * offset;
        // rounded down
        int term2 = product2 >> 13;
        // coefficient 1 and those above it
        int slope = coefficient1 + term2;
        // slope times position
        int product = slope * offset;
        // aligned to the base
        int rise = product >> 14;
        // coefficient 0
        int coefficient0 = COEFFICIENT_0_TABLE[segment];
        // base plus rise
        int sum = coefficient0 + rise;
        return sum;
    }
}
