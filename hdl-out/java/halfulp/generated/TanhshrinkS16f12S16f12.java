// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit tanhshrink_s16f12_s16f12: x - tanh(x).
 *
 * <ul>
 * <li>function: x - tanh(x)
 * <li>input: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>output: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * <li>worst case: 0.999902388133 ulp at input code -17 (value -0.004150390625): output code -1 (value
 * -0.000244140625), exact value -2.3831022302848960847E-8
 * <li>unclamped: 0.999902388133 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 65536
 * <li>design: method quartic, fold none, 16 segments, 1136 table bits
 * <li>spec: sha256 0dc286c44d02d1f2dc96f0f0ebb357fe55385769c4708dc65705151648404567
 * </ul>
 */
public final class TanhshrinkS16f12S16f12 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "tanhshrink_s16f12_s16f12";

    /**
     * The function.
     */
    public static final String FORMULA = "x - tanh(x)";

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
    public static final long MAX_ERROR_MICRO_ULP = 999903L;

    private static final int[] COEFFICIENT_4_TABLE = {
        -74, 9, 7, 7, 7, 7, 7, 7, 0, 0, 0, 0, 0, 0, -9, 70,
    };

    private static final int[] COEFFICIENT_3_TABLE = {
        25536, -8136, -2829, -1912, -1541, -1890, -1890, -1890,
        0, 0, 0, 0, 0, -1152, -3438, -11331,
    };

    private static final int[] COEFFICIENT_2_TABLE = {
        -460, 21290, 4540, 1555, 782, 1260, 1260, 1260,
        0, 0, 0, 0, -235, -157, -3951, -19989,
    };

    private static final int[] COEFFICIENT_1_TABLE = {
        6, 9490, 15226, 16181, 16346, 16321, 16321, 16321,
        16384, 16384, 16384, 16376, 16374, 16205, 15203, 9495,
    };

    private static final int[] COEFFICIENT_0_TABLE = {
        0, 977, 4244, 8213, 12291, 16385, 20481, 24577,
        -28673, -24577, -20481, -16384, -12290, -8212, -4243, -976,
    };

    private TanhshrinkS16f12S16f12() {
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
        int term4 = product4 >> 5;
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
        int rise = product >> 14;
        // coefficient 0
        int coefficient0 = COEFFICIENT_0_TABLE[segment];
        // base plus rise
        int sum = coefficient0 + rise;
        return sum;
    }
}
