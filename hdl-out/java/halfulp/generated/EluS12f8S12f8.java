// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit elu_s12f8_s12f8: if(x &gt; 0, x, alpha * (exp(x) - 1)) with alpha = 1.
 *
 * <ul>
 * <li>function: if(x &gt; 0, x, alpha * (exp(x) - 1)) with alpha = 1
 * <li>input: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>output: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>criterion: correct: the nearest code, error at most 1/2 ulp, exact halves: even; 1 ulp = 2^-8
 * <li>worst case: 0.49997831201 ulp at input code -1597 (value -6.23828125): output code -255 (value
 * -0.99609375), exact value -0.99804679028128863591
 * <li>unclamped: 0.49997831201 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 4096
 * <li>design: method cubic, fold none, 16 segments, 1072 table bits
 * <li>spec: sha256 2ed7c890d9196aeaa48f244ea04d8a53754738aa362b199f5c3b7c957f6d5b40
 * </ul>
 */
public final class EluS12f8S12f8 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "elu_s12f8_s12f8";

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
    public static final String CRITERION = "correct";

    /**
     * The largest error in millionths of a step of the output, rounded up.
     */
    public static final long MAX_ERROR_MICRO_ULP = 499979L;

    private static final int[] COEFFICIENT_3_TABLE = {
        30, 30, 30, 30, 30, 30, 30, 30, 0, 0, 0, 0, 3, 29, 83, 200,
    };

    private static final int[] COEFFICIENT_2_TABLE = {
        -4142, -4142, -4142, -4142, -4142, -4142, -4142, -4142,
        0, 0, 0, 853, 1754, 2686, 6898, 21261,
    };

    private static final int[] COEFFICIENT_1_TABLE = {
        33343, 33343, 33343, 33343, 33343, 33343, 33343, 33343,
        64, 84, 74, 153, 528, 1670, 4583, 12180,
    };

    private static final int[] COEFFICIENT_0_TABLE = {
        4223, 8392831, 16781439, 25170047, 33558655, 41947263, 50335871, 58724479,
        -8380385, -8372179, -8339390, -8312478, -8216079, -7955435, -7240259, -5287752,
    };

    private EluS12f8S12f8() {
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
        int block = code >> 8;
        // segment that holds the input, negative ones last
        int segment = block & 15;
        // low bits
        int offset = code & 255;
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
        // coefficient 0
        int coefficient0 = COEFFICIENT_0_TABLE[segment];
        // base plus rise
        int sum = coefficient0 + product;
        // rounded down
        int value = sum >> 15;
        return value;
    }
}
