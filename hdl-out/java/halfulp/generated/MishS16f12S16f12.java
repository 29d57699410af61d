// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit mish_s16f12_s16f12: x * tanh(softplus(x)).
 *
 * <ul>
 * <li>function: x * tanh(softplus(x))
 * <li>input: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>output: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * <li>worst case: 0.999802259936 ulp at input code -6991 (value -1.706787109375): output code -1154 (value
 * -0.28173828125), exact value -0.28198237359861716914
 * <li>unclamped: 0.999802259936 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 65536
 * <li>design: method quartic, fold none, 16 segments, 1152 table bits
 * <li>spec: sha256 077bab257347ea7bdaaf6275cb7888c2eb2c949378a3096a40e9556898a0d0a7
 * </ul>
 */
public final class MishS16f12S16f12 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "mish_s16f12_s16f12";

    /**
     * The function.
     */
    public static final String FORMULA = "x * tanh(softplus(x))";

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
    public static final long MAX_ERROR_MICRO_ULP = 999803L;

    private static final int[] COEFFICIENT_4_TABLE = {
        -77, 127, 117, 100, 117, 117, 117, 117, 0, 0, -107, 0, 0, 127, 125, -128,
    };

    private static final int[] COEFFICIENT_3_TABLE = {
        -16810, -18358, -6365, -5198, -6449, -6365, -6365, -6365,
        0, 0, 6308, 0, 0, -4638, 6608, 22524,
    };

    private static final int[] COEFFICIENT_2_TABLE = {
        22390, 5436, -872, 19, 691, 731, 731, 731,
        -85, -175, -1326, -854, -1323, -638, 1044, 11444,
    };

    private static final int[] COEFFICIENT_1_TABLE = {
        9783, 17211, 17462, 16685, 16421, 16376, 16369, 16369,
        -39, -93, -156, -423, -865, -1553, -1755, 959,
    };

    private static final int[] COEFFICIENT_0_TABLE = {
        4097, 11184, 20023, 28563, 36844, 45053, 53248, 61440,
        4075, 4045, 3975, 3822, 3502, 2904, 2028, 1612,
    };

    private MishS16f12S16f12() {
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
        // coefficient 4 of the position
        int coefficient4 = COEFFICIENT_4_TABLE[segment];
        // coefficient 3 of the position
        int coefficient3 = COEFFICIENT_3_TABLE[segment];
        // sum of coefficient 4 times position
        int product4 = coefficient4 * offset;
        // rounded down
        int term4 = product4 >> 7;
        // coefficient 3 and those above it
        int sum3 = coefficient3 + term4;
        // coefficient 2 of the position
        int coefficient2 = COEFFICIENT_2_TABLE[segment];
        // sum of coefficient 3 times position
        int product3 = sum3 * offset;
        // rounded down
        int term3 = product3 >> 14;
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
        int rise = product >> 13;
        // coefficient 0
        int coefficient0 = COEFFICIENT_0_TABLE[segment];
        // value at position 0
        int base = coefficient0 + -4096;
        // base plus rise
        int sum = base + rise;
        // rounded down
        int value = sum >> 1;
        return value;
    }
}
