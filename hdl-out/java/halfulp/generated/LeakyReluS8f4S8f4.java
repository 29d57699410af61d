// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit leaky_relu_s8f4_s8f4: if(x &gt; 0, x, alpha * x) with alpha = 0.01.
 *
 * <ul>
 * <li>function: if(x &gt; 0, x, alpha * x) with alpha = 0.01
 * <li>input: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>output: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-4
 * <li>worst case: 0.99 ulp at input code -1 (value -0.0625): output code -1 (value -0.0625), exact value
 * -0.000625
 * <li>unclamped: 0.99 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 256
 * <li>design: method pwl, fold relu-even, 1 segments, 1 table bits
 * <li>spec: sha256 f4d16706ddc75766b0e4455d3038511f959db6ffc0a9202bb93ad5d2a6588f0c
 * </ul>
 */
public final class LeakyReluS8f4S8f4 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "leaky_relu_s8f4_s8f4";

    /**
     * The function.
     */
    public static final String FORMULA = "if(x > 0, x, alpha * x) with alpha = 0.01";

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
    public static final long MAX_ERROR_MICRO_ULP = 990000L;

    private LeakyReluS8f4S8f4() {
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
        int lowerHalf = code < -1 ? 1 : 0;
        // distance of x above the centre
        int above = code - -1;
        // x above the centre, otherwise 0
        int relu = lowerHalf != 0 ? 0 : above;
        // ramp plus the even residual
        int rampPlusValue = relu + -1;
        return rampPlusValue;
    }
}
