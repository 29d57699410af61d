package dev.halfulp.cost;

import dev.halfulp.cost.logic.Device;
import dev.halfulp.cost.logic.LogicModel;
import dev.halfulp.datapath.Datapath;
import dev.halfulp.datapath.Node;
import dev.halfulp.datapath.Operation;

/** The cost model: logic from {@link LogicModel}, the rest as a sum over the nodes of a datapath. */
public final class CostModel {
    private CostModel() {}

    public static Cost estimate(Datapath datapath) {
        long lut6 = Math.round(LogicModel.luts(datapath, Device.XC7));
        long dsp = 0;
        for (Node node : datapath.nodes()) {
            dsp += blocks(node);
        }
        MicrocontrollerModel processor = MicrocontrollerModel.of(datapath);
        return new Cost(lut6, dsp, processor.flashBytes(), processor.cycles());
    }

    private static long blocks(Node node) {
        boolean isVariable =
                node.operation() == Operation.MULTIPLY && !node.operand(1).isConstant();
        return isVariable ? 1 : 0;
    }
}
