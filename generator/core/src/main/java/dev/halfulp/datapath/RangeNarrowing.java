package dev.halfulp.datapath;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Replaces the range of every node by the exact one, found by running the datapath over every input code, and nodes
 * that turn out constant by constants.
 *
 * <p>Throws {@link IllegalStateException} if a node leaves the range that it was built with.
 */
public final class RangeNarrowing {
    private RangeNarrowing() {}

    /** Widest input, in bits, of which {@link #estimate} looks at every code. */
    private static final int WIDEST_OBSERVED = 16;

    /** The datapath with exact ranges. */
    public static Datapath narrow(Datapath datapath) {
        Range inputs = datapath.input().range();
        return withRanges(datapath, new Interpreter(datapath).observe(inputs.min(), inputs.max() - inputs.min() + 1));
    }

    /**
     * The datapath with the ranges found at some of its inputs: exact up to 16 bits; beyond that near enough to
     * estimate its cost, but not to be emitted.
     */
    public static Datapath estimate(Datapath datapath) {
        Range inputs = datapath.input().range();
        if (isExact(datapath)) {
            return narrow(datapath);
        }
        return withRanges(
                datapath, new Interpreter(datapath).observeSome(inputs.min(), inputs.max() - inputs.min() + 1));
    }

    /** Whether {@link #estimate} gives exact ranges. */
    public static boolean isExact(Datapath datapath) {
        return datapath.input().range().width() <= WIDEST_OBSERVED;
    }

    private static Datapath withRanges(Datapath datapath, List<Range> exact) {
        Range inputs = datapath.input().range();
        DatapathBuilder builder = new DatapathBuilder(inputs);
        List<Node> copies = new ArrayList<>();
        for (Node node : datapath.nodes()) {
            if (node.operation() == Operation.INPUT) {
                copies.add(builder.input());
            } else {
                if (!node.range().contains(exact.get(node.index()))) {
                    throw new IllegalStateException(node + " leaves the range that was known of it");
                }
                List<Node> operands = node.operands().stream()
                        .map(operand -> copies.get(operand.index()))
                        .collect(Collectors.toList());
                copies.add(builder.copy(node, operands, exact.get(node.index())));
            }
        }
        return builder.build(copies.get(datapath.output().index()));
    }
}
