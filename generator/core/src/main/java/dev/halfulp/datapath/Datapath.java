package dev.halfulp.datapath;

import java.util.List;

/**
 * The integer dataflow graph that defines a unit: from an input code to an output code.
 *
 * @param nodes in order, operands before their users; nodes that do not reach the output are not contained
 * @param input the input code
 * @param output the output code
 */
public record Datapath(List<Node> nodes, Node input, Node output) {
    public Datapath {
        nodes = List.copyOf(nodes);
    }

    /** The stored bits of all tables. */
    public long tableBits() {
        return nodes.stream()
                .filter(node -> node.operation() == Operation.LOOKUP)
                .mapToLong(node -> node.table().bits())
                .sum();
    }

    /** Count of multiplications of two variables. */
    public long multipliers() {
        return nodes.stream()
                .filter(node -> node.operation() == Operation.MULTIPLY)
                .filter(node ->
                        !node.operand(0).isConstant() && !node.operand(1).isConstant())
                .count();
    }
}
