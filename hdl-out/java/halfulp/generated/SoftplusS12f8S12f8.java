// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit softplus_s12f8_s12f8: softplus(beta * x) / beta with beta = 1.
 *
 * <ul>
 * <li>function: softplus(beta * x) / beta with beta = 1
 * <li>input: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>output: s12f8: value = code * 2^-8, codes -2048 to 2047
 * <li>criterion: error at most 0.005 in value; 1 ulp = 2^-8
 * <li>worst case: 1.27955121111 ulp at input code -1162 (value -4.5390625): output code 4 (value
 * 0.015625), exact value 0.010626753081620527772
 * <li>unclamped: 1.27955121111 ulp against the function itself, beyond the output range too
 * <li>saturation: 1 inputs beyond the output range, above at codes 2047 to 2047
 * <li>checked: every input of the domain: 4096
 * <li>design: method pwl, fold relu-even, 8 segments, 269 table bits
 * <li>spec: sha256 32b32c93cf4b9cfe6cd2c9554164ceaafeae6c6159e0b3ca38a9dd11dddd7e3d
 * </ul>
 */
public final class SoftplusS12f8S12f8 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "softplus_s12f8_s12f8";

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
    public static final String CRITERION = "0.005";

    /**
     * The largest error in millionths of a step of the output, rounded up.
     */
    public static final long MAX_ERROR_MICRO_ULP = 1279552L;

    private static final int[] BREAKPOINT_0_TABLE = {
        105, 339, 678, 1504,
    };

    private static final int[] SLOPE_TABLE = {
        -115, -90, -66, -43, -25, -11, -3, 0,
    };

    private static final int[] INTERCEPT_TABLE = {
        45313, 42737, 37669, 29950, 21278, 11934, 4509, 127,
    };

    private SoftplusS12f8S12f8() {
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
        int below = ~code;
        // distance of x from the centre
        int magnitude = negative != 0 ? below : code;
        // bit 2 of the segment
        int reached2 = magnitude >= 489 ? 1 : 0;
        // decides bit 1 of the segment
        int breakpoint1 = reached2 != 0 ? 946 : 217;
        // bit 1 of the segment
        int reached1 = magnitude >= breakpoint1 ? 1 : 0;
        // high bits of the segment
        int segmentHigh1 = (reached2 << 1) + reached1;
        // decides bit 0 of the segment
        int breakpoint0 = BREAKPOINT_0_TABLE[segmentHigh1];
        // bit 0 of the segment
        int reached0 = magnitude >= breakpoint0 ? 1 : 0;
        // segment that holds the input
        int segment = (segmentHigh1 << 1) + reached0;
        // slope times 2^8
        int slope = SLOPE_TABLE[segment];
        // intercept times 2^8
        int intercept = INTERCEPT_TABLE[segment];
        // slope times position
        int product = slope * magnitude;
        // value times 2^8
        int sum = product + intercept;
        // rounded down
        int value = sum >> 8;
        // x above the centre, otherwise 0
        int relu = negative != 0 ? 0 : code;
        // ramp plus the even residual
        int rampPlusValue = relu + value;
        return rampPlusValue;
    }
}
