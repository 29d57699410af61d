// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit softplus_s8f4_s8f4: softplus(beta * x) / beta with beta = 1.
 *
 * <ul>
 * <li>function: softplus(beta * x) / beta with beta = 1
 * <li>input: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>output: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
 * <li>worst case: 0.990582688017 ulp at input code -119 (value -7.4375): output code 1 (value 0.0625),
 * exact value 0.00058858199896306744625
 * <li>unclamped: 0.990582688017 ulp against the function itself, beyond the output range too
 * <li>saturation: 1 inputs beyond the output range, above at codes 127 to 127
 * <li>checked: every input of the domain: 256
 * <li>design: method cubic, fold relu-even, 1 segments, 24 table bits
 * <li>spec: sha256 4530da81f17832bc4dd321baebf269f8a4dce256217888611b4b0edd0d9d81cf
 * </ul>
 */
public final class SoftplusS8f4S8f4 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "softplus_s8f4_s8f4";

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
    public static final long MAX_ERROR_MICRO_ULP = 990583L;

    private SoftplusS8f4S8f4() {
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
        // sum of coefficient 3 times position
        int product3 = distance * 171;
        // rounded down
        int term3 = product3 >> 8;
        // coefficient 2 and those above it
        int sum2 = 165 - term3;
        // sum of coefficient 2 times position
        int product2 = sum2 * distance;
        // rounded down
        int term2 = product2 >> 6;
        // coefficient 1 and those above it
        int slope = 203 - term2;
        // slope times position
        int product = slope * distance;
        // base minus rise
        int sum = 5641 - product;
        // rounded down
        int value = sum >> 9;
        // x above the centre, otherwise 0
        int relu = negative != 0 ? 0 : code;
        // ramp plus the even residual
        int rampPlusValue = relu + value;
        return rampPlusValue;
    }
}
