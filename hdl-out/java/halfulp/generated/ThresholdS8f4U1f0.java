// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit threshold_s8f4_u1f0: if(x &gt; theta, 1, 0) with theta = 0.
 *
 * <ul>
 * <li>function: if(x &gt; theta, 1, 0) with theta = 0
 * <li>input: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>output: u1f0: value = code * 2^0, codes 0 to 1
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^0
 * <li>worst case: 0 ulp at input code -128 (value -8): output code 0 (value 0), exact value 0
 * <li>unclamped: 0 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 256
 * <li>design: method pwl, fold none, 1 segments, 9 table bits
 * <li>spec: sha256 2159bf6596793d17261c086037314a139d95cd2cf3e03d36543c5ff1685884f3
 * </ul>
 */
public final class ThresholdS8f4U1f0 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "threshold_s8f4_u1f0";

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
    public static final int INPUT_WIDTH = 8;

    /**
     * The bits of an input code after the binary point.
     */
    public static final int INPUT_FRACTION_BITS = 4;

    /**
     * Whether output codes have a sign.
     */
    public static final boolean OUTPUT_SIGNED = false;

    /**
     * The bits of an output code, with the sign.
     */
    public static final int OUTPUT_WIDTH = 1;

    /**
     * The bits of an output code after the binary point.
     */
    public static final int OUTPUT_FRACTION_BITS = 0;

    /**
     * What is promised at every input.
     */
    public static final String CRITERION = "faithful";

    /**
     * The largest error in millionths of a step of the output, rounded up.
     */
    public static final long MAX_ERROR_MICRO_ULP = 0L;

    private ThresholdS8f4U1f0() {
    }

    /**
     * The output code at an input code.
     *
     * @param x from -128 to 127; beyond, as at the nearest of these
     * @return from 0 to 1
     */
    public static int apply(int x) {
        // input code, clamped to -128 to 127
        int code = Math.max(-128, Math.min(127, x));
        // value times 2^8
        int sum = code + 255;
        // rounded down
        int value = sum >> 8;
        return value;
    }
}
