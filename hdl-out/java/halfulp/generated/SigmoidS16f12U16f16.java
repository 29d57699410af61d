// Written by halfulp. This file belongs to you: no licence of halfulp applies to it.
package halfulp.generated;

/**
 * The unit sigmoid_s16f12_u16f16: sigmoid(x).
 *
 * <ul>
 * <li>function: sigmoid(x)
 * <li>input: s16f12: value = code * 2^-12, codes -32768 to 32767
 * <li>output: u16f16: value = code * 2^-16, codes 0 to 65535
 * <li>criterion: faithful: error below 1 ulp, values that are codes are hit; 1 ulp = 2^-16
 * <li>worst case: 0.995716346054 ulp at input code 7633 (value 1.863525390625): output code 56734 (value
 * 0.865692138671875), exact value 0.86570733209756551763
 * <li>unclamped: 0.995716346054 ulp against the function itself, beyond the output range too
 * <li>saturation: none: the function stays within the output range
 * <li>checked: every input of the domain: 65536
 * <li>design: method uniform, fold complement, 257 segments, 7453 table bits
 * <li>spec: sha256 e036e42fa8f9d4d617f9bb27a1022cec7b3d7ce6bbf13f134bbb360b68c20900
 * </ul>
 */
public final class SigmoidS16f12U16f16 {
    /**
     * The name of the unit.
     */
    public static final String NAME = "sigmoid_s16f12_u16f16";

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
    public static final int INPUT_WIDTH = 16;

    /**
     * The bits of an input code after the binary point.
     */
    public static final int INPUT_FRACTION_BITS = 12;

    /**
     * Whether output codes have a sign.
     */
    public static final boolean OUTPUT_SIGNED = false;

    /**
     * The bits of an output code, with the sign.
     */
    public static final int OUTPUT_WIDTH = 16;

    /**
     * The bits of an output code after the binary point.
     */
    public static final int OUTPUT_FRACTION_BITS = 16;

    /**
     * What is promised at every input.
     */
    public static final String CRITERION = "faithful";

    /**
     * The largest error in millionths of a step of the output, rounded up.
     */
    public static final long MAX_ERROR_MICRO_ULP = 995717L;

    private static final int[] SLOPE_TABLE = {
        512, 512, 511, 511, 509, 508, 506, 504, 504, 500, 498, 496, 493, 490, 486, 483,
        479, 476, 472, 467, 462, 458, 454, 449, 444, 438, 433, 428, 422, 417, 411, 406,
        400, 394, 388, 382, 376, 370, 364, 358, 352, 345, 339, 333, 327, 321, 315, 308,
        302, 297, 290, 284, 278, 273, 267, 261, 256, 250, 244, 238, 233, 228, 222, 218,
        212, 208, 202, 198, 193, 188, 183, 178, 174, 170, 166, 162, 157, 153, 149, 146,
        142, 138, 134, 131, 127, 124, 120, 117, 114, 110, 108, 104, 102, 99, 96, 94,
        91, 88, 86, 84, 81, 80, 76, 74, 72, 70, 68, 66, 64, 62, 61, 59,
        57, 56, 54, 52, 51, 50, 48, 46, 45, 44, 42, 41, 40, 39, 38, 36,
        36, 35, 34, 32, 32, 30, 30, 29, 28, 27, 26, 26, 24, 24, 23, 22,
        22, 21, 20, 20, 19, 18, 18, 18, 17, 16, 16, 16, 15, 15, 14, 14,
        13, 13, 13, 12, 12, 11, 11, 10, 10, 10, 10, 10, 9, 9, 8, 8,
        8, 8, 8, 7, 7, 7, 7, 7, 6, 6, 6, 6, 6, 5, 5, 5,
        5, 5, 5, 4, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3,
        3, 3, 3, 3, 2, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
        2, 1, 2, 2, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1,
        0,
    };

    private static final int[] INTERCEPT_TABLE = {
        262148, 266240, 270340, 274426, 278514, 282589, 286656, 290711,
        294743, 298775, 302781, 306766, 310734, 314677, 318599, 322490,
        326356, 330188, 333991, 337767, 341506, 345208, 348872, 352501,
        356091, 359644, 363151, 366619, 370043, 373422, 376759, 380046,
        383291, 386490, 389642, 392746, 395800, 398807, 401765, 404674,
        407533, 410350, 413111, 415823, 418487, 421101, 423666, 426185,
        428653, 431068, 433443, 435767, 438043, 440269, 442451, 444588,
        446676, 448719, 450719, 452675, 454585, 456452, 458278, 460056,
        461799, 463496, 465159, 466776, 468357, 469902, 471407, 472875,
        474305, 475700, 477059, 478384, 479679, 480938, 482165, 483356,
        484521, 485656, 486761, 487834, 488883, 489898, 490891, 491854,
        492792, 493707, 494592, 495458, 496295, 497113, 497907, 498678,
        499430, 500161, 500869, 501557, 502229, 502874, 503514, 504128,
        504725, 505305, 505869, 506417, 506948, 507466, 507965, 508453,
        508926, 509384, 509831, 510265, 510684, 511090, 511489, 511875,
        512247, 512609, 512963, 513303, 513634, 513954, 514266, 514572,
        514861, 515146, 515422, 515695, 515951, 516208, 516450, 516688,
        516919, 517144, 517361, 517569, 517778, 517973, 518166, 518354,
        518532, 518709, 518880, 519043, 519204, 519361, 519509, 519653,
        519796, 519935, 520066, 520193, 520321, 520440, 520560, 520672,
        520785, 520891, 520993, 521097, 521193, 521290, 521381, 521472,
        521557, 521640, 521720, 521798, 521877, 521950, 522024, 522093,
        522159, 522224, 522286, 522351, 522409, 522466, 522521, 522575,
        522631, 522681, 522730, 522777, 522822, 522871, 522914, 522956,
        522996, 523035, 523073, 523114, 523150, 523184, 523218, 523250,
        523282, 523312, 523342, 523375, 523402, 523429, 523456, 523481,
        523506, 523529, 523552, 523575, 523600, 523618, 523642, 523661,
        523681, 523699, 523717, 523735, 523752, 523768, 523784, 523799,
        523814, 523833, 523843, 523856, 523873, 523883, 523894, 523911,
        523922, 523933, 523944, 523954, 523965, 523975, 523985, 523994,
        524003, 524012, 524020, 524029, 524037, 524048, 524052, 524059,
        524066, 524073, 524079, 524085, 524096, 524099, 524104, 524109,
        524120,
    };

    private SigmoidS16f12U16f16() {
    }

    /**
     * The output code at an input code.
     *
     * @param x from -32768 to 32767; beyond, as at the nearest of these
     * @return from 0 to 65535
     */
    public static int apply(int x) {
        // input code, clamped to -32768 to 32767
        int code = Math.max(-32768, Math.min(32767, x));
        // whether x lies in the lower half
        int negative = code < 0 ? 1 : 0;
        // distance of x below the centre
        int below = 0 - code;
        // distance of x from the centre
        int magnitude = negative != 0 ? below : code;
        // high bits of the magnitude
        int block = magnitude >> 7;
        // position within the segment
        int offset = magnitude & 127;
        // slope times 2^7
        int slope = SLOPE_TABLE[block];
        // intercept times 2^3
        int intercept = INTERCEPT_TABLE[block];
        // slope times position
        int product = slope * offset;
        // intercept times 2^7
        int alignedIntercept = intercept << 4;
        // value times 2^7
        int sum = product + alignedIntercept;
        // rounded down
        int value = sum >> 7;
        // value in the lower half
        int mirrored = 65536 - value;
        // value in the half of x
        int unfolded = negative != 0 ? mirrored : value;
        return unfolded;
    }
}
