package dev.halfulp.datapath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Random datapaths over all operations: no value leaves the range that the rules give, and narrowing gives exact ones. */
class RangeRulesTest {
    private static final int NODES = 14;
    private static final List<Operation> OPERATIONS = List.of(Operation.values());
    private static final List<Relation> RELATIONS = List.of(Relation.values());

    private final List<Node> made = new ArrayList<>();

    private Datapath random(Random random) {
        made.clear();
        DatapathBuilder builder = new DatapathBuilder(Range.ofWidth(random.nextBoolean(), 1 + random.nextInt(7)));
        made.add(builder.input());
        while (made.size() < NODES) {
            try {
                made.add(node(builder, random));
            } catch (ArithmeticException | IllegalArgumentException e) {
                // Beyond 63 bits, or an index outside of its table: such a node cannot be asked for.
                made.add(builder.constant(random.nextInt(9) - 4));
            }
        }
        return builder.build(made.get(made.size() - 1));
    }

    private Node any(Random random) {
        return made.get(random.nextInt(made.size()));
    }

    private Node node(DatapathBuilder builder, Random random) {
        Node left = any(random);
        Node right = any(random);
        int amount = random.nextInt(5);
        return switch (OPERATIONS.get(random.nextInt(OPERATIONS.size()))) {
            case INPUT, CONSTANT -> builder.constant(random.nextInt(41) - 20);
            case ADD -> builder.add("n", "", left, right);
            case SUBTRACT -> builder.subtract("n", "", left, right);
            case MULTIPLY -> builder.multiply("n", "", left, right);
            case SHIFT_LEFT -> builder.shiftLeft("n", "", left, amount);
            case SHIFT_LEFT_BY -> builder.shiftLeftBy("n", "", left, builder.slice("by", "", right, 0, 1 + amount % 3));
            case SHIFT_RIGHT -> builder.shiftRight("n", "", left, amount);
            case SLICE -> builder.slice("n", "", left, amount, 1 + random.nextInt(6));
            case CONCATENATE -> {
                Node low = builder.slice("low", "", right, 0, amount + 1);
                yield builder.concatenate("n", "", left, low, amount + 1);
            }
            case AND -> builder.and("n", "", left, right);
            case OR -> builder.or("n", "", left, right);
            case XOR -> builder.xor("n", "", left, right);
            case NOT -> builder.not("n", "", left);
            case COMPARE -> builder.compare("n", "", left, RELATIONS.get(random.nextInt(RELATIONS.size())), right);
            case SELECT -> {
                Node condition = builder.compare("c", "", left, Relation.LESS, right);
                yield builder.select("n", "", condition, any(random), any(random));
            }
            case LOOKUP -> {
                Node index = builder.slice("index", "", left, amount, 1 + random.nextInt(3));
                yield builder.lookup(
                        "n", "", index, new Table(random.longs(8, -50, 50).toArray()));
            }
            case CLAMP -> builder.clamp("n", "", left, -random.nextInt(20), random.nextInt(20));
        };
    }

    @Property(tries = 1000)
    void valuesStayInTheRangesOfTheRules(@ForAll long seed) {
        Datapath datapath = random(new Random(seed));
        Range inputs = datapath.input().range();
        Interpreter interpreter = new Interpreter(datapath);
        for (long x = inputs.min(); x <= inputs.max(); x++) {
            List<Long> values = interpreter.trace(x);
            for (Node node : datapath.nodes()) {
                long value = values.get(node.index());
                assertThat(node.range().contains(value)).as(node.toString()).isTrue();
                assertThat(Range.ofWidth(node.range().signed(), node.range().width())
                                .contains(value))
                        .isTrue();
                assertThat(value).as(node.toString()).isEqualTo(meaning(node, values, x));
            }
        }
    }

    /** What the documentation of {@link Operation} says. */
    private static long meaning(Node node, List<Long> values, long x) {
        long a = node.operands().isEmpty() ? 0 : values.get(node.operand(0).index());
        long b = node.operands().size() < 2 ? 0 : values.get(node.operand(1).index());
        return switch (node.operation()) {
            case INPUT -> x;
            case CONSTANT -> node.constant();
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case SHIFT_LEFT -> a * (1L << node.amount());
            case SHIFT_LEFT_BY -> a * (1L << b);
            case SHIFT_RIGHT -> Math.floorDiv(a, (1L << node.amount()));
            case SLICE -> Math.floorMod(Math.floorDiv(a, (1L << node.amount())), (1L << node.length()));
            case CONCATENATE -> a * (1L << node.amount()) + b;
            case AND -> a & b;
            case OR -> a | b;
            case XOR -> a ^ b;
            case NOT -> -1 - a;
            case COMPARE ->
                switch (node.relation()) {
                    case LESS -> a < b ? 1 : 0;
                    case GREATER_OR_EQUAL -> a < b ? 0 : 1;
                    case EQUAL -> a == b ? 1 : 0;
                };
            case SELECT -> a == 1 ? b : values.get(node.operand(2).index());
            case LOOKUP -> node.table().words()[(int) a];
            case CLAMP -> a < node.low() ? node.low() : a > node.high() ? node.high() : a;
        };
    }

    @Property(tries = 1000)
    void narrowingKeepsTheOutputAndGivesExactRanges(@ForAll long seed) {
        Datapath datapath = random(new Random(seed));
        Datapath narrowed = RangeNarrowing.narrow(datapath);
        Range inputs = datapath.input().range();
        long[][] seen = new long[narrowed.nodes().size()][];
        for (long x = inputs.min(); x <= inputs.max(); x++) {
            assertThat(new Interpreter(narrowed).apply(x)).isEqualTo(new Interpreter(datapath).apply(x));
            List<Long> values = new Interpreter(narrowed).trace(x);
            for (int i = 0; i < seen.length; i++) {
                long value = values.get(i);
                seen[i] = seen[i] == null
                        ? new long[] {value, value}
                        : new long[] {Math.min(seen[i][0], value), Math.max(seen[i][1], value)};
            }
        }
        for (Node node : narrowed.nodes()) {
            assertThat(node.range()).isEqualTo(new Range(seen[node.index()][0], seen[node.index()][1]));
            assertThat(node.isConstant()).isEqualTo(node.range().isSingle());
        }
    }

    @Test
    void widths() {
        assertThat(new Range(0, 0).width()).isEqualTo(1);
        assertThat(new Range(0, 255).width()).isEqualTo(8);
        assertThat(new Range(3, 256).width()).isEqualTo(9);
        assertThat(new Range(-1, 0).width()).isEqualTo(1);
        assertThat(new Range(-128, 127).width()).isEqualTo(8);
        assertThat(new Range(-128, 128).width()).isEqualTo(9);
        assertThat(new Range(-129, 0).width()).isEqualTo(9);
        assertThat(new Range(Long.MIN_VALUE, 0).width()).isEqualTo(64);
    }
}
