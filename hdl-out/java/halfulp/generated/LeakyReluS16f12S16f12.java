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
 * <li>worst case: 0.99 ulp at input code -999 (value -0.243896484375): output code -9 (value
 * -0.002197265625), exact value -0.00243896484375
 * <li>unclamped: 0.99 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 65536
 * <li>design: method uniform, fold none, 2 segments, 46 table bits
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
        // high bits
        int block = code >> 15;
        // segment that holds the input, negative ones last
        int segment = block & 1;
        // low bits
        int offset = code & 32767;
        // slope times 2^12
        int slope = segment != 0 ? 41 : 4096;
        // intercept
        int intercept = segment != 0 ? -327 : 0;
        // slope times position
        int product = slope * offset;
        // intercept times 2^12
        int alignedIntercept = intercept << 12;
        // value times 2^12
        int sum = product + alignedIntercept;
        // rounded down
        int value = sum >> 12;
        return value;
    }
}
