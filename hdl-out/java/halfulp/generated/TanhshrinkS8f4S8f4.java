// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit tanhshrink_s8f4_s8f4: x - tanh(x).
 *
 * <ul>
 * <li>function: x - tanh(x)
 * <li>input: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>output: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
 * <li>worst case: 0.999996398875 ulp at input code -128 (value -8): output code -113 (value -7.0625),
 * exact value -7.0000002250703241102
 * <li>unclamped: 0.999996398875 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 256
 * <li>design: method quartic, fold odd, 1 segments, 40 table bits
 * <li>spec: sha256 bac71892aff6ef1f2090ff19222e05949d3f3c4d56f53b9e1fd523fb689b8fbb
 * </ul>
 */
public final class TanhshrinkS8f4S8f4 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "tanhshrink_s8f4_s8f4";

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
    public static final int INPUT_WIDTH = 8;

    /**
     * The bits of an input code after the binary point.
     */
    public static final int INPUT_FRACTION_BITS = 4;

    /**
     * Whether output codes have a sign.
     */
    public static final boolean OUTPUT_SIGNED = true;

    /**
     * The bits of an output code, with the sign.
     */
    public static final int OUTPUT_WIDTH = 8;

    /**
     * The bits of an output code after the binary point.
     */
    public static final int OUTPUT_FRACTION_BITS = 4;

    /**
     * What is promised at every input.
     */
    public static final String CRITERION = "faithful";

    /**
     * The largest error in millionths of a step of the output, rounded up.
     */
    public static final long MAX_ERROR_MICRO_ULP = 999997L;

    private TanhshrinkS8f4S8f4() {
    }

    /**
     * The output code at an input code.
     *
     * @param x from -128 to 127; beyond, as at the nearest of these
     * @return from -128 to 127
     */
    public static int apply(int x) {
        // input code, clamped to -128 to 127
        int code = Math.max(-128, Math.min(127, x));
        // whether x lies in the lower half
        int negative = code < 0 ? 1 : 0;
        // distance below the centre minus 1
        int inverted = ~code;
        // distance from the centre, minus 1 in the lower half
        int address = negative != 0 ? inverted : code;
        // position within the segment
        int position = address + negative;
        // sum of coefficient 4 times position
        int product4 = position * 191;
        // rounded down
        int term4 = product4 >> 8;
        // coefficient 3 and those above it
        int sum3 = 237 - term4;
        // sum of coefficient 3 times position
        int product3 = sum3 * position;
        // aligned
        int term3 = product3 << 1;
        // coefficient 2 and those above it
        int sum2 = 52266 - term3;
        // sum of coefficient 2 times position
        int product2 = sum2 * position;
        // rounded down
        int term2 = product2 >> 10;
        // coefficient 1 and those above it
        int slope = 187 - term2;
        // slope times position
        int product = slope * position;
        // base minus rise
        int sum = 992 - product;
        // rounded down
        int value = sum >> 11;
        // value in the lower half
        int mirrored = 0 - value;
        // value in the half of x
        int unfolded = negative != 0 ? mirrored : value;
        return unfolded;
    }
}
