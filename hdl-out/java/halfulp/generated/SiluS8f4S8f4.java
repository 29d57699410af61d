// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit silu_s8f4_s8f4: x * sigmoid(x).
 *
 * <ul>
 * <li>function: x * sigmoid(x)
 * <li>input: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>output: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
 * <li>worst case: 0.965672799151 ulp at input code -40 (value -2.5): output code -4 (value -0.25), exact
 * value -0.18964545005310887798
 * <li>unclamped: 0.965672799151 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 256
 * <li>design: method quartic, fold relu-even, 1 segments, 46 table bits
 * <li>spec: sha256 a867b6fa0c3b319d38da80ae5f94fd6069c0eae01ddec7f2ae488162a877d6e0
 * </ul>
 */
public final class SiluS8f4S8f4 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "silu_s8f4_s8f4";

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
    public static final long MAX_ERROR_MICRO_ULP = 965673L;

    private SiluS8f4S8f4() {
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
        // distance of x below the centre
        int below = ~code;
        // distance of x from the centre
        int distance = negative != 0 ? below : code;
        // sum of coefficient 4 times position
        int product4 = distance * 150;
        // rounded down
        int term4 = product4 >> 8;
        // coefficient 3 and those above it
        int sum3 = 170 - term4;
        // sum of coefficient 3 times position
        int product3 = sum3 * distance;
        // aligned
        int term3 = product3 << 1;
        // coefficient 2 and those above it
        int sum2 = 32401 - term3;
        // sum of coefficient 2 times position
        int product2 = sum2 * distance;
        // rounded down
        int term2 = product2 >> 5;
        // coefficient 1 and those above it
        int slope = 31756 - term2;
        // slope times position
        int product = slope * distance;
        // base minus rise
        int sum = 43756 - product;
        // rounded down
        int value = sum >> 16;
        // x above the centre, otherwise 0
        int relu = negative != 0 ? 0 : code;
        // ramp plus the even residual
        int rampPlusValue = relu + value;
        return rampPlusValue;
    }
}
