package dev.halfulp.cost.logic;

import dev.halfulp.datapath.Datapath;
import dev.halfulp.datapath.Node;

/**
 * Estimates LUTs. The datapath is mapped bit by bit: functions of few wires are absorbed by their users, carry chains
 * take in what precedes their second operand, columns of tables count by their distinct parts.
 */
public final class LogicModel {
    private LogicModel() {}

    /** The LUTs of a datapath without multiplier blocks. */
    public static double luts(Datapath datapath, Device device) {
        LutCounter counter = new LutCounter(device);
        NodeMapper mapper = new NodeMapper(counter, users(datapath));
        for (Node node : datapath.nodes()) {
            mapper.map(node);
        }
        mapper.bits(datapath.output()).forEach(counter::wire);
        return counter.count();
    }

    /** How many nodes read each node, by index. */
    private static int[] users(Datapath datapath) {
        int[] users = new int[datapath.nodes().size()];
        datapath.nodes().forEach(node -> node.operands().forEach(operand -> users[operand.index()]++));
        return users;
    }
}
