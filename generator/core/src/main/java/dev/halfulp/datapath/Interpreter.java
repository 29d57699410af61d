package dev.halfulp.datapath;

import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Runs a datapath over spans of input codes, a block at a time, on all cores. */
public final class Interpreter {
    private static final int BLOCK = 2048;

    /** Length and count of the spans that {@link #observeSome} looks at. */
    private static final int SPAN = 16;

    private static final int SPANS = 4096;

    private final Datapath datapath;

    public Interpreter(Datapath datapath) {
        this.datapath = datapath;
    }

    /** The output code at one input code. */
    public long apply(long code) {
        return block(code, 1)[datapath.output().index()][0];
    }

    /** The output codes at {@code count} input codes from {@code first} up. */
    public long[] applyAll(long first, int count) {
        long[] outputs = new long[count];
        IntStream.range(0, blocks(count)).parallel().forEach(block -> {
            int start = block * BLOCK;
            int length = Math.min(BLOCK, count - start);
            long[] values = block(first + start, length)[datapath.output().index()];
            System.arraycopy(values, 0, outputs, start, length);
        });
        return outputs;
    }

    /** The exact range of every node, by index, over {@code count} input codes from {@code first} up. */
    public List<Range> observe(long first, long count) {
        int blocks = Math.toIntExact((count + BLOCK - 1) / BLOCK);
        Range[] ranges = IntStream.range(0, blocks)
                .parallel()
                .mapToObj(block -> {
                    long start = (long) block * BLOCK;
                    return extremes(block(first + start, (int) Math.min(BLOCK, count - start)));
                })
                .reduce(Interpreter::union)
                .orElseThrow();
        return List.of(ranges);
    }

    /** The range of every node, by index, over many short spans among {@code count} input codes from {@code first} up. */
    List<Range> observeSome(long first, long count) {
        long distance = Math.max(SPAN, count / SPANS);
        Range[] ranges = extremes(block(first + count - SPAN, SPAN));
        for (long start = 0; start + SPAN <= count; start += distance) {
            ranges = union(ranges, extremes(block(first + start, SPAN)));
        }
        return List.of(ranges);
    }

    /** Every node's value at one input code, by index. */
    public List<Long> trace(long code) {
        return IntStream.range(0, datapath.nodes().size())
                .mapToObj(i -> block(code, 1)[i][0])
                .collect(Collectors.toList());
    }

    private static int blocks(int count) {
        return (count + BLOCK - 1) / BLOCK;
    }

    private static Range[] extremes(long[][] values) {
        Range[] ranges = new Range[values.length];
        for (int i = 0; i < values.length; i++) {
            long min = Long.MAX_VALUE;
            long max = Long.MIN_VALUE;
            for (long value : values[i]) {
                min = Math.min(min, value);
                max = Math.max(max, value);
            }
            ranges[i] = new Range(min, max);
        }
        return ranges;
    }

    private static Range[] union(Range[] left, Range[] right) {
        Range[] ranges = new Range[left.length];
        for (int i = 0; i < ranges.length; i++) {
            ranges[i] = left[i].union(right[i]);
        }
        return ranges;
    }

    private long[][] block(long first, int length) {
        long[][] values = new long[datapath.nodes().size()][];
        for (Node node : datapath.nodes()) {
            values[node.index()] = evaluate(node, values, first, length);
        }
        return values;
    }

    private static long[] evaluate(Node node, long[][] values, long first, int length) {
        return switch (node.operation()) {
            case INPUT -> fill(length, i -> first + i);
            case CONSTANT -> fill(length, i -> node.constant());
            case ADD -> pairwise(node, values, length, Long::sum);
            case SUBTRACT -> pairwise(node, values, length, (a, b) -> a - b);
            case MULTIPLY -> pairwise(node, values, length, (a, b) -> a * b);
            case AND -> pairwise(node, values, length, (a, b) -> a & b);
            case OR -> pairwise(node, values, length, (a, b) -> a | b);
            case XOR -> pairwise(node, values, length, (a, b) -> a ^ b);
            case COMPARE ->
                pairwise(node, values, length, (a, b) -> node.relation().holds(a, b) ? 1 : 0);
            case CONCATENATE -> pairwise(node, values, length, (a, b) -> (a << node.amount()) + b);
            case NOT -> single(node, values, length, a -> ~a);
            case SHIFT_LEFT -> single(node, values, length, a -> a << node.amount());
            case SHIFT_LEFT_BY -> pairwise(node, values, length, (a, b) -> a << b);
            case SHIFT_RIGHT -> single(node, values, length, a -> a >> node.amount());
            case SLICE -> {
                long mask = (1L << node.length()) - 1;
                yield single(node, values, length, a -> (a >> node.amount()) & mask);
            }
            case LOOKUP -> {
                Table table = node.table();
                yield single(node, values, length, a -> table.word((int) a));
            }
            case CLAMP -> single(node, values, length, a -> Math.max(node.low(), Math.min(node.high(), a)));
            case SELECT -> select(node, values, length);
        };
    }

    private static long[] fill(int length, IntToLongFunction value) {
        long[] result = new long[length];
        for (int i = 0; i < length; i++) {
            result[i] = value.applyAsLong(i);
        }
        return result;
    }

    private static long[] single(Node node, long[][] values, int length, LongUnaryOperator operator) {
        long[] operand = values[node.operand(0).index()];
        return fill(length, i -> operator.applyAsLong(operand[i]));
    }

    private static long[] pairwise(Node node, long[][] values, int length, LongBinaryOperator operator) {
        long[] left = values[node.operand(0).index()];
        long[] right = values[node.operand(1).index()];
        return fill(length, i -> operator.applyAsLong(left[i], right[i]));
    }

    private static long[] select(Node node, long[][] values, int length) {
        long[] condition = values[node.operand(0).index()];
        long[] whenTrue = values[node.operand(1).index()];
        long[] whenFalse = values[node.operand(2).index()];
        return fill(length, i -> condition[i] == 1 ? whenTrue[i] : whenFalse[i]);
    }
}
