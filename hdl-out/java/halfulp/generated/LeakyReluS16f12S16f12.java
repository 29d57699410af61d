// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit leaky_relu_s16f12_s16f12: if(x &gt; 0, x, alpha * x) with alpha = 0.01.
 *
 * <ul>
 * <li>function: if(x &gt; 0, x, alpha * x) with alpha = 0.01
 * <li>input: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>output: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * <li>worst case: 0.99 ulp at input code -199 (value -0.048583984375): output code -1 (value
 * -0.000244140625), exact value -0.00048583984375
 * <li>unclamped: 0.99 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 65536
 * <li>design: method pwl, fold none, 2 segments, 42 table bits
 * <li>spec: sha256 a4e7fe2815cc5c843112ba767d90e5ecfce07232102c4bf0128c74c68bc764bc
 * </ul>
 */
public final class LeakyReluS16f12S16f12 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "leaky_relu_s16f12_s16f12";

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
    public static final long MAX_ERROR_MICRO_ULP = 990000L;

    private LeakyReluS16f12S16f12() {
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
        // bit 0 of the segment
        int reached0 = code >= 2 ? 1 : 0;
        // slope times 2^12
        int slope = reached0 != 0 ? 4096 : 41;
        // intercept times 2^7
        int intercept = reached0 != 0 ? 64 : 127;
        // slope times position
        int product = slope * code;
        // intercept times 2^12
        int alignedIntercept = intercept << 5;
        // value times 2^12
        int sum = product + alignedIntercept;
        // rounded down
        int value = sum >> 12;
        return value;
    }
}
