package dev.halfulp.cost.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Covers functions of bits with LUTs and counts them. */
final class LutCounter {
    private final Device device;
    private double count;

    LutCounter(Device device) {
        this.device = device;
    }

    Device device() {
        return device;
    }

    /** LUTs so far. */
    double count() {
        return count;
    }

    void add(double luts) {
        count += luts;
    }

    /** A function of bits: absorbs them as far as one LUT holds them; the widest become wires before the others. */
    Bit function(Collection<Bit> operands) {
        List<Bit> open = new ArrayList<>(operands);
        Set<Bit> wires = union(open);
        while (wires.size() > device.inputs()) {
            Optional<Bit> widest = open.stream()
                    .filter(bit -> bit.wires().size() > 1)
                    .max(Comparator.comparingInt(bit -> bit.wires().size()));
            if (widest.isEmpty()) {
                return tree(wires);
            }
            wire(widest.get());
            wires = union(open);
        }
        return wires.isEmpty() ? Bit.ZERO : Bit.function(wires);
    }

    private static Set<Bit> union(List<Bit> bits) {
        Set<Bit> wires = Bit.newSet();
        bits.forEach(bit -> wires.addAll(bit.wires()));
        return wires;
    }

    /** A function of many wires that decomposes freely, such as a wide and. */
    private Bit tree(Set<Bit> wires) {
        int excess = wires.size() - device.inputs();
        int more = device.inputs() - 1;
        int luts = (excess + more - 1) / more;
        count += luts;
        return Bit.function(union(wires.stream().limit(device.inputs()).toList()));
    }

    /** Makes a bit a wire; takes a LUT unless it is one or constant. */
    Bit wire(Bit bit) {
        if (bit.wires().size() > 1) {
            count++;
            bit.becomeWire();
        }
        return bit;
    }
}
