// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit sigmoid_s12f8_u12f12: sigmoid(x).
 *
 * <ul>
 * <li>function: sigmoid(x)
 * <li>input: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>output: u12f12: value = code * 2^-12, codes 0 to 4095
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * <li>worst case: 0.999994913745 ulp at input code -1 (value -0.00390625): output code 2045 (value
 * 0.499267578125), exact value 0.49902343874176153804
 * <li>unclamped: 0.999994913745 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 4096
 * <li>design: method quartic, fold none, 8 segments, 576 table bits
 * <li>spec: sha256 87161f4b0bef70e1f48777f390096adf15a2aea05976696c8d5b64cad8c2b0a1
 * </ul>
 */
public final class SigmoidS12f8U12f12 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "sigmoid_s12f8_u12f12";

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
    public static final int OUTPUT_FRACTION_BITS = 12;

    /**
     * What is promised at every input.
     */
    public static final String CRITERION = "faithful";

    /**
     * The largest error in millionths of a step of the output, rounded up.
     */
    public static final long MAX_ERROR_MICRO_ULP = 999995L;

    private static final int[] COEFFICIENT_4_TABLE = {
        84, -23, -23, -20, 0, 0, 0, -55,
    };

    private static final int[] COEFFICIENT_3_TABLE = {
        -27775, 11522, 6854, 5188, 0, 683, 6052, 7656,
    };

    private static final int[] COEFFICIENT_2_TABLE = {
        1498, -23271, -7035, -3606, 171, 851, 2066, 22217,
    };

    private static final int[] COEFFICIENT_1_TABLE = {
        65463, 27960, 5134, 1243, 113, 462, 5189, 27111,
    };

    private static final int[] COEFFICIENT_0_TABLE = {
        32772, 57724, 64357, 65372, 22, 179, 1175, 7829,
    };

    private SigmoidS12f8U12f12() {
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
        // coefficient 4 of the position
        int coefficient4 = COEFFICIENT_4_TABLE[segment];
        // coefficient 3 of the position
        int coefficient3 = COEFFICIENT_3_TABLE[segment];
        // sum of coefficient 4 times position
        int product4 = coefficient4 * offset;
        // rounded down
        int term4 = product4 >> 2;
        // coefficient 3 and those above it
        int sum3 = coefficient3 + term4;
        // coefficient 2 of the position
        int coefficient2 = COEFFICIENT_2_TABLE[segment];
        // sum of coefficient 3 times position
        int product3 = sum3 * offset;
        // rounded down
        int term3 = product3 >> 9;
        // coefficient 2 and those above it
        int sum2 = coefficient2 + term3;
        // coefficient 1 of the position
        int coefficient1 = COEFFICIENT_1_TABLE[segment];
        // sum of coefficient 2 times position
        int product2 = sum2 * offset;
        // rounded down
        int term2 = product2 >> 9;
        // coefficient 1 and those above it
        int slope = coefficient1 + term2;
        // slope times position
        int product = slope * offset;
        // aligned to the base
        int rise = product >> 10;
        // coefficient 0
        int coefficient0 = COEFFICIENT_0_TABLE[segment];
        // base plus rise
        int sum = coefficient0 + rise;
        // rounded down
        int value = sum >> 4;
        return value;
    }
}
