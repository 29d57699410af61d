package dev.halfulp.emit;

import dev.halfulp.certify.Unit;
import dev.halfulp.datapath.Datapath;
import dev.halfulp.datapath.DatapathBuilder;
import dev.halfulp.datapath.Node;
import dev.halfulp.datapath.Range;
import dev.halfulp.datapath.RangeNarrowing;
import dev.halfulp.datapath.Relation;
import dev.halfulp.datapath.Table;
import dev.halfulp.fixed.Format;
import dev.halfulp.fixed.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/** Units for tests of emitters: the edges by hand, the rest at random. */
public final class CasesOfAllKinds {
    private CasesOfAllKinds() {}

    /** The edges, and {@code count} units at random. */
    public static List<Unit> units(long seed, int count) {
        List<Unit> units = new ArrayList<>(edges());
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            Format input = RandomDatapaths.format(random, 11);
            Format output = RandomDatapaths.format(random, i % 3 == 0 ? 32 : 12);
            Datapath datapath = RandomDatapaths.datapath(random, input, output, 4 + random.nextInt(25));
            units.add(UnitFixtures.unit("random_" + i, input, output, datapath));
        }
        return units;
    }

    /** Units at the ends of what types, formats and tables can be. */
    public static List<Unit> edges() {
        return List.of(
                constant(),
                identity(),
                bigTable(),
                wideTable(),
                sharedTable(),
                affine(),
                wholeWords(),
                step(),
                tagged(),
                widest());
    }

    private static Unit constant() {
        Format format = Format.fixed(true, 8, 4);
        DatapathBuilder builder = builder(format);
        return UnitFixtures.unit("constant", format, format, builder.build(builder.constant(-128)));
    }

    private static Unit identity() {
        Format format = Format.fixed(false, 7, 9);
        DatapathBuilder builder = builder(format);
        return UnitFixtures.unit("identity_u7", format, format, builder.build(builder.input()));
    }

    /** 10,240 words of 16 bits. */
    private static Unit bigTable() {
        Format input = Format.fixed(true, 14, 10);
        Format output = Format.fixed(false, 16, 16);
        DatapathBuilder builder = builder(input);
        Node bounded = builder.clamp("bounded", "", builder.input(), -5120, 5119);
        Node index = builder.add("index", "", bounded, builder.constant(5120));
        long[] words = LongStream.range(0, 10_240).map(i -> i * i * 31 % 65_536).toArray();
        return unit("big_table", input, output, builder, builder.lookup("word", "", index, new Table(words)));
    }

    /** 2,048 words of 46 bits and a sign. */
    private static Unit wideTable() {
        Format input = Format.fixed(false, 11, 10);
        Format output = Format.fixed(true, 30, 16);
        DatapathBuilder builder = builder(input);
        long[] words = LongStream.range(0, 2048)
                .map(i -> (1L << 45) - i * 34_359_738_421L)
                .toArray();
        Node word = builder.lookup("word", "", builder.input(), new Table(words));
        return unit("wide_table", input, output, builder, builder.shiftRight("value", "", word, 17));
    }

    /** Two lookups in one table of negative words, and one in an equal table. */
    private static Unit sharedTable() {
        Format input = Format.fixed(false, 6, 3);
        Format output = Format.fixed(true, 18, 3);
        DatapathBuilder builder = builder(input);
        Table table = new Table(LongStream.range(0, 65).map(i -> i - 700 * i).toArray());
        Node next = builder.add("next", "", builder.input(), builder.constant(1));
        Node left = builder.lookup("left", "knot below", builder.input(), table);
        Node right = builder.lookup("right", "knot above", next, table);
        Node again = builder.lookup("again", "", next, new Table(table.words()));
        Node sum = builder.subtract("sum", "", builder.add("sum", "", left, right), again);
        return unit("shared_table", input, output, builder, sum);
    }

    private static Unit affine() {
        Format input = Format.affine(true, 8, Rational.parse("0.0235"), -3);
        Format output = Format.affine(false, 8, Rational.parse("1/3"), 128);
        DatapathBuilder builder = builder(input);
        long[] words = LongStream.range(0, 256).map(i -> 255 - i).toArray();
        Node index = builder.slice("index", "code in wrap order", builder.input(), 0, 8);
        return unit("affine", input, output, builder, builder.lookup("class", "a keyword", index, new Table(words)));
    }

    /** Formats that fill their types, and a product of 32 bits. */
    private static Unit wholeWords() {
        Format format = Format.fixed(true, 16, 12);
        DatapathBuilder builder = builder(format);
        Node square = builder.multiply("square", "", builder.input(), builder.input());
        return unit("square", format, Format.fixed(false, 31, 24), builder, square);
    }

    private static Unit step() {
        Format input = Format.fixed(true, 1, 0);
        Format output = Format.fixed(false, 1, 0);
        DatapathBuilder builder = builder(input);
        return unit(
                "step",
                input,
                output,
                builder,
                builder.compare("unless", "", builder.input(), Relation.GREATER_OR_EQUAL, builder.constant(0)));
    }

    /** Constants above the bits of a code. */
    private static Unit tagged() {
        Format input = Format.fixed(false, 12, 3);
        DatapathBuilder builder = builder(input);
        Node negative = builder.concatenate("negative", "", builder.constant(-6_406_018), builder.input(), 13);
        Node wide = builder.concatenate("wide", "", builder.constant(6_406_018), negative(builder), 1);
        Node bits = builder.xor("bits", "", builder.slice("top", "", negative, 11, 20), wide);
        Node word = builder.slice("word", "", bits, 0, 24);
        return unit("tagged", input, Format.fixed(false, 24, 0), builder, word);
    }

    private static Node negative(DatapathBuilder builder) {
        return builder.compare("low", "", builder.input(), Relation.LESS, builder.constant(1000));
    }

    /** From a small code to all 32 bits without a sign, through numbers of 60 bits. */
    private static Unit widest() {
        Format input = Format.fixed(true, 10, 3);
        DatapathBuilder builder = builder(input);
        Node scaled = builder.multiply("scaled", "", builder.input(), builder.constant(1_125_899_906_842_597L));
        Node high = builder.shiftRight("high", "", scaled, 28);
        Node sign = builder.slice("sign", "", scaled, 58, 6);
        Node mixed = builder.xor("mixed", "", high, builder.multiply("spread", "", sign, builder.constant(67_108_859)));
        Node word = builder.slice("word", "", mixed, 0, 32);
        return unit("widest", input, Format.fixed(false, 32, 32), builder, word);
    }

    private static DatapathBuilder builder(Format input) {
        return new DatapathBuilder(new Range(input.minCode(), input.maxCode()));
    }

    private static Unit unit(String name, Format input, Format output, DatapathBuilder builder, Node result) {
        return UnitFixtures.unit(name, input, output, RangeNarrowing.narrow(builder.build(result)));
    }
}
