package dev.halfulp.cost.logic;

import java.util.ArrayList;
import java.util.List;

/** Covers comparisons: small ones by functions, others by a carry chain of which only the last carry is used. */
final class ComparisonMapper {
    /** Wires of a function that a comparison takes in. */
    private static final int ABSORBED_WIRES = 2;

    private final LutCounter counter;

    ComparisonMapper(LutCounter counter) {
        this.counter = counter;
    }

    Bit compare(List<Bit> left, List<Bit> right) {
        List<Bit> operands = new ArrayList<>(left);
        operands.addAll(right);
        long variables = operands.stream().filter(bit -> !bit.isConstant()).count();
        if (variables <= counter.device().inputs()) {
            return counter.function(operands);
        }
        operands.stream().filter(bit -> bit.wires().size() > ABSORBED_WIRES).forEach(counter::wire);
        counter.add(variables * lutsPerBit());
        return Bit.wire();
    }

    /** LUTs for each bit that varies, found for comparisons of 8 to 16 bits with constants and with each other. */
    private double lutsPerBit() {
        return counter.device() == Device.XC7 ? 0.35 : 1.1;
    }
}
