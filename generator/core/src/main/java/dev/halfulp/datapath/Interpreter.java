package dev.halfulp.datapath;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Runs a datapath over spans of input codes, a block at a time, on all cores. */
public final class Interpreter {
    private static final int BLOCK = 1024;

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
        NodeValues evaluation = new NodeValues(values, first, length);
        for (Node node : datapath.nodes()) {
            values[node.index()] = evaluation.of(node);
        }
        return values;
    }
}
