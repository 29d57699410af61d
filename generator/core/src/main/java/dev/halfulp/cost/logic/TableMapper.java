package dev.halfulp.cost.logic;

import dev.halfulp.datapath.Node;
import dev.halfulp.datapath.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Covers the columns of a table; equal columns are one. */
final class TableMapper {
    /** Columns of more inputs are not looked at: their tables are too large to win. */
    private static final int MOST_INPUTS = 12;

    /** Wires of one bit of a selection: the condition and two operands. */
    private static final int SELECTION = 3;

    /** LUTs that a column takes besides its own where more than a selection precedes it, such as a fold with a limit. */
    private static final double DEEP_LUTS = 1.5;

    /** Users that take in a gate; for more, such as the rows of a product, it is made once. */
    private static final int FEW_USERS = 2;

    /** LUTs that a column takes besides its own where it is gated and its users take in most gates. */
    private static final double GATE_LUTS = 0.25;

    private final LutCounter counter;
    private final Node node;
    private final List<Bit> index;
    private final int users;
    private final int inputs;
    private final boolean isComputed;
    private final boolean isDeep;
    private final Map<BitSet, Bit> made = new HashMap<>();
    private final Set<Column> blocks = new HashSet<>();
    private final Set<Bit> gated = Bit.newSet();

    /**
     * @param index the bits of the index, lowest first
     * @param users how many nodes read the word
     */
    TableMapper(LutCounter counter, Node node, List<Bit> index, int users) {
        this.users = users;
        this.counter = counter;
        this.node = node;
        this.index = index;
        inputs = node.operand(0).range().width();
        isDeep = index.stream().anyMatch(bit -> bit.wires().size() > SELECTION);
        isComputed = index.stream().anyMatch(bit -> bit.wires().size() > 1);
    }

    /** The bits of the word. */
    List<Bit> word() {
        List<Bit> word = new ArrayList<>();
        for (int bit = 0; bit < node.range().width(); bit++) {
            word.add(madeOnce(values(bit)));
        }
        return word;
    }

    private Bit madeOnce(BitSet values) {
        Bit known = made.get(values);
        Bit column = known == null ? column(values) : known;
        made.put(values, column);
        return column;
    }

    /** Indices beyond the table repeat its last word. */
    private BitSet values(int bit) {
        Table table = node.table();
        BitSet values = new BitSet();
        for (int i = 0; i < 1 << inputs; i++) {
            values.set(i, (table.word(Math.min(i, table.size() - 1)) >> bit & 1) == 1);
        }
        return values;
    }

    private Bit column(BitSet values) {
        Column whole = new Column(values, inputs);
        int[] support = whole.support();
        if (support.length == 0) {
            return values.get(0) ? Bit.ONE : Bit.ZERO;
        }
        List<Bit> used = new ArrayList<>();
        for (int bit : support) {
            used.add(index.get(bit));
        }
        if (support.length <= counter.device().inputs()) {
            counter.add(isDeep ? DEEP_LUTS : 0);
            return counter.function(used);
        }
        int highest = support[support.length - 1];
        if (!isComputed && isFlat(highest)) {
            return gated(values, highest);
        }
        used.forEach(counter::wire);
        counter.add(luts(whole.over(support, 0)) * (isComputed ? computedFactor() : 1));
        Set<Bit> wires = Bit.newSet();
        used.forEach(bit -> wires.addAll(bit.wires()));
        return Bit.wireOf(wires);
    }

    /** Whether the table holds one word wherever an input is 1, so that all columns are gated by it alike. */
    private boolean isFlat(int input) {
        Table table = node.table();
        long word = table.word(Math.min(1 << input, table.size() - 1));
        return IntStream.range(1 << input, 1 << inputs)
                .filter(i -> (i >> input & 1) == 1)
                .allMatch(i -> table.word(Math.min(i, table.size() - 1)) == word);
    }

    /** The column where an input is 0, with which every user gates it. */
    private Bit gated(BitSet values, int input) {
        BitSet lower = (BitSet) values.clone();
        for (int i = 1 << input; i < 1 << inputs; i++) {
            if ((i >> input & 1) == 1) {
                lower.set(i, values.get(i - (1 << input)));
            }
        }
        Bit below = madeOnce(lower);
        if (users > FEW_USERS) {
            return counter.wire(counter.function(List.of(below, index.get(input))));
        }
        if (!gated.contains(below)) {
            counter.wire(below);
            counter.add(GATE_LUTS);
        }
        Bit both = counter.function(List.of(below, index.get(input)));
        gated.add(both);
        return both;
    }

    /**
     * To save a level, synthesis makes some columns twice where the index is a selection: once for each of its operands.
     */
    private double computedFactor() {
        return counter.device() == Device.XC7 ? 1.7 : 1.2;
    }

    private double luts(Column column) {
        Device device = counter.device();
        if (column.inputs() <= device.muxedInputs()) {
            return MuxedFunction.luts(column, device.inputs());
        }
        return column.inputs() <= MOST_INPUTS
                ? new FunctionTree(device, blocks).luts(column)
                : FunctionTree.largest(device, column.inputs());
    }
}
