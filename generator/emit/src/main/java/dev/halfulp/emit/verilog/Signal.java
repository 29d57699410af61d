package dev.halfulp.emit.verilog;

import dev.halfulp.datapath.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A net that holds an integer, and the record of which of its bits are read. */
final class Signal {
    private final String name;
    private final int declaredWidth;
    private final boolean declaredSigned;
    private final Range range;
    private final BitSet read = new BitSet();

    /** A net of {@code declaredWidth} bits whose low bits hold every value of a range. */
    Signal(String name, int declaredWidth, boolean declaredSigned, Range range) {
        this.name = name;
        this.declaredWidth = declaredWidth;
        this.declaredSigned = declaredSigned;
        this.range = range;
    }

    /** A net just wide enough for a range. */
    static Signal of(String name, Range range) {
        return new Signal(name, range.width(), range.signed(), range);
    }

    String name() {
        return name;
    }

    /** Bits that hold the value. */
    int width() {
        return range.width();
    }

    /** Whether the value is a two's complement number. */
    boolean signed() {
        return range.signed();
    }

    /** {@code width} bits of the value from {@code lowest} up, extended above its last bit. */
    Bits field(int lowest, int width) {
        List<Part> parts = new ArrayList<>();
        int taken = Math.max(0, Math.min(width() - lowest, width));
        if (taken < width) {
            parts.add(extension(width - taken));
        }
        if (taken > 0) {
            parts.add(part(lowest + taken - 1, lowest));
        }
        return new Bits(parts, false);
    }

    /** The value in {@code width} bits, not less than its own, as a number of that sign. */
    Bits number(int width, boolean asSigned) {
        boolean isSo = width == declaredWidth && signed() == declaredSigned;
        Bits bits = field(0, width);
        return asSigned && !(isSo && declaredSigned) ? bits.asSigned() : bits;
    }

    private Part extension(int count) {
        if (!signed()) {
            return Part.literal(Literals.unsigned(0, count));
        }
        read.set(width() - 1);
        return Part.repeat(name, width() - 1, count);
    }

    private Part part(int high, int low) {
        read.set(low, high + 1);
        return low == 0 && high == declaredWidth - 1 ? Part.whole(name) : Part.field(name, high, low);
    }

    /** The bits that nothing read so far, the uppermost first. */
    List<Part> unread() {
        if (read.isEmpty()) {
            return List.of(Part.whole(name));
        }
        List<Part> parts = new ArrayList<>();
        for (int high = read.previousClearBit(declaredWidth - 1); high >= 0; ) {
            int below = read.previousSetBit(high);
            parts.add(Part.field(name, high, below + 1));
            high = below < 0 ? -1 : read.previousClearBit(below);
        }
        return parts;
    }
}
