// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit mish_s12f8_s12f8: x * tanh(softplus(x)).
 *
 * <ul>
 * <li>function: x * tanh(softplus(x))
 * <li>input: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>output: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-8
 * <li>worst case: 0.999426280502 ulp at input code 2018 (value 7.8828125): output code 2017 (value
 * 7.87890625), exact value 7.8828102589082097425
 * <li>unclamped: 0.999426280502 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 4096
 * <li>design: method cubic, fold none, 8 segments, 448 table bits
 * <li>spec: sha256 98e6c4ca5e6cd61f7b7a7d57aa84232e0e9dad414f23a2b5440710facc85a392
 * </ul>
 */
public final class MishS12f8S12f8 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "mish_s12f8_s12f8";

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
    public static final long MAX_ERROR_MICRO_ULP = 999427L;

    private static final int[] COEFFICIENT_3_TABLE = {
        -75, 11, 11, 11, 0, 0, 0, 59,
    };

    private static final int[] COEFFICIENT_2_TABLE = {
        21364, -2865, -2097, -2097, 0, -683, -896, 293,
    };

    private static final int[] COEFFICIENT_1_TABLE = {
        10039, 17575, 16764, 16764, -102, -124, -1035, -1886,
    };

    private static final int[] COEFFICIENT_0_TABLE = {
        16385, 32338, 49136, 65520, 16393, 16274, 15823, 14347,
    };

    private MishS12f8S12f8() {
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
        // high bits
        int block = code >> 9;
        // segment that holds the input, negative ones last
        int segment = block & 7;
        // low bits
        int offset = code & 511;
        // coefficient 3 of the position
        int coefficient3 = COEFFICIENT_3_TABLE[segment];
        // coefficient 2 of the position
        int coefficient2 = COEFFICIENT_2_TABLE[segment];
        // sum of coefficient 3 times position
        int product3 = coefficient3 * offset;
        // rounded down
        int term3 = product3 >> 2;
        // coefficient 2 and those above it
        int sum2 = coefficient2 + term3;
        // coefficient 1 of the position
        int coefficient1 = COEFFICIENT_1_TABLE[segment];
        // sum of coefficient 2 times position
        int product2 = sum2 * offset;
        // rounded down
        int term2 = product2 >> 10;
        // coefficient 1 and those above it
        int slope = coefficient1 + term2;
        // slope times position
        int product = slope * offset;
        // aligned to the base
        int rise = product >> 9;
        // coefficient 0
        int coefficient0 = COEFFICIENT_0_TABLE[segment];
        // value at position 0
        int base = coefficient0 + -16384;
        // base plus rise
        int sum = base + rise;
        // rounded down
        int value = sum >> 5;
        return value;
    }
}
