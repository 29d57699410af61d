// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit log_sum_exp_step: softplus(beta * x) / beta with beta = 1.
 *
 * <ul>
 * <li>function: softplus(beta * x) / beta with beta = 1
 * <li>input: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>domain: codes -32768 to 0; others must not occur
 * <li>output: u16f16: value = code * 2^-16, codes 0 to 65535
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-16
 * <li>worst case: 0.997080640276 ulp at input code -5687 (value -1.388427734375): output code 14595 (value
 * 0.2227020263671875), exact value 0.2227172406103557713
 * <li>unclamped: 0.997080640276 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 32769
 * <li>design: method cubic, fold even, 16 segments, 896 table bits
 * <li>spec: sha256 b3ff8b46e3f76ff02806d6c543ec5c3af2dcb40d4e39193c9118abc9c1030ab7
 * </ul>
 */
public final class LogSumExpStep {
    /**
     * The name of the unit.
     */
    public static final String NAME = "log_sum_exp_step";

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
    public static final long MAX_ERROR_MICRO_ULP = 997081L;

    private static final int[] COEFFICIENT_3_TABLE = {
        85, 199, 236, 255, 174, 128, 100, 42, 42, 44, 0, 20, 0, 15, 21, 14,
    };

    private static final int[] COEFFICIENT_2_TABLE = {
        33188, 30909, 25511, 19587, 13441, 8988, 5941, 3473,
        2315, 1665, 720, 654, 289, 331, 321, 219,
    };

    private static final int[] COEFFICIENT_1_TABLE = {
        32778, 24743, 17611, 11956, 7802, 4967, 3112, 1911,
        1178, 733, 435, 272, 163, 104, 66, 43,
    };

    private static final int[] COEFFICIENT_0_TABLE = {
        45426, 31069, 20529, 13199, 8318, 5170, 3184, 1949,
        1189, 724, 440, 267, 162, 98, 59, 36,
    };

    private LogSumExpStep() {
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
        // whether x lies in the lower half
        int negative = code < 0 ? 1 : 0;
        // distance below the centre minus 1
        int inverted = ~code;
        // distance from the centre, minus 1 in the lower half
        int address = negative != 0 ? inverted : code;
        // high bits
        int block = address >> 11;
        // low bits
        int offset = address & 2047;
        // position within the segment
        int position = offset + negative;
        // coefficient 3 of the position
        int coefficient3 = COEFFICIENT_3_TABLE[block];
        // coefficient 2 of the position
        int coefficient2 = COEFFICIENT_2_TABLE[block];
        // sum of coefficient 3 times position
        int product3 = coefficient3 * position;
        // rounded down
        int term3 = product3 >> 8;
        // coefficient 2 and those above it
        int sum2 = coefficient2 - term3;
        // coefficient 1 of the position
        int coefficient1 = COEFFICIENT_1_TABLE[block];
        // sum of coefficient 2 times position
        int product2 = sum2 * position;
        // rounded down
        int term2 = product2 >> 14;
        // coefficient 1 and those above it
        int slope = coefficient1 - term2;
        // slope times position
        int product = slope * position;
        // aligned to the base
        int rise = product >> 12;
        // coefficient 0
        int coefficient0 = COEFFICIENT_0_TABLE[block];
        // base minus rise
        int sum = coefficient0 - rise;
        return sum;
    }
}
