// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit softplus_s16f12_s16f12: softplus(beta * x) / beta with beta = 1.
 *
 * <ul>
 * <li>function: softplus(beta * x) / beta with beta = 1
 * <li>input: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>output: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-12
 * <li>worst case: 0.994309890565 ulp at input code -4160 (value -1.015625): output code 1267 (value
 * 0.309326171875), exact value 0.30908342043687387577
 * <li>unclamped: 1.37415989444 ulp against the function itself, beyond the output range too
 * <li>saturation: 2 inputs beyond the output range, above at codes 32766 to 32767
 * <li>checked: every input of the domain: 65536
 * <li>design: method uniform, fold relu-even, 128 segments, 3328 table bits
 * <li>spec: sha256 6dd1959e7c4e4701105873c2d62b2132270d531c9ac40d7971230bf133f34853
 * </ul>
 */
public final class SoftplusS16f12S16f12 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "softplus_s16f12_s16f12";

    /**
     * The function.
     */
    public static final String FORMULA = "softplus(beta * x) / beta with beta = 1";

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
    public static final long MAX_ERROR_MICRO_ULP = 994310L;

    private static final int[] SLOPE_TABLE = {
        -126, -122, -118, -114, -110, -106, -102, -99, -95, -91, -88, -84, -80, -77, -74, -70,
        -68, -64, -61, -58, -56, -53, -50, -48, -46, -44, -42, -39, -37, -35, -34, -32,
        -30, -28, -27, -26, -24, -22, -22, -20, -19, -18, -17, -16, -15, -14, -14, -13,
        -12, -12, -10, -10, -10, -9, -8, -8, -8, -7, -6, -6, -6, -6, -6, -5,
        -4, -4, -4, -4, -4, -4, -4, -4, -4, -3, -2, -2, -2, -2, -2, -2,
        -2, 0, -2, 0, 0, -2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    };

    private static final int[] INTERCEPT_TABLE = {
        181703, 173641, 165833, 158279, 150980, 143928, 137130, 130605,
        124289, 118215, 112407, 106793, 101416, 96278, 91364, 86628,
        82159, 77824, 73708, 69784, 66070, 62495, 59097, 55884,
        52836, 49934, 47172, 44515, 42023, 39659, 37455, 35332,
        33307, 31391, 29615, 27933, 26302, 24763, 23370, 21984,
        20710, 19505, 18367, 17290, 16272, 15313, 14439, 13583,
        12772, 12040, 11287, 10638, 10026, 9418, 8842, 8334,
        7853, 7368, 6911, 6510, 6134, 5777, 5444, 5100,
        4774, 4496, 4236, 3992, 3758, 3541, 3337, 3142,
        2964, 2769, 2573, 2426, 2286, 2153, 2028, 1911,
        1805, 1632, 1604, 1440, 1376, 1347, 1184, 1120,
        1056, 992, 928, 896, 864, 800, 736, 704,
        672, 608, 576, 544, 512, 480, 448, 448,
        416, 384, 384, 352, 320, 320, 288, 256,
        256, 256, 256, 224, 192, 192, 192, 192,
        192, 160, 128, 128, 128, 128, 128, 128,
    };

    private SoftplusS16f12S16f12() {
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
        // whether x lies in the lower half
        int negative = code < 0 ? 1 : 0;
        // distance of x below the centre
        int below = ~code;
        // distance of x from the centre
        int magnitude = negative != 0 ? below : code;
        // high bits of the magnitude
        int block = magnitude >> 8;
        // position within the segment
        int offset = magnitude & 255;
        // slope times 2^8
        int slope = SLOPE_TABLE[block];
        // intercept times 2^6
        int intercept = INTERCEPT_TABLE[block];
        // slope times position
        int product = slope * offset;
        // intercept times 2^8
        int alignedIntercept = intercept << 2;
        // value times 2^8
        int sum = product + alignedIntercept;
        // rounded down
        int value = sum >> 8;
        // x above the centre, otherwise 0
        int relu = negative != 0 ? 0 : code;
        // ramp plus the even residual
        int rampPlusValue = relu + value;
        // limited to the output codes
        int clamped = Math.min(32767, rampPlusValue);
        return clamped;
    }
}
