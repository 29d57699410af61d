// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit threshold_s16f12_s16f12: if(x &gt; theta, 1, 0) with theta = 0.
 *
 * <ul>
 * <li>function: if(x &gt; theta, 1, 0) with theta = 0
 * <li>input: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>output: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * <li>worst case: 0 ulp at input code -32768 (value -8): output code 0 (value 0), exact value 0
 * <li>unclamped: 0 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 65536
 * <li>design: method pwl, fold none, 2 segments, 3 table bits
 * <li>spec: sha256 7faa266c8f84e178ca571731fb67b2eb344244b0b9dc1a7fdbf80124116f393c
 * </ul>
 */
public final class ThresholdS16f12S16f12 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "threshold_s16f12_s16f12";

    /**
     * The function.
     */
    public static final String FORMULA = "if(x > theta, 1, 0) with theta = 0";

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
    public static final long MAX_ERROR_MICRO_ULP = 0L;

    private ThresholdS16f12S16f12() {
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
        int reached0 = code >= 1 ? 1 : 0;
        // intercept
        int alignedIntercept = reached0 << 12;
        return alignedIntercept;
    }
}
