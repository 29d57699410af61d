package dev.halfulp.cost;

import dev.halfulp.datapath.Datapath;
import dev.halfulp.datapath.Node;
import dev.halfulp.datapath.Operation;

/** A first cost model: a sum over the nodes of a datapath. */
public final class CostModel {
    /** Bytes and cycles of every call besides its nodes: load, store, loop. */
    private static final long FRAME_BYTES = 16;

    private static final long FRAME_CYCLES = 4;

    private CostModel() {}

    public static Cost estimate(Datapath datapath) {
        long lut6 = 0;
        long dsp = 0;
        long bytes = FRAME_BYTES;
        long cycles = FRAME_CYCLES;
        for (Node node : datapath.nodes()) {
            lut6 += luts(node);
            dsp += blocks(node);
            int words = node.range().width() > 32 ? 2 : 1;
            bytes += (long) words * codeBytes(node) + tableBytes(node);
            cycles += (long) words * instructions(node);
        }
        return new Cost(lut6, dsp, bytes, cycles);
    }

    private static long luts(Node node) {
        int width = node.range().width();
        return switch (node.operation()) {
            case INPUT, CONSTANT, SHIFT_LEFT, SHIFT_RIGHT, SLICE, CONCATENATE, NOT -> 0;
            case ADD, SUBTRACT, CLAMP -> width;
            case AND, OR, XOR -> (width + 1) / 2;
            case SELECT -> (width + 1) / 2;
            case COMPARE -> comparison(node);
            case MULTIPLY -> product(node);
            case LOOKUP -> tableLuts(node);
        };
    }

    /** A comparison with 0 is a sign bit; others take a carry chain of two bits a LUT. */
    private static long comparison(Node node) {
        Node right = node.operand(1);
        return right.isConstant() && right.constant() == 0
                ? 0
                : (node.operand(0).range().width() + 1) / 2;
    }

    private static long product(Node node) {
        int left = node.operand(0).range().width();
        int right = node.operand(1).range().width();
        if (node.operand(1).isConstant()) {
            return (long) left * Math.max(1, signedDigits(node.operand(1).constant()) - 1);
        }
        return (long) left * right * 3 / 5;
    }

    /** Count of non-zero digits in the canonical signed-digit form. */
    static int signedDigits(long value) {
        return Long.bitCount((3 * value) ^ value);
    }

    private static long tableLuts(Node node) {
        int words = node.table().size();
        int width = node.range().width();
        return words <= 64 ? width : (long) width * words / 64 * 3 / 4 + width;
    }

    private static long blocks(Node node) {
        boolean isVariable =
                node.operation() == Operation.MULTIPLY && !node.operand(1).isConstant();
        return isVariable ? 1 : 0;
    }

    private static long codeBytes(Node node) {
        return switch (node.operation()) {
            case INPUT, CONSTANT -> 0;
            case LOOKUP -> 8;
            case SELECT -> 6;
            case CLAMP -> 12;
            default -> 4;
        };
    }

    private static long tableBytes(Node node) {
        if (node.operation() != Operation.LOOKUP) {
            return 0;
        }
        int width = node.range().width();
        int wordBytes = width <= 8 ? 1 : width <= 16 ? 2 : width <= 32 ? 4 : 8;
        return (long) node.table().size() * wordBytes;
    }

    private static long instructions(Node node) {
        return switch (node.operation()) {
            case INPUT, CONSTANT -> 0;
            case LOOKUP, CLAMP -> 3;
            case SELECT -> 2;
            default -> 1;
        };
    }
}
