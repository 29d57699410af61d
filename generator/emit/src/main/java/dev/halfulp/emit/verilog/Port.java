package dev.halfulp.emit.verilog;

import dev.halfulp.fixed.Format;

/**
 * A port of the module.
 *
 * @param signed whether its codes are two's complement numbers
 * @param high its upper bit
 */
public record Port(boolean signed, int high) {
    static Port of(Format format) {
        return new Port(format.signed(), format.width() - 1);
    }
}
