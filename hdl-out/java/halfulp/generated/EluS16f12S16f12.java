// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit elu_s16f12_s16f12: if(x &gt; 0, x, alpha * (exp(x) - 1)) with alpha = 1.
 *
 * <ul>
 * <li>function: if(x &gt; 0, x, alpha * (exp(x) - 1)) with alpha = 1
 * <li>input: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>output: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * <li>worst case: 0.99591605465 ulp at input code -4101 (value -1.001220703125): output code -2592 (value
 * -0.6328125), exact value -0.63256935643197037863
 * <li>unclamped: 0.99591605465 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 65536
 * <li>design: method quartic, fold none, 16 segments, 1152 table bits
 * <li>spec: sha256 699550154590b477b89b1adbc8e423d9945f84c1334678bb78660b7792600c55
 * </ul>
 */
public final class EluS16f12S16f12 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "elu_s16f12_s16f12";

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
    public static final long MAX_ERROR_MICRO_ULP = 995917L;

    private static final int[] COEFFICIENT_4_TABLE = {
        102, 102, 102, 102, 102, 102, 102, 102, 0, 0, 0, 0, 0, 0, 1, 171,
    };

    private static final int[] COEFFICIENT_3_TABLE = {
        -6337, -6345, -6345, -6345, -6345, -6345, -6345, -6345,
        0, 0, 0, 0, 341, 3755, 9217, 16695,
    };

    private static final int[] COEFFICIENT_2_TABLE = {
        3720, 3724, 3724, 3724, 3724, 3724, 3724, 3724,
        0, 0, 341, 1622, 3534, 5262, 16039, 46589,
    };

    private static final int[] COEFFICIENT_1_TABLE = {
        65381, 65381, 65381, 65381, 65381, 65381, 65381, 65381,
        32, 100, 196, 350, 1078, 3358, 8907, 24247,
    };

    private static final int[] COEFFICIENT_0_TABLE = {
        8189, 16381, 24573, 32765, 40957, 49149, 57341, 65533,
        0, 4, 16, 53, 148, 404, 1106, 3010,
    };

    private EluS16f12S16f12() {
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
        int term3 = product3 >> 12;
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
        // value at position 0
        int base = coefficient0 + -8188;
        // base plus rise
        int sum = base + rise;
        // rounded down
        int value = sum >> 1;
        return value;
    }
}
