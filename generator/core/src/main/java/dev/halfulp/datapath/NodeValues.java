package dev.halfulp.datapath;

import java.util.Arrays;

/**
 * The values of one node at a block of successive input codes. Each operation is a loop of its own, which the compiler of the
 * virtual machine turns into straight code.
 */
final class NodeValues {
    private final long[][] known;
    private final long first;
    private final int length;

    /**
     * @param known the values of the nodes before it, by index
     * @param first the first input code
     * @param length count of input codes
     */
    NodeValues(long[][] known, long first, int length) {
        this.known = known;
        this.first = first;
        this.length = length;
    }

    long[] of(Node node) {
        long[] result = new long[length];
        switch (node.operation()) {
            case INPUT -> count(result, first);
            case CONSTANT -> Arrays.fill(result, node.constant());
            case ADD -> add(result, operand(node, 0), operand(node, 1));
            case SUBTRACT -> subtract(result, operand(node, 0), operand(node, 1));
            case MULTIPLY -> multiply(result, operand(node, 0), operand(node, 1));
            case AND -> and(result, operand(node, 0), operand(node, 1));
            case OR -> or(result, operand(node, 0), operand(node, 1));
            case XOR -> xor(result, operand(node, 0), operand(node, 1));
            case NOT -> not(result, operand(node, 0));
            case COMPARE -> compare(result, operand(node, 0), node.relation(), operand(node, 1));
            case CONCATENATE -> concatenate(result, operand(node, 0), operand(node, 1), node.amount());
            case SHIFT_LEFT -> shiftLeft(result, operand(node, 0), node.amount());
            case SHIFT_LEFT_BY -> shiftLeftBy(result, operand(node, 0), operand(node, 1));
            case SHIFT_RIGHT -> shiftRight(result, operand(node, 0), node.amount());
            case SLICE -> slice(result, operand(node, 0), node.amount(), (1L << node.length()) - 1);
            case LOOKUP -> lookup(result, operand(node, 0), node.table());
            case CLAMP -> clamp(result, operand(node, 0), node.low(), node.high());
            case SELECT -> select(result, operand(node, 0), operand(node, 1), operand(node, 2));
        }
        return result;
    }

    private long[] operand(Node node, int position) {
        return known[node.operand(position).index()];
    }

    private static void count(long[] result, long first) {
        for (int i = 0; i < result.length; i++) {
            result[i] = first + i;
        }
    }

    private static void compare(long[] result, long[] a, Relation relation, long[] b) {
        switch (relation) {
            case LESS -> less(result, a, b);
            case GREATER_OR_EQUAL -> notLess(result, a, b);
            case EQUAL -> equal(result, a, b);
        }
    }

    private static void add(long[] result, long[] a, long[] b) {
        for (int i = 0; i < result.length; i++) {
            result[i] = a[i] + b[i];
        }
    }

    private static void subtract(long[] result, long[] a, long[] b) {
        for (int i = 0; i < result.length; i++) {
            result[i] = a[i] - b[i];
        }
    }

    private static void multiply(long[] result, long[] a, long[] b) {
        for (int i = 0; i < result.length; i++) {
            result[i] = a[i] * b[i];
        }
    }

    private static void and(long[] result, long[] a, long[] b) {
        for (int i = 0; i < result.length; i++) {
            result[i] = a[i] & b[i];
        }
    }

    private static void or(long[] result, long[] a, long[] b) {
        for (int i = 0; i < result.length; i++) {
            result[i] = a[i] | b[i];
        }
    }

    private static void xor(long[] result, long[] a, long[] b) {
        for (int i = 0; i < result.length; i++) {
            result[i] = a[i] ^ b[i];
        }
    }

    private static void shiftLeftBy(long[] result, long[] a, long[] b) {
        for (int i = 0; i < result.length; i++) {
            result[i] = a[i] << b[i];
        }
    }

    private static void less(long[] result, long[] a, long[] b) {
        for (int i = 0; i < result.length; i++) {
            result[i] = a[i] < b[i] ? 1 : 0;
        }
    }

    private static void notLess(long[] result, long[] a, long[] b) {
        for (int i = 0; i < result.length; i++) {
            result[i] = a[i] >= b[i] ? 1 : 0;
        }
    }

    private static void equal(long[] result, long[] a, long[] b) {
        for (int i = 0; i < result.length; i++) {
            result[i] = a[i] == b[i] ? 1 : 0;
        }
    }

    private static void not(long[] result, long[] a) {
        for (int i = 0; i < result.length; i++) {
            result[i] = ~a[i];
        }
    }

    private static void concatenate(long[] result, long[] high, long[] low, int lowWidth) {
        for (int i = 0; i < result.length; i++) {
            result[i] = (high[i] << lowWidth) + low[i];
        }
    }

    private static void shiftLeft(long[] result, long[] a, int amount) {
        for (int i = 0; i < result.length; i++) {
            result[i] = a[i] << amount;
        }
    }

    private static void shiftRight(long[] result, long[] a, int amount) {
        for (int i = 0; i < result.length; i++) {
            result[i] = a[i] >> amount;
        }
    }

    private static void slice(long[] result, long[] a, int lowest, long mask) {
        for (int i = 0; i < result.length; i++) {
            result[i] = (a[i] >> lowest) & mask;
        }
    }

    private static void lookup(long[] result, long[] index, Table table) {
        for (int i = 0; i < result.length; i++) {
            result[i] = table.word((int) index[i]);
        }
    }

    private static void clamp(long[] result, long[] a, long low, long high) {
        for (int i = 0; i < result.length; i++) {
            result[i] = Math.max(low, Math.min(high, a[i]));
        }
    }

    private static void select(long[] result, long[] condition, long[] whenTrue, long[] whenFalse) {
        for (int i = 0; i < result.length; i++) {
            result[i] = condition[i] == 1 ? whenTrue[i] : whenFalse[i];
        }
    }
}
