package dev.halfulp.cost;

/**
 * Estimates of the cost model.
 *
 * @param lut6 six-input lookup tables of an FPGA, without multiplier blocks
 * @param dsp multiplier blocks if these are used for the multiplications of two variables
 * @param flashBytes bytes of tables and code on a 32-bit microcontroller
 * @param cycles instructions per result on a 32-bit microcontroller
 */
public record Cost(long lut6, long dsp, long flashBytes, long cycles) {}
