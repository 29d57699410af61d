package dev.halfulp.bench;

/**
 * What Yosys found for a design of the calibration.
 *
 * @param luts LUT1 to LUT6 of xc7 without DSP blocks
 * @param carries CARRY4 of the same
 * @param muxes MUXF7 and MUXF8 of the same
 * @param iceLuts SB_LUT4 of the iCE40
 * @param blocks DSP48E1 of xc7 where they may be used
 */
record Measured(int luts, int carries, int muxes, int iceLuts, int blocks) {}
