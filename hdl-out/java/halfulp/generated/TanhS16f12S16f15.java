// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit tanh_s16f12_s16f15: tanh(x).
 *
 * <ul>
 * <li>function: tanh(x)
 * <li>input: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>output: s16f15: value = code * 2^-15, codes -32768 to 32767
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-15
 * <li>worst case: 0.995860043145 ulp at input code -14162 (value -3.45751953125): output code -32704
 * (value -0.998046875), exact value -0.99801648376333177286
 * <li>unclamped: 0.995860043145 ulp against the function itself, beyond the output range too
 * <li>saturation: 10054 inputs beyond the output range, above at codes 22714 to 32767
 * <li>checked: every input of the domain: 65536
 * <li>design: method cubic, fold odd, 32 segments, 1792 table bits
 * <li>spec: sha256 66ab4528c0174e2bf69b09a5497ef04b97780b0a1a076022b2306dc9bbdab4a4
 * </ul>
 */
public final class TanhS16f12S16f15 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "tanh_s16f12_s16f15";

    /**
     * The function.
     */
    public static final String FORMULA = "tanh(x)";

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
    public static final int OUTPUT_FRACTION_BITS = 15;

    /**
     * What is promised at every input.
     */
    public static final String CRITERION = "faithful";

    /**
     * The largest error in millionths of a step of the output, rounded up.
     */
    public static final long MAX_ERROR_MICRO_ULP = 995861L;

    private static final int[] COEFFICIENT_3_TABLE = {
        -75, -48, -5, 21, 22, 21, 21, 20, 9, 12, 11, -3, 5, -3, 6, 5,
        8, 8, 9, 9, 9, 9, 8, 7, 7, 7, 7, 7, 7, 7, 7, 8,
    };

    private static final int[] COEFFICIENT_2_TABLE = {
        1366, 31456, 49247, 50264, 40868, 30126, 21592, 15138,
        8923, 6722, 4805, 1233, 1905, 8, 1563, 1155,
        1651, 1651, 1691, 1707, 1707, 1707, 1635, 1328,
        1328, 1328, 1328, 1328, 1328, 1328, 1328, 1504,
    };

    private static final int[] COEFFICIENT_1_TABLE = {
        32789, 30818, 25796, 19546, 13738, 9165, 5930, 3758,
        2321, 1453, 903, 518, 334, 180, 145, 91,
        78, 64, 51, 44, 42, 37, 43, 30,
        30, 30, 30, 30, 30, 30, 30, 34,
    };

    private static final int[] COEFFICIENT_0_TABLE = {
        1, 16051, 30286, 41627, 49913, 55595, 59320, 61694,
        63179, 64096, 64659, 65003, 65213, 65340, 65417, 65464,
        65492, 65509, 65520, 65527, 65531, 65533, 65533, 65534,
        65534, 65534, 65534, 65534, 65534, 65534, 65534, 65534,
    };

    private TanhS16f12S16f15() {
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
        int block = address >> 10;
        // low bits
        int offset = address & 1023;
        // position within the segment
        int position = offset + negative;
        // coefficient 3 of the position
        int coefficient3 = COEFFICIENT_3_TABLE[block];
        // coefficient 2 of the position
        int coefficient2 = COEFFICIENT_2_TABLE[block];
        // sum of coefficient 3 times position
        int product3 = coefficient3 * position;
        // rounded down
        int term3 = product3 >> 3;
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
        int rise = product >> 11;
        // coefficient 0
        int coefficient0 = COEFFICIENT_0_TABLE[block];
        // base plus rise
        int sum = coefficient0 + rise;
        // rounded down
        int value = sum >> 1;
        // value in the lower half
        int mirrored = 0 - value;
        // value in the half of x
        int unfolded = negative != 0 ? mirrored : value;
        return unfolded;
    }
}
