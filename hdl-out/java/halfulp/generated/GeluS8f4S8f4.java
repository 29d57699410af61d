// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit gelu_s8f4_s8f4: x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1.
 *
 * <ul>
 * <li>function: x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1
 * <li>input: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>output: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
 * <li>worst case: 0.911890852958 ulp at input code 30 (value 1.875): output code 30 (value 1.875), exact
 * value 1.8180068216901349218
 * <li>unclamped: 0.911890852958 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 256
 * <li>design: method quadratic, fold relu-even, 1 segments, 16 table bits
 * <li>spec: sha256 d15ad3337adc1103070a725c7ff4a799fd6b1475b635d2e6ea3a60241d19362c
 * </ul>
 */
public final class GeluS8f4S8f4 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "gelu_s8f4_s8f4";

    /**
     * The function.
     */
    public static final String FORMULA = "x * normal_cdf((x - mu) / sigma) with mu = 0, sigma = 1";

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
    public static final long MAX_ERROR_MICRO_ULP = 911891L;

    private GeluS8f4S8f4() {
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
        int below = 0 - code;
        // distance of x from the centre
        int distance = negative != 0 ? below : code;
        // distance up to the limit
        int magnitude = Math.min(31, distance);
        // sum of coefficient 2 times position
        int product2 = magnitude * 171;
        // rounded down
        int term2 = product2 >> 5;
        // coefficient 1 and those above it
        int slope = 170 - term2;
        // slope times position
        int product = slope * magnitude;
        // base minus rise
        int sum = 302 - product;
        // rounded down
        int value = sum >> 9;
        // x above the centre, otherwise 0
        int relu = negative != 0 ? 0 : code;
        // ramp plus the even residual
        int rampPlusValue = relu + value;
        return rampPlusValue;
    }
}
