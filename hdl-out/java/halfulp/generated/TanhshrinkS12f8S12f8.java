// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit tanhshrink_s12f8_s12f8: x - tanh(x).
 *
 * <ul>
 * <li>function: x - tanh(x)
 * <li>input: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>output: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-8
 * <li>worst case: 0.999942381998 ulp at input code -2048 (value -8): output code -1793 (value
 * -7.00390625), exact value -7.0000002250703241102
 * <li>unclamped: 0.999942381998 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 4096
 * <li>design: method quadratic, fold odd, 16 segments, 512 table bits
 * <li>spec: sha256 82aa102fe30469e7a4de122930a95562d07367c5864c98fc440a21a524229702
 * </ul>
 */
public final class TanhshrinkS12f8S12f8 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "tanhshrink_s12f8_s12f8";

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
    public static final long MAX_ERROR_MICRO_ULP = 999943L;

    private static final int[] COEFFICIENT_2_TABLE = {
        123, 171, 139, 75, 48, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53,
    };

    private static final int[] COEFFICIENT_1_TABLE = {
        -6, 30, 74, 104, 117, 120, 121, 122, 122, 122, 122, 122, 122, 122, 122, 122,
    };

    private static final int[] COEFFICIENT_0_TABLE = {
        27, 326, 1984, 4903, 8510, 12439, 16466, 20539,
        24635, 28731, 32827, 36923, 41019, 45115, 49211, 53307,
    };

    private TanhshrinkS12f8S12f8() {
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
        // distance below the centre minus 1
        int inverted = ~code;
        // distance from the centre, minus 1 in the lower half
        int address = negative != 0 ? inverted : code;
        // high bits
        int block = address >> 7;
        // low bits
        int offset = address & 127;
        // position within the segment
        int position = offset + negative;
        // coefficient 2 of the position
        int coefficient2 = COEFFICIENT_2_TABLE[block];
        // coefficient 1 of the position
        int coefficient1 = COEFFICIENT_1_TABLE[block];
        // sum of coefficient 2 times position
        int product2 = coefficient2 * position;
        // rounded down
        int term2 = product2 >> 10;
        // coefficient 1 and those above it
        int slope = coefficient1 + term2;
        // slope times position
        int product = slope * position;
        // aligned to the base
        int rise = product >> 2;
        // coefficient 0
        int coefficient0 = COEFFICIENT_0_TABLE[block];
        // base plus rise
        int sum = coefficient0 + rise;
        // rounded down
        int value = sum >> 5;
        // value in the lower half
        int mirrored = 0 - value;
        // value in the half of x
        int unfolded = negative != 0 ? mirrored : value;
        return unfolded;
    }
}
