// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit silu_s16f12_s16f12: x * sigmoid(x).
 *
 * <ul>
 * <li>function: x * sigmoid(x)
 * <li>input: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>output: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * <li>worst case: 0.974813743069 ulp at input code -558 (value -0.13623046875): output code -261 (value
 * -0.063720703125), exact value -0.063482711488508643563
 * <li>unclamped: 0.974813743069 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 65536
 * <li>design: method cubic, fold relu-even, 8 segments, 448 table bits
 * <li>spec: sha256 fe127e81aab6bf1a01b0cfade74b4c13e81bb7daeb918e1f82851bdaaa0bbce7
 * </ul>
 */
public final class SiluS16f12S16f12 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "silu_s16f12_s16f12";

    /**
     * The function.
     */
    public static final String FORMULA = "x * sigmoid(x)";

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
    public static final long MAX_ERROR_MICRO_ULP = 974814L;

    private static final int[] COEFFICIENT_3_TABLE = {
        -73, -84, -26, 1, 1, 1, 1, 1,
    };

    private static final int[] COEFFICIENT_2_TABLE = {
        17733, 9265, 1077, -1223, -881, -540, -220, -199,
    };

    private static final int[] COEFFICIENT_1_TABLE = {
        -16512, -2284, 3030, 2901, 1682, 866, 371, 205,
    };

    private static final int[] COEFFICIENT_0_TABLE = {
        49183, 13902, 17914, 30521, 39747, 44767, 47238, 48319,
    };

    private SiluS16f12S16f12() {
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
        // whether x lies in the lower half
        int negative = code < 0 ? 1 : 0;
        // distance below the centre minus 1
        int inverted = ~code;
        // distance from the centre, minus 1 in the lower half
        int address = negative != 0 ? inverted : code;
        // high bits
        int block = address >> 12;
        // low bits
        int offset = address & 4095;
        // position within the segment
        int position = offset + negative;
        // coefficient 3 of the position
        int coefficient3 = COEFFICIENT_3_TABLE[block];
        // coefficient 2 of the position
        int coefficient2 = COEFFICIENT_2_TABLE[block];
        // sum of coefficient 3 times position
        int product3 = coefficient3 * position;
        // rounded down
        int term3 = product3 >> 7;
        // coefficient 2 and those above it
        int sum2 = coefficient2 + term3;
        // coefficient 1 of the position
        int coefficient1 = COEFFICIENT_1_TABLE[block];
        // sum of coefficient 2 times position
        int product2 = sum2 * position;
        // rounded down
        int term2 = product2 >> 13;
        // coefficient 1 and those above it
        int slope = coefficient1 + term2;
        // slope times position
        int product = slope * position;
        // aligned to the base
        int rise = product >> 10;
        // coefficient 0
        int coefficient0 = COEFFICIENT_0_TABLE[block];
        // value at position 0
        int base = coefficient0 + -49152;
        // base plus rise
        int sum = base + rise;
        // rounded down
        int value = sum >> 5;
        // x above the centre, otherwise 0
        int relu = negative != 0 ? 0 : code;
        // ramp plus the even residual
        int rampPlusValue = relu + value;
        return rampPlusValue;
    }
}
