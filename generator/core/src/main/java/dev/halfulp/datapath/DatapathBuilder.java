package dev.halfulp.datapath;

import dev.halfulp.datapath.Node.Attributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Builds a datapath node by node. Every method returns the node that holds the result; operations whose result is
 * known, or is one of the operands, add no node. Ranges follow from the operands by interval arithmetic;
 * {@link RangeNarrowing} replaces them by the exact ones.
 */
public final class DatapathBuilder {
    private static final Range BIT = new Range(0, 1);

    private final List<Node> nodes = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Map<Long, Node> constants = new HashMap<>();
    private final Node input;

    /** A datapath whose input code, named {@code x}, has the given range. */
    public DatapathBuilder(Range inputRange) {
        input = append("x", "input code", Operation.INPUT, List.of(), Attributes.NONE, inputRange);
    }

    public Node input() {
        return input;
    }

    public Node constant(long value) {
        return constants.computeIfAbsent(
                value,
                v -> append(
                        v < 0 ? "constant_minus_" + Math.abs(v) : "constant_" + v,
                        "",
                        Operation.CONSTANT,
                        List.of(),
                        Attributes.constant(v),
                        Range.of(v)));
    }

    public Node add(String name, String comment, Node left, Node right) {
        if (isConstant(left, 0)) {
            return right;
        }
        if (isConstant(right, 0)) {
            return left;
        }
        return operation(name, comment, Operation.ADD, List.of(left, right), Attributes.NONE);
    }

    public Node subtract(String name, String comment, Node left, Node right) {
        if (isConstant(right, 0)) {
            return left;
        }
        return operation(name, comment, Operation.SUBTRACT, List.of(left, right), Attributes.NONE);
    }

    /** A product; by a power of two it becomes a shift, by a number that is 0 or 1 a selection. */
    public Node multiply(String name, String comment, Node left, Node right) {
        if (left.isConstant() && !right.isConstant()) {
            return multiply(name, comment, right, left);
        }
        if (isConstant(right, 0) || isConstant(right, 1)) {
            return right.constant() == 0 ? right : left;
        }
        if (right.isConstant() && Long.bitCount(right.constant()) == 1 && right.constant() > 0) {
            return shiftLeft(name, comment, left, Long.numberOfTrailingZeros(right.constant()));
        }
        if (BIT.contains(left.range())) {
            return select(name, comment, left, right, constant(0));
        }
        if (BIT.contains(right.range())) {
            return select(name, comment, right, left, constant(0));
        }
        return operation(name, comment, Operation.MULTIPLY, List.of(left, right), Attributes.NONE);
    }

    public Node shiftLeft(String name, String comment, Node operand, int amount) {
        return amount == 0
                ? operand
                : operation(name, comment, Operation.SHIFT_LEFT, List.of(operand), Attributes.shift(amount));
    }

    /** {@code operand * 2^amount}; neither may be negative. */
    public Node shiftLeftBy(String name, String comment, Node operand, Node amount) {
        if (operand.range().min() < 0 || amount.range().min() < 0) {
            throw new IllegalArgumentException(operand + " shifted by " + amount + " may be negative");
        }
        return amount.isConstant()
                ? shiftLeft(name, comment, operand, Math.toIntExact(amount.constant()))
                : operation(name, comment, Operation.SHIFT_LEFT_BY, List.of(operand, amount), Attributes.NONE);
    }

    /** Division by {@code 2^amount}, rounded down. */
    public Node shiftRight(String name, String comment, Node operand, int amount) {
        return amount == 0
                ? operand
                : operation(name, comment, Operation.SHIFT_RIGHT, List.of(operand), Attributes.shift(amount));
    }

    /** {@code length} bits from {@code lowest} up, as an unsigned number. */
    public Node slice(String name, String comment, Node operand, int lowest, int length) {
        if (lowest == 0 && !operand.range().signed() && operand.range().width() <= length) {
            return operand;
        }
        return operation(name, comment, Operation.SLICE, List.of(operand), Attributes.slice(lowest, length));
    }

    /** {@code high} above the {@code lowWidth} bits of {@code low}, which is unsigned. */
    public Node concatenate(String name, String comment, Node high, Node low, int lowWidth) {
        if (low.range().min() < 0 || low.range().width() > lowWidth) {
            throw new IllegalArgumentException(low + " does not fit in " + lowWidth + " bits");
        }
        return operation(name, comment, Operation.CONCATENATE, List.of(high, low), Attributes.shift(lowWidth));
    }

    public Node and(String name, String comment, Node left, Node right) {
        return operation(name, comment, Operation.AND, List.of(left, right), Attributes.NONE);
    }

    public Node or(String name, String comment, Node left, Node right) {
        return operation(name, comment, Operation.OR, List.of(left, right), Attributes.NONE);
    }

    public Node xor(String name, String comment, Node left, Node right) {
        return operation(name, comment, Operation.XOR, List.of(left, right), Attributes.NONE);
    }

    public Node not(String name, String comment, Node operand) {
        return operation(name, comment, Operation.NOT, List.of(operand), Attributes.NONE);
    }

    public Node compare(String name, String comment, Node left, Relation relation, Node right) {
        return operation(name, comment, Operation.COMPARE, List.of(left, right), Attributes.compare(relation));
    }

    /** {@code whenTrue} where {@code condition} is 1, {@code whenFalse} where it is 0. */
    public Node select(String name, String comment, Node condition, Node whenTrue, Node whenFalse) {
        if (condition.isConstant()) {
            return condition.constant() == 1 ? whenTrue : whenFalse;
        }
        if (whenTrue == whenFalse) {
            return whenTrue;
        }
        if (isConstant(whenTrue, 1) && isConstant(whenFalse, 0)) {
            return condition;
        }
        return operation(name, comment, Operation.SELECT, List.of(condition, whenTrue, whenFalse), Attributes.NONE);
    }

    /** A word of a table; a table of equal words is a constant, one of two words a selection. */
    public Node lookup(String name, String comment, Node index, Table table) {
        if (index.range().min() < 0 || index.range().max() >= table.size()) {
            throw new IllegalArgumentException("the index " + index + " leaves its table");
        }
        if (table.range().isSingle()) {
            return constant(table.range().min());
        }
        if (table.size() == 2 && index.range().width() == 1) {
            return select(name, comment, index, constant(table.word(1)), constant(table.word(0)));
        }
        return operation(name, comment, Operation.LOOKUP, List.of(index), Attributes.lookup(table));
    }

    public Node clamp(String name, String comment, Node operand, long low, long high) {
        if (operand.range().min() >= low && operand.range().max() <= high) {
            return operand;
        }
        return operation(name, comment, Operation.CLAMP, List.of(operand), Attributes.clamp(low, high));
    }

    /**
     * The same node with a range that is known to hold although interval arithmetic does not show it.
     * {@link RangeNarrowing} checks it at every input.
     */
    public Node known(Node node, Range range) {
        if (range.contains(node.range())) {
            return node;
        }
        if (node.index() != nodes.size() - 1 || node == input) {
            throw new IllegalArgumentException("only the latest node can be limited, not " + node);
        }
        long min = Math.max(range.min(), node.range().min());
        long max = Math.min(range.max(), node.range().max());
        Range limited = new Range(min, max);
        Node narrower = new Node(
                node.index(),
                node.name(),
                node.comment(),
                node.operation(),
                node.operands(),
                node.attributes(),
                limited);
        nodes.set(node.index(), narrower);
        return narrower;
    }

    /** The datapath that ends in {@code output}, without the nodes that do not reach it. */
    public Datapath build(Node output) {
        return DatapathPruning.prune(nodes, input, output);
    }

    /** Adds a node like {@code original} on other operands, simplified, with a range that is known to hold. */
    Node copy(Node original, List<Node> operands, Range known) {
        if (known.isSingle()) {
            return constant(known.min());
        }
        String name = original.name();
        String comment = original.comment();
        Node first = operands.get(0);
        Node copy = switch (original.operation()) {
            case ADD -> add(name, comment, first, operands.get(1));
            case SUBTRACT -> subtract(name, comment, first, operands.get(1));
            case MULTIPLY -> multiply(name, comment, first, operands.get(1));
            case SHIFT_LEFT_BY -> shiftLeftBy(name, comment, first, operands.get(1));
            case SELECT -> select(name, comment, first, operands.get(1), operands.get(2));
            case CLAMP -> clamp(name, comment, first, original.low(), original.high());
            default -> append(name, comment, original.operation(), operands, original.attributes(), known);
        };
        return known(copy, known);
    }

    private Node operation(
            String name, String comment, Operation operation, List<Node> operands, Attributes attributes) {
        Range range = RangeRules.rangeOf(operation, operands, attributes);
        if (range.isSingle()) {
            return constant(range.min());
        }
        return append(name, comment, operation, operands, attributes, range);
    }

    private Node append(
            String name, String comment, Operation operation, List<Node> operands, Attributes attributes, Range range) {
        Node node = new Node(nodes.size(), unique(name), comment, operation, operands, attributes, range);
        nodes.add(node);
        return node;
    }

    private String unique(String name) {
        String candidate = name;
        for (int suffix = 2; !names.add(candidate); suffix++) {
            candidate = name + "_" + suffix;
        }
        return candidate;
    }

    private static boolean isConstant(Node node, long value) {
        return node.isConstant() && node.constant() == value;
    }
}
