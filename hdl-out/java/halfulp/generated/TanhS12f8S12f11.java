// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit tanh_s12f8_s12f11: tanh(x).
 *
 * <ul>
 * <li>function: tanh(x)
 * <li>input: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>output: s12f11: value = code * 2^-11, codes -2048 to 2047
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-11
 * <li>worst case: 0.999539055977 ulp at input code -2048 (value -8): output code -2047 (value
 * -0.99951171875), exact value -0.99999977492967588981
 * <li>unclamped: 0.999539055977 ulp against the function itself, beyond the output range too
 * <li>saturation: 983 inputs beyond the output range, above at codes 1065 to 2047
 * <li>checked: every input of the domain: 4096
 * <li>design: method uniform, fold odd, 64 segments, 1280 table bits
 * <li>spec: sha256 32ea342c51698d29875934f3bf12cb32b7ea3616534ab692d86bc506e6ba66c5
 * </ul>
 */
public final class TanhS12f8S12f11 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "tanh_s12f8_s12f11";

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
    public static final int OUTPUT_FRACTION_BITS = 11;

    /**
     * What is promised at every input.
     */
    public static final String CRITERION = "faithful";

    /**
     * The largest error in millionths of a step of the output, rounded up.
     */
    public static final long MAX_ERROR_MICRO_ULP = 999540L;

    private static final int[] SLOPE_TABLE = {
        64, 64, 62, 61, 59, 57, 55, 52, 49, 46, 43, 40, 37, 34, 31, 28,
        26, 23, 21, 19, 17, 16, 14, 12, 11, 10, 8, 8, 7, 6, 6, 5,
        4, 4, 3, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    };

    private static final int[] INTERCEPT_TABLE = {
        2, 510, 1023, 1521, 2010, 2483, 2937, 3374, 3789, 4180, 4547, 4888, 5205, 5499, 5770, 6018,
        6240, 6447, 6633, 6801, 6952, 7086, 7209, 7320, 7418, 7503, 7586, 7652, 7714, 7769, 7816, 7860,
        7900, 7932, 7965, 7990, 8015, 8036, 8053, 8069, 8083, 8095, 8109, 8119, 8127, 8138, 8146, 8150,
        8154, 8162, 8164, 8168, 8170, 8174, 8176, 8178, 8180, 8182, 8184, 8184, 8184, 8188, 8188, 8190,
    };

    private TanhS12f8S12f11() {
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
        // whether x lies in the lower half
        int negative = code < 0 ? 1 : 0;
        // distance of x below the centre
        int below = 0 - code;
        // distance of x from the centre
        int distance = negative != 0 ? below : code;
        // distance up to the limit
        int magnitude = Math.min(1023, distance);
        // high bits
        int block = magnitude >> 4;
        // low bits
        int offset = magnitude & 15;
        // slope times 2^3
        int slope = SLOPE_TABLE[block];
        // intercept times 2^2
        int intercept = INTERCEPT_TABLE[block];
        // slope times position
        int product = slope * offset;
        // intercept times 2^3
        int alignedIntercept = intercept << 1;
        // value times 2^3
        int sum = product + alignedIntercept;
        // rounded down
        int value = sum >> 3;
        // value in the lower half
        int mirrored = 0 - value;
        // value in the half of x
        int unfolded = negative != 0 ? mirrored : value;
        return unfolded;
    }
}
