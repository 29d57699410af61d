// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit sigmoid_s8f4_u8f8: sigmoid(x).
 *
 * <ul>
 * <li>function: sigmoid(x)
 * <li>input: s8f4: value = code * 2^-4, codes -128 to 127
 * <li>output: u8f8: value = code * 2^-8, codes 0 to 255
 * <li>criterion: correct: the nearest code, error at most 1/2 ulp; 1 ulp = 2^-8
 * <li>worst case: 0.496979121159 ulp at input code 45 (value 2.8125): output code 241 (value 0.94140625),
 * exact value 0.94334757469202616454
 * <li>unclamped: 0.908615517431 ulp against the function itself, beyond the output range too
 * <li>saturation: 39 inputs beyond the output range, above at codes 89 to 127
 * <li>checked: every input of the domain: 256
 * <li>design: method table, fold none, 2048 table bits
 * <li>spec: sha256 33488f2bbcdf1e69a09cc8d9487b8309b16ab76bbefb41d43b27649cdbd6ac60
 * </ul>
 */
public final class SigmoidS8f4U8f8 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "sigmoid_s8f4_u8f8";

    /**
     * The function.
     */
    public static final String FORMULA = "sigmoid(x)";

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
    public static final int OUTPUT_WIDTH = 8;

    /**
     * The bits of an output code after the binary point.
     */
    public static final int OUTPUT_FRACTION_BITS = 8;

    /**
     * What is promised at every input.
     */
    public static final String CRITERION = "correct";

    /**
     * The largest error in millionths of a step of the output, rounded up.
     */
    public static final long MAX_ERROR_MICRO_ULP = 496980L;

    private static final int[] VALUE_TABLE = {
        128, 132, 136, 140, 144, 148, 152, 156, 159, 163, 167, 170, 174, 177, 181, 184,
        187, 190, 193, 196, 199, 202, 204, 207, 209, 212, 214, 216, 218, 220, 222, 224,
        225, 227, 229, 230, 232, 233, 234, 235, 237, 238, 239, 240, 241, 241, 242, 243,
        244, 245, 245, 246, 246, 247, 248, 248, 248, 249, 249, 250, 250, 250, 251, 251,
        251, 252, 252, 252, 252, 253, 253, 253, 253, 253, 254, 254, 254, 254, 254, 254,
        254, 254, 254, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2,
        2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4,
        5, 5, 5, 6, 6, 6, 7, 7, 8, 8, 8, 9, 10, 10, 11, 11,
        12, 13, 14, 15, 15, 16, 17, 18, 19, 21, 22, 23, 24, 26, 27, 29,
        31, 32, 34, 36, 38, 40, 42, 44, 47, 49, 52, 54, 57, 60, 63, 66,
        69, 72, 75, 79, 82, 86, 89, 93, 97, 100, 104, 108, 112, 116, 120, 124,
    };

    private SigmoidS8f4U8f8() {
    }

    /**
     * The output code at an input code.
     *
     * @param x from -128 to 127; beyond, as at the nearest of these
     * @return from 0 to 255
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
