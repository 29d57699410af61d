package dev.halfulp.emit.verilog;

import dev.halfulp.datapath.Node;
import dev.halfulp.datapath.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** The nodes of a datapath as operands of exact width: constants in place, all others by the name of their net. */
final class Operands {
    private final KnownValues known;
    private final Map<Integer, Signal> signals = new TreeMap<>();

    Operands(KnownValues known) {
        this.known = known;
    }

    /** Tells the net of a node. */
    void put(Node node, Signal signal) {
        signals.put(node.index(), signal);
    }

    OptionalLong constant(Node node) {
        return known.of(node);
    }

    private Signal signal(Node node) {
        Signal signal = signals.get(node.index());
        if (signal == null) {
            throw new IllegalStateException(node + " stands behind its user");
        }
        return signal;
    }

    /** The type of a node's value: for a constant, that of the constant. */
    Range type(Node node) {
        OptionalLong constant = constant(node);
        return constant.isPresent() ? Range.of(constant.getAsLong()) : node.range();
    }

    /** The value modulo {@code 2^width}. */
    Bits resize(Node node, int width) {
        return field(node, 0, width);
    }

    /** {@code width} bits of the value in two's complement from {@code lowest} up. */
    Bits field(Node node, int lowest, int width) {
        OptionalLong constant = constant(node);
        return constant.isPresent()
                ? Bits.literal(Literals.of(constant.getAsLong() >> Math.min(lowest, 63), width))
                : signal(node).field(lowest, width);
    }

    /** The value modulo {@code 2^width}; a constant shows its bits. */
    Bits mask(Node node, int width) {
        OptionalLong constant = constant(node);
        return constant.isPresent()
                ? Bits.literal(Literals.hexadecimal(constant.getAsLong(), width))
                : resize(node, width);
    }

    /** The value as a number of a width and sign that hold it. */
    Bits number(Node node, int width, boolean signed) {
        OptionalLong constant = constant(node);
        return constant.isPresent()
                ? number(constant.getAsLong(), width, signed)
                : signal(node).number(width, signed);
    }

    /** A constant as a number of a width and sign that hold it. */
    static Bits number(long constant, int width, boolean signed) {
        return Bits.literal(signed ? Literals.signed(constant, width) : Literals.unsigned(constant, width));
    }

    /** Pieces side by side, the uppermost first. */
    static Bits join(Bits high, Bits low) {
        List<Part> parts = new ArrayList<>(high.parts());
        parts.addAll(low.parts());
        return new Bits(parts, false);
    }

    /** The bits of all nets that nothing read. */
    List<Part> unread() {
        List<Part> unread = new ArrayList<>();
        signals.values().forEach(signal -> unread.addAll(signal.unread()));
        return unread;
    }
}
