package dev.halfulp.cost.logic;

import java.util.ArrayList;
import java.util.List;

/** Covers sums and differences by carry chains. */
final class SumMapper {
    /** Sums of so few bits are plain functions. */
    private static final int NO_CHAIN = 2;

    /** LUTs of one bit of a chain where synthesis merges what makes the operands. */
    private static final double MERGED_LUTS = 2.5;

    private final LutCounter counter;

    SumMapper(LutCounter counter) {
        this.counter = counter;
    }

    /** The bits of left plus or minus right; both have the width of the result. */
    List<Bit> sum(List<Bit> left, List<Bit> right, boolean isDifference) {
        int start = 0;
        List<Bit> result = new ArrayList<>();
        while (start < left.size()
                && (right.get(start) == Bit.ZERO || (left.get(start) == Bit.ZERO && !isDifference))) {
            result.add(right.get(start) == Bit.ZERO ? left.get(start) : right.get(start));
            start++;
        }
        boolean isChain = left.size() - start > NO_CHAIN;
        for (int i = start; i < left.size(); i++) {
            boolean isRepeated = i > start && left.get(i) == left.get(i - 1) && right.get(i) == right.get(i - 1);
            result.add(
                    isChain
                            ? chained(left.get(i), right.get(i), isDifference, isRepeated)
                            : plain(left, right, start, i));
        }
        return result;
    }

    private Bit plain(List<Bit> left, List<Bit> right, int start, int last) {
        List<Bit> operands = new ArrayList<>(left.subList(start, last + 1));
        operands.addAll(right.subList(start, last + 1));
        return counter.function(operands);
    }

    private Bit chained(Bit left, Bit right, boolean isDifference, boolean isRepeated) {
        if (counter.device() == Device.ICE40) {
            chainedIce40(left, right, isDifference);
        } else {
            chainedXc7(left, right, isDifference, isRepeated);
        }
        return Bit.wire();
    }

    /**
     * The left bit feeds the chain, and a LUT holds the exclusive or with what makes the right bit. In a sum it is not
     * known which operand becomes the left one, so neither is absorbed.
     */
    private void chainedXc7(Bit left, Bit right, boolean isDifference, boolean isRepeated) {
        counter.wire(left);
        if (isRepeated || right.isConstant()) {
            return;
        }
        if (left.isConstant()
                || !isDifference
                || right.wires().size() > counter.device().inputs() - 1) {
            counter.wire(right);
        }
        counter.add(left.isConstant() ? 0 : isMerged(left, right) ? MERGED_LUTS : 1);
    }

    /**
     * Whether synthesis makes the lookup table of the chain of what makes both bits, to save a level, although the left bit
     * is needed by itself, too.
     */
    private boolean isMerged(Bit left, Bit right) {
        int most = counter.device().muxedInputs();
        int sources =
                left.isSource() ? 0 : Bit.sources(List.of(left, right), most).size();
        return sources > counter.device().inputs() && sources <= most;
    }

    /** Both bits feed the chain, and a LUT takes both and the carry; an inverted input takes a LUT of its own. */
    private void chainedIce40(Bit left, Bit right, boolean isDifference) {
        boolean isInverted = isDifference && right.isWire();
        counter.wire(left);
        counter.wire(right);
        counter.add(isInverted ? 2 : 1);
    }
}
