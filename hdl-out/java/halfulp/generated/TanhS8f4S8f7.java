// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit tanh_s8f4_s8f7: tanh(x).
 *
 * <ul>
 * <li>function: tanh(x)
 * <li>input: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>output: s8f7: value = code * 2^-7, codes -128 to 127
 * <li>criterion: correct: the nearest code, error at most 1/2 ulp; 1 ulp = 2^-7
 * <li>worst case: 0.496068927653 ulp at input code -28 (value -1.75): output code -120 (value -0.9375),
 * exact value -0.94137553849728736227
 * <li>unclamped: 0.999967355126 ulp against the function itself, beyond the output range too
 * <li>saturation: 83 inputs beyond the output range, above at codes 45 to 127
 * <li>checked: every input of the domain: 256
 * <li>design: method table, fold none, 2048 table bits
 * <li>spec: sha256 0ac9c11e9db123f20dcc7029b022e05e29e2e9932eacf9f42bc629d62d07ab38
 * </ul>
 */
public final class TanhS8f4S8f7 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "tanh_s8f4_s8f7";

    /**
     * The function.
     */
    public static final String FORMULA = "tanh(x)";

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
    public static final int OUTPUT_FRACTION_BITS = 7;

    /**
     * What is promised at every input.
     */
    public static final String CRITERION = "correct";

    /**
     * The largest error in millionths of a step of the output, rounded up.
     */
    public static final long MAX_ERROR_MICRO_ULP = 496069L;

    private static final int[] VALUE_TABLE = {
        0, 8, 16, 24, 31, 39, 46, 53, 59, 65, 71, 76, 81, 86, 90, 94,
        97, 101, 104, 106, 109, 111, 113, 114, 116, 117, 118, 120, 120, 121, 122, 123,
        123, 124, 124, 125, 125, 126, 126, 126, 126, 126, 127, 127, 127, 127, 127, 127,
        127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127,
        127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127,
        127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127,
        127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127,
        127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127,
        -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128,
        -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128,
        -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128,
        -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128,
        -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -127,
        -127, -127, -127, -127, -127, -127, -127, -126, -126, -126, -126, -126, -125, -125, -124, -124,
        -123, -123, -122, -121, -120, -120, -118, -117, -116, -114, -113, -111, -109, -106, -104, -101,
        -97, -94, -90, -86, -81, -76, -71, -65, -59, -53, -46, -39, -31, -24, -16, -8,
    };

    private TanhS8f4S8f7() {
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
        // magnitude from 0 up, negative ones last
        int tableIndex = code & 255;
        // output code
        int value = VALUE_TABLE[tableIndex];
        return value;
    }
}
