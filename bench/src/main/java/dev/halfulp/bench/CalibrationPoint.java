package dev.halfulp.bench;

import dev.halfulp.certify.Unit;

/**
 * A design, and what Yosys found for it.
 *
 * @param digest of its Verilog
 */
record CalibrationPoint(Unit unit, String digest, Measured measured) {}
