// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit leaky_relu_s12f8_s12f8: if(x &gt; 0, x, alpha * x) with alpha = 0.01.
 *
 * <ul>
 * <li>function: if(x &gt; 0, x, alpha * x) with alpha = 0.01
 * <li>input: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>output: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-8
 * <li>worst case: 0.99 ulp at input code -1 (value -0.00390625): output code -1 (value -0.00390625), exact
 * value -0.0000390625
 * <li>unclamped: 0.99 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 4096
 * <li>design: method pwl, fold none, 2 segments, 21 table bits
 * <li>spec: sha256 a819683a4a1ecf5312aa7934fb299fa835c472f391f8c5ee706559afc683d8a6
 * </ul>
 */
public final class LeakyReluS12f8S12f8 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "leaky_relu_s12f8_s12f8";

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
    public static final long MAX_ERROR_MICRO_ULP = 990000L;

    private LeakyReluS12f8S12f8() {
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
        // bit 0 of the segment
        int reached0 = code >= 1 ? 1 : 0;
        // slope times 2^9
        int slope = reached0 != 0 ? 512 : 5;
        // slope times position
        int product = slope * code;
        // rounded down
        int value = product >> 9;
        return value;
    }
}
