package dev.halfulp.cost.logic;

import dev.halfulp.datapath.Node;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Estimates multiplications, which Yosys builds from rows of full adders, two LUTs each, and a carry chain. Factors
 * were fitted to products of 3 by 3 to 12 by 10 bits.
 */
final class ProductMapper {
    /** The partial products of so many rows are absorbed by the full adders. */
    private static final int ROWS_ABSORBED = 6;

    private final LutCounter counter;

    ProductMapper(LutCounter counter) {
        this.counter = counter;
    }

    List<Bit> product(Node node, List<Bit> left, List<Bit> right) {
        left.forEach(counter::wire);
        right.forEach(counter::wire);
        Node factor = node.operand(1);
        if (factor.isConstant()) {
            counter.add(constant(left.size(), factor.constant()));
        } else {
            boolean signed =
                    node.operand(0).range().signed() || node.operand(1).range().signed();
            counter.add(variable(left.size(), right.size()) * (signed ? 1.15 : 1));
        }
        return IntStream.range(0, node.range().width())
                .mapToObj(i -> Bit.wire())
                .toList();
    }

    /** A sum for each non-zero digit but one. */
    private double constant(int width, long factor) {
        double lutsPerBit = counter.device() == Device.XC7 ? 1.3 : 2.3;
        return lutsPerBit * width * Math.max(1, signedDigits(factor) - 1);
    }

    private double variable(int left, int right) {
        int rows = Math.min(left, right);
        int width = Math.max(left, right);
        double adders = 2.0 * width * Math.max(0, rows - 2);
        double chain = left + right;
        if (counter.device() == Device.ICE40) {
            return 1.3 * (adders + chain);
        }
        return (rows > ROWS_ABSORBED ? 1.2 : 1) * adders + chain;
    }

    /** Count of non-zero digits in the canonical signed-digit form. */
    static int signedDigits(long value) {
        return Long.bitCount((3 * value) ^ value);
    }
}
