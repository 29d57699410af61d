package dev.halfulp.datapath;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Removes the nodes that do not reach the output; the input always stays. */
final class DatapathPruning {
    private DatapathPruning() {}

    static Datapath prune(List<Node> nodes, Node input, Node output) {
        boolean[] needed = new boolean[nodes.size()];
        needed[input.index()] = true;
        needed[output.index()] = true;
        for (int i = nodes.size() - 1; i >= 0; i--) {
            if (needed[i]) {
                nodes.get(i).operands().forEach(operand -> needed[operand.index()] = true);
            }
        }
        List<Node> kept = new ArrayList<>();
        Node[] renumbered = new Node[nodes.size()];
        for (Node node : nodes) {
            if (needed[node.index()]) {
                Node copy = renumber(node, kept.size(), renumbered);
                renumbered[node.index()] = copy;
                kept.add(copy);
            }
        }
        return new Datapath(kept, renumbered[input.index()], renumbered[output.index()]);
    }

    private static Node renumber(Node node, int index, Node[] renumbered) {
        List<Node> operands = node.operands().stream()
                .map(operand -> renumbered[operand.index()])
                .collect(Collectors.toList());
        return new Node(
                index, node.name(), node.comment(), node.operation(), operands, node.attributes(), node.range());
    }
}
