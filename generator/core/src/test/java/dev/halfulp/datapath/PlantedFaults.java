package dev.halfulp.datapath;

import java.util.ArrayList;
import java.util.List;

/** Copies of datapaths with one constant changed, as a defect of the generator would leave them. */
public final class PlantedFaults {
    private PlantedFaults() {}

    /** The datapath with one bit of one word of a table inverted. */
    public static Datapath flipBit(Datapath datapath, Node lookup, int word, int bit) {
        long[] words = lookup.table().words();
        words[word] ^= 1L << bit;
        return replace(datapath, lookup, Node.Attributes.lookup(new Table(words)));
    }

    /** The datapath with an amount added to every word of a table. */
    public static Datapath shiftWords(Datapath datapath, Node lookup, long amount) {
        long[] words = lookup.table().words();
        for (int i = 0; i < words.length; i++) {
            words[i] += amount;
        }
        return replace(datapath, lookup, Node.Attributes.lookup(new Table(words)));
    }

    private static Datapath replace(Datapath datapath, Node changed, Node.Attributes attributes) {
        List<Node> nodes = new ArrayList<>();
        for (Node node : datapath.nodes()) {
            List<Node> operands = new ArrayList<>();
            node.operands().forEach(operand -> operands.add(nodes.get(operand.index())));
            nodes.add(new Node(
                    node.index(),
                    node.name(),
                    node.comment(),
                    node.operation(),
                    operands,
                    node == changed ? attributes : node.attributes(),
                    node.range()));
        }
        return new Datapath(
                nodes,
                nodes.get(datapath.input().index()),
                nodes.get(datapath.output().index()));
    }
}
