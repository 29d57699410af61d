package dev.halfulp.emit.verilog;

/**
 * Bits that stand in one piece.
 *
 * @param kind what it is
 * @param text the constant, or the name of the net
 * @param high the upper bit, for all but {@link PartKind#LITERAL} and {@link PartKind#WHOLE}
 * @param low the lower bit, for the same
 * @param count how often, for {@link PartKind#REPEAT}
 */
public record Part(PartKind kind, String text, int high, int low, int count) {
    static Part literal(String text) {
        return new Part(PartKind.LITERAL, text, 0, 0, 1);
    }

    static Part whole(String net) {
        return new Part(PartKind.WHOLE, net, 0, 0, 1);
    }

    static Part field(String net, int high, int low) {
        return new Part(high == low ? PartKind.BIT : PartKind.FIELD, net, high, low, 1);
    }

    static Part repeat(String net, int bit, int count) {
        return new Part(count == 1 ? PartKind.BIT : PartKind.REPEAT, net, bit, bit, count);
    }
}
