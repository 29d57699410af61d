package dev.halfulp.emit.verilog;

import dev.halfulp.datapath.Datapath;
import dev.halfulp.datapath.Interpreter;
import dev.halfulp.datapath.Node;
import dev.halfulp.datapath.Operation;
import dev.halfulp.datapath.Range;
import java.util.List;
import java.util.OptionalLong;

/** The nodes whose value is the same at every input; they are written as constants. */
final class KnownValues {
    private final boolean[] known;
    private final List<Long> values;

    KnownValues(Datapath datapath) {
        known = new boolean[datapath.nodes().size()];
        values = new Interpreter(datapath).trace(datapath.input().range().min());
        for (Node node : datapath.nodes()) {
            known[node.index()] = isKnown(node);
        }
    }

    private boolean isKnown(Node node) {
        if (node.range().isSingle()) {
            return true;
        }
        if (node.operation() == Operation.COMPARE && isDecided(node)) {
            return true;
        }
        return !node.operands().isEmpty() && node.operands().stream().allMatch(operand -> known[operand.index()]);
    }

    /** Whether the ranges of the operands alone tell the result. */
    private static boolean isDecided(Node node) {
        Range left = node.operand(0).range();
        Range right = node.operand(1).range();
        boolean apart = left.max() < right.min() || left.min() > right.max();
        return switch (node.relation()) {
            case LESS, GREATER_OR_EQUAL -> left.max() < right.min() || left.min() >= right.max();
            case EQUAL -> apart;
        };
    }

    /** The value of a node, if it has but one. */
    OptionalLong of(Node node) {
        return known[node.index()] ? OptionalLong.of(values.get(node.index())) : OptionalLong.empty();
    }
}
