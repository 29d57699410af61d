package dev.halfulp.cost.logic;

import dev.halfulp.datapath.Node;
import dev.halfulp.datapath.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Covers the nodes of a datapath one by one. */
final class NodeMapper {
    /** A function of so many bits need not share its conditions. */
    private static final int FEW = 2;

    private final LutCounter counter;
    private final int[] users;
    private final Map<Integer, List<Bit>> bits = new HashMap<>();

    /**
     * @param users how many nodes read each node, by index
     */
    NodeMapper(LutCounter counter, int[] users) {
        this.counter = counter;
        this.users = users;
    }

    /** Covers a node whose operands are covered. */
    void map(Node node) {
        List<Bit> made = of(node);
        if (isShared(node)) {
            made.forEach(counter::wire);
        }
        bits.put(node.index(), made);
    }

    /** Whether it is one bit that selects in several places; synthesis makes it once. */
    private boolean isShared(Node node) {
        return switch (node.operation()) {
            case AND, XOR -> users[node.index()] > 1 && node.range().width() == 1;
            default -> false;
        };
    }

    /** The bits of a node, lowest first, as many as its range has. */
    List<Bit> bits(Node node) {
        return bits.getOrDefault(node.index(), List.of());
    }

    private List<Bit> of(Node node) {
        int width = node.range().width();
        return switch (node.operation()) {
            case INPUT -> IntStream.range(0, width).mapToObj(i -> Bit.wire()).toList();
            case CONSTANT ->
                IntStream.range(0, width)
                        .mapToObj(i -> (node.constant() >> i & 1) == 1 ? Bit.ONE : Bit.ZERO)
                        .toList();
            case ADD, SUBTRACT -> sum(node, width);
            case MULTIPLY -> new ProductMapper(counter).product(node, bits(node.operand(0)), bits(node.operand(1)));
            case AND, OR, XOR -> pairwise(operand(node, 0, width), operand(node, 1, width));
            case NOT -> operand(node, 0, width).stream().map(this::inverted).toList();
            case SHIFT_LEFT -> field(node.operand(0), -node.amount(), width);
            case SHIFT_RIGHT, SLICE -> field(node.operand(0), node.amount(), width);
            case CONCATENATE -> concatenation(node, width);
            case SHIFT_LEFT_BY -> shifted(node, width);
            case COMPARE -> List.of(comparison(node));
            case SELECT -> selection(node, width);
            case LOOKUP -> new TableMapper(counter, node, bits(node.operand(0)), users[node.index()]).word();
            case CLAMP -> clamp(node, width);
        };
    }

    /** Bits of the value in two's complement from a place up, 0 below it. */
    private List<Bit> field(Node node, int lowest, int width) {
        List<Bit> source = bits(node);
        Bit above = node.range().signed() ? source.get(source.size() - 1) : Bit.ZERO;
        return IntStream.range(lowest, lowest + width)
                .mapToObj(i -> i < 0 ? Bit.ZERO : i < source.size() ? source.get(i) : above)
                .toList();
    }

    private List<Bit> operand(Node node, int position, int width) {
        return field(node.operand(position), 0, width);
    }

    private Bit inverted(Bit bit) {
        return bit == Bit.ZERO ? Bit.ONE : bit == Bit.ONE ? Bit.ZERO : Bit.function(bit.wires());
    }

    private List<Bit> pairwise(List<Bit> left, List<Bit> right) {
        return IntStream.range(0, left.size())
                .mapToObj(i -> counter.function(List.of(left.get(i), right.get(i))))
                .toList();
    }

    private List<Bit> sum(Node node, int width) {
        boolean isDifference = node.operation() == dev.halfulp.datapath.Operation.SUBTRACT;
        return new SumMapper(counter).sum(operand(node, 0, width), operand(node, 1, width), isDifference);
    }

    private List<Bit> concatenation(Node node, int width) {
        List<Bit> low = field(node.operand(1), 0, Math.min(width, node.amount()));
        List<Bit> all = new ArrayList<>(low);
        all.addAll(field(node.operand(0), 0, width - low.size()));
        return all;
    }

    /** One level of selections for each bit of the distance. */
    private List<Bit> shifted(Node node, int width) {
        List<Bit> value = operand(node, 0, width);
        List<Bit> distance = bits(node.operand(1));
        for (int level = 0; level < distance.size(); level++) {
            int step = 1 << level;
            List<Bit> before = value;
            Bit condition = distance.get(level);
            value = IntStream.range(0, width)
                    .mapToObj(i -> select(condition, i >= step ? before.get(i - step) : Bit.ZERO, before.get(i)))
                    .toList();
        }
        return value;
    }

    private List<Bit> selection(Node node, int width) {
        List<Bit> made = selected(node, width);
        boolean isWide = made.stream()
                        .filter(bit -> bit.wires().size() >= counter.device().inputs())
                        .count()
                > FEW;
        if (!isWide) {
            return made;
        }
        wireConditions(node);
        return selected(node, width);
    }

    /** Makes the conditions of a selection among selections wires, which all its bits share. */
    private void wireConditions(Node node) {
        switch (node.operation()) {
            case SELECT -> {
                bits(node.operand(0)).forEach(counter::wire);
                wireConditions(node.operand(1));
                wireConditions(node.operand(2));
                bits.put(node.index(), selected(node, node.range().width()));
            }
            case NOT -> {
                wireConditions(node.operand(0));
                bits.put(node.index(), of(node));
            }
            default -> {
                return;
            }
        }
    }

    private List<Bit> selected(Node node, int width) {
        Bit condition = bits(node.operand(0)).get(0);
        List<Bit> whenTrue = operand(node, 1, width);
        List<Bit> whenFalse = operand(node, 2, width);
        return IntStream.range(0, width)
                .mapToObj(i -> select(condition, whenTrue.get(i), whenFalse.get(i)))
                .toList();
    }

    private Bit select(Bit condition, Bit whenTrue, Bit whenFalse) {
        return whenTrue == whenFalse ? whenTrue : counter.function(List.of(condition, whenTrue, whenFalse));
    }

    private Bit comparison(Node node) {
        Node right = node.operand(1);
        if (right.isConstant() && right.constant() == 0 && node.relation() != Relation.EQUAL) {
            return field(node.operand(0), 63, 1).get(0);
        }
        return new ComparisonMapper(counter).compare(bits(node.operand(0)), bits(right));
    }

    /** The limits are compared with, and each bit takes the results. */
    private List<Bit> clamp(Node node, int width) {
        List<Bit> operand = bits(node.operand(0));
        List<Bit> inside = operand(node, 0, width);
        List<Bit> conditions = new ArrayList<>();
        if (node.operand(0).range().min() < node.low()) {
            conditions.add(node.low() == 0 ? operand.get(operand.size() - 1) : limit(operand, node.low()));
        }
        if (node.operand(0).range().max() > node.high()) {
            conditions.add(limit(operand, node.high() + 1));
        }
        return inside.stream()
                .map(bit -> {
                    List<Bit> used = new ArrayList<>(conditions);
                    used.add(bit);
                    return counter.function(used);
                })
                .toList();
    }

    /** Whether a value reaches a limit; the bits below the lowest one of the limit do not matter. */
    private Bit limit(List<Bit> operand, long limit) {
        int from = Math.min(operand.size() - 1, Long.numberOfTrailingZeros(limit));
        return counter.wire(counter.function(operand.subList(from, operand.size())));
    }
}
