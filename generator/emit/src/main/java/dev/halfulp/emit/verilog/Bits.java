package dev.halfulp.emit.verilog;

import java.util.List;

/**
 * A vector of exactly the wanted width.
 *
 * @param parts its pieces, the uppermost first; at least one
 * @param signed whether it must be declared a two's complement number at this place
 */
public record Bits(List<Part> parts, boolean signed) {
    public Bits {
        parts = List.copyOf(parts);
    }

    static Bits literal(String text) {
        return new Bits(List.of(Part.literal(text)), false);
    }

    /** The same bits as a two's complement number. */
    Bits asSigned() {
        return new Bits(parts, true);
    }
}
