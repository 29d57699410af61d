package dev.halfulp.certify;

/**
 * How a unit was chosen among finalists by synthesising them.
 *
 * @param tool the program and its version, such as {@code Yosys 0.23}
 * @param lut6 lookup tables of up to six inputs that it needs for this unit
 * @param finalists count of designs synthesised
 */
public record Measurement(String tool, long lut6, int finalists) {}
