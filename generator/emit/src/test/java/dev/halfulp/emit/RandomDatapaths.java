package dev.halfulp.emit;

import dev.halfulp.datapath.Datapath;
import dev.halfulp.datapath.DatapathBuilder;
import dev.halfulp.datapath.Node;
import dev.halfulp.datapath.Range;
import dev.halfulp.datapath.RangeNarrowing;
import dev.halfulp.datapath.Relation;
import dev.halfulp.datapath.Table;
import dev.halfulp.fixed.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Datapaths without a purpose, of every operation and of all widths, that exercise what prints them. */
public final class RandomDatapaths {
    private static final int LARGEST_WIDTH = 60;
    private static final List<Relation> RELATIONS = List.of(Relation.values());

    private final Random random;
    private final DatapathBuilder builder;
    private final List<Node> nodes = new ArrayList<>();

    private RandomDatapaths(Random random, Format input) {
        this.random = random;
        this.builder = new DatapathBuilder(new Range(input.minCode(), input.maxCode()));
        nodes.add(builder.input());
    }

    /** A format of the widths from 1 to {@code largestWidth}. */
    public static Format format(Random random, int largestWidth) {
        return Format.fixed(random.nextBoolean(), 1 + random.nextInt(largestWidth), random.nextInt(20) - 4);
    }

    /** A datapath with exact ranges from codes of one format to codes of another, of about that many nodes. */
    public static Datapath datapath(Random random, Format input, Format output, int size) {
        return RangeNarrowing.narrow(new RandomDatapaths(random, input).build(output, size));
    }

    private Datapath build(Format output, int size) {
        while (nodes.size() < size) {
            try {
                Node node = node();
                if (node.range().width() <= LARGEST_WIDTH && !node.isConstant()) {
                    nodes.add(node);
                }
            } catch (ArithmeticException tooWide) {
                // Try another.
            }
        }
        return builder.build(random.nextInt(4) == 0 ? clamped(output) : mixed(output));
    }

    private Node clamped(Format output) {
        return builder.clamp("limited", "within the output format", any(), output.minCode(), output.maxCode());
    }

    /** Depends on many of the nodes and takes all codes. */
    private Node mixed(Format output) {
        int width = output.width();
        Node mixture = builder.slice("mixture", "some bits", any(), random.nextInt(4), width);
        for (int i = 0; i < nodes.size() / 2; i++) {
            Node bits = builder.slice("bits", "", any(), random.nextInt(12), width);
            mixture = builder.xor("mixture", "more bits", mixture, bits);
        }
        return output.signed() ? builder.add("centred", "", mixture, builder.constant(output.minCode())) : mixture;
    }

    private Node node() {
        return switch (random.nextInt(18)) {
            case 0 -> builder.add("sum", "a sum", any(), anyOrConstant());
            case 1 -> builder.subtract("difference", "a < b & c > d", anyOrConstant(), any());
            case 2, 3 -> builder.multiply("product", "slope * /* rest */ \\", any(), anyOrConstant());
            case 4 -> builder.shiftLeft("scaled", "", any(), random.nextInt(34));
            case 5 -> builder.shiftRight("quotient", "rounded down", any(), random.nextInt(40));
            case 6, 7 -> builder.slice("segment", "", any(), random.nextInt(30), 1 + random.nextInt(40));
            case 8 -> concatenate();
            case 9 -> builder.and("short", "a keyword", any(), anyOrConstant());
            case 10 -> builder.or("bits", "", any(), anyOrConstant());
            case 11 -> builder.xor("flipped", "", any(), any());
            case 12 -> builder.not("inverse", "", any());
            case 13 -> builder.compare("negative", "", any(), relation(), anyOrConstant());
            case 14 -> select();
            case 15 -> lookup();
            case 16 -> shiftLeftBy();
            default -> clamp();
        };
    }

    private Node any() {
        return nodes.get(random.nextInt(nodes.size()));
    }

    private Node anyOrConstant() {
        return random.nextInt(3) == 0 ? builder.constant(number(1 + random.nextInt(36))) : any();
    }

    private long number(int width) {
        long bits = random.nextLong() >>> (64 - width);
        return random.nextBoolean() ? bits : -bits;
    }

    private Relation relation() {
        return RELATIONS.get(random.nextInt(RELATIONS.size()));
    }

    private Node concatenate() {
        Node low = builder.slice("low", "", any(), random.nextInt(5), 1 + random.nextInt(20));
        return builder.concatenate("pair", "", any(), low, low.range().width() + random.nextInt(3));
    }

    private Node select() {
        Node condition = builder.slice("flag", "", any(), random.nextInt(6), 1);
        return builder.select("choice", "", condition, anyOrConstant(), any());
    }

    private Node lookup() {
        int width = 1 + random.nextInt(8);
        Node index = builder.slice("index", "", any(), random.nextInt(6), width);
        int wordWidth = 1 + random.nextInt(LARGEST_WIDTH - 1);
        boolean signed = random.nextBoolean();
        long[] words = new long[1 << width];
        for (int i = 0; i < words.length; i++) {
            words[i] = signed ? number(wordWidth) : Math.abs(number(wordWidth));
        }
        return builder.lookup("slope", "word of a table", index, new Table(words));
    }

    private Node shiftLeftBy() {
        Node value = builder.slice("low", "", any(), random.nextInt(5), 1 + random.nextInt(20));
        Node amount = builder.slice("shift", "", any(), random.nextInt(5), 1 + random.nextInt(5));
        return builder.shiftLeftBy("aligned", "", value, amount);
    }

    private Node clamp() {
        long low = number(1 + random.nextInt(20));
        return builder.clamp("bounded", "", any(), low, low + Math.abs(number(1 + random.nextInt(20))));
    }
}
