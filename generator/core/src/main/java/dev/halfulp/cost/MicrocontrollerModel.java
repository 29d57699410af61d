package dev.halfulp.cost;

import dev.halfulp.datapath.Datapath;
import dev.halfulp.datapath.Node;
import dev.halfulp.datapath.Operation;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Bytes and instructions of the emitted C on a 32-bit microcontroller: a first count, by the habits of gcc at -O2 for
 * Cortex-M4.
 *
 * <p>A shift by a constant is part of the addition or subtraction that uses it; a product that is only added or
 * subtracted is one instruction with that; an inversion or difference that is only selected is executed on condition;
 * two columns of one width at the same index share an address.
 */
final class MicrocontrollerModel {
    /** Loop over an array: prologue, load, store, count, branch, return. */
    private static final long FRAME_BYTES = 22;

    private static final long FRAME_INSTRUCTIONS = 4;

    /** The address of all tables: its load and the word that holds it. */
    private static final long TABLE_ADDRESS_BYTES = 8;

    /** Registers beyond those that need not be saved, for more than a few operations. */
    private static final long SAVED_REGISTERS_BYTES = 6;

    private static final long FEW_OPERATIONS = 6;

    /** Some instructions take 2 bytes, most take 4. */
    private static final double BYTES_PER_INSTRUCTION = 3.5;

    private static final int WORD = 32;

    private final Datapath datapath;
    private final Map<Node, Set<Node>> users = new HashMap<>();
    private final Set<List<Object>> addresses = new HashSet<>();
    private final Set<LongBuffer> stored = new HashSet<>();
    private long instructions;
    private long tableBytes;

    private MicrocontrollerModel(Datapath datapath) {
        this.datapath = datapath;
        for (Node node : datapath.nodes()) {
            for (Node operand : node.operands()) {
                users.computeIfAbsent(operand, key -> new HashSet<>()).add(node);
            }
        }
        for (Node node : datapath.nodes()) {
            instructions += (long) instructions(node) * words(node);
            tableBytes += tableBytes(node);
        }
    }

    static MicrocontrollerModel of(Datapath datapath) {
        return new MicrocontrollerModel(datapath);
    }

    /** Bytes of tables and code of the function over an array. */
    long flashBytes() {
        long bytes = FRAME_BYTES + tableBytes + Math.round(BYTES_PER_INSTRUCTION * instructions);
        bytes += instructions > FEW_OPERATIONS ? SAVED_REGISTERS_BYTES : 0;
        return bytes + (tableBytes > 0 ? TABLE_ADDRESS_BYTES : 0);
    }

    /** Instructions for each element. */
    long cycles() {
        return FRAME_INSTRUCTIONS + instructions;
    }

    /** Registers that the widest value of an operation takes. */
    private static int words(Node node) {
        int width = node.range().width();
        for (Node operand : node.operands()) {
            width = Math.max(width, operand.range().width());
        }
        return width > WORD ? 2 : 1;
    }

    private int instructions(Node node) {
        return switch (node.operation()) {
            case INPUT, CONSTANT -> 0;
            case SHIFT_LEFT, SHIFT_RIGHT -> isOnly(node, Set.of(Operation.ADD, Operation.SUBTRACT)) ? 0 : 1;
            case MULTIPLY -> isOnly(node, Set.of(Operation.ADD, Operation.SUBTRACT)) && isVariable(node) ? 0 : 1;
            case NOT, SUBTRACT -> isOnly(node, Set.of(Operation.SELECT)) ? 0 : 1;
            case LOOKUP -> 1 + address(node);
            case COMPARE -> comparison(node);
            case SELECT -> 2;
            case CLAMP -> limits(node);
            default -> 1;
        };
    }

    private boolean isOnly(Node node, Set<Operation> operations) {
        Set<Node> readers = users.getOrDefault(node, Set.of());
        return node != datapath.output()
                && readers.size() == 1
                && operations.contains(readers.iterator().next().operation());
    }

    private static boolean isVariable(Node product) {
        return !product.operand(0).isConstant() && !product.operand(1).isConstant();
    }

    /** A comparison with 0 is a sign bit; one that is only selected by sets flags; others are made 0 or 1. */
    private int comparison(Node node) {
        Node right = node.operand(1);
        if (right.isConstant() && right.constant() == 0) {
            return 1;
        }
        return isOnly(node, Set.of(Operation.SELECT)) ? 1 : 4;
    }

    private int address(Node node) {
        return addresses.add(List.of(node.operand(0), wordBytes(node))) ? 1 : 0;
    }

    private static int limits(Node node) {
        int below = node.operand(0).range().min() < node.low() ? 3 : 0;
        int above = node.operand(0).range().max() > node.high() ? 3 : 0;
        return below + above;
    }

    /** Equal tables are stored once. */
    private long tableBytes(Node node) {
        boolean isStored = node.operation() == Operation.LOOKUP
                && stored.add(LongBuffer.wrap(node.table().words()));
        return isStored ? (long) node.table().size() * wordBytes(node) : 0;
    }

    /** Bytes of the type that holds every word of a table. */
    private static int wordBytes(Node node) {
        int width = node.table().range().width();
        return width <= 8 ? 1 : width <= 16 ? 2 : width <= 32 ? 4 : 8;
    }
}
