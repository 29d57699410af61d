package dev.halfulp.bench;

import java.util.OptionalDouble;

/**
 * What a module takes in hardware, as the synthesis tools find it.
 *
 * @param luts LUT1 to LUT6 of xc7, without DSP blocks
 * @param carries CARRY4 of xc7
 * @param muxes MUXF7 and MUXF8 of xc7
 * @param depth cells of xc7 on the longest path
 * @param iceLuts SB_LUT4 of the iCE40
 * @param megahertz largest clock frequency on the iCE40 HX8K between registers, where it was measured
 */
record Resources(int luts, int carries, int muxes, int depth, int iceLuts, OptionalDouble megahertz) {
    /** The same with a clock frequency. */
    Resources with(OptionalDouble frequency) {
        return new Resources(luts, carries, muxes, depth, iceLuts, frequency);
    }
}
