package dev.halfulp.cost.logic;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A function of many inputs as a decision diagram in the order of the index: LUTs for the low bits, multiplexers above
 * them. Equal parts are one, also between the columns of a table.
 */
final class FunctionTree {
    /**
     * LUTs that synthesis needs for each LUT of the diagram; it does not find all equal parts. Found with the designs of
     * {@code bench/calibration.yaml}.
     */
    private static final double XC7_GAIN = 1.6;

    private static final double ICE40_GAIN = 1.1;

    private final Device device;
    private final Set<Column> known;

    /**
     * @param known parts that exist already; parts found are added
     */
    FunctionTree(Device device, Set<Column> known) {
        this.device = device;
        this.known = known;
    }

    double luts(Column column) {
        Set<Column> blocks = new HashSet<>();
        Set<Column> muxes = new HashSet<>();
        collect(column, blocks, muxes);
        // A LUT6 is a multiplexer of four; MUXF7 and MUXF8 take two levels more for nothing.
        return device == Device.XC7
                ? XC7_GAIN * (blocks.size() + muxes.size() / 12.0)
                : ICE40_GAIN * (blocks.size() + muxes.size());
    }

    /** The LUTs of a column without equal parts. */
    static double largest(Device device, int inputs) {
        double leaves = (double) (1L << (inputs - device.inputs()));
        return leaves * (device == Device.XC7 ? 1 : 2);
    }

    private void collect(Column column, Set<Column> blocks, Set<Column> muxes) {
        if (column.isTrivial() || known.contains(column)) {
            return;
        }
        known.add(column);
        if (column.support().length <= device.inputs()) {
            blocks.add(column);
            return;
        }
        muxes.add(column);
        int top = column.inputs() - 1;
        int[] lower = IntStream.range(0, top).toArray();
        collect(column.over(lower, 0), blocks, muxes);
        collect(column.over(lower, 1 << top), blocks, muxes);
    }
}
