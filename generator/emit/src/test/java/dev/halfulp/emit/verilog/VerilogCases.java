package dev.halfulp.emit.verilog;

import dev.halfulp.certify.Unit;
import dev.halfulp.datapath.DatapathBuilder;
import dev.halfulp.datapath.Node;
import dev.halfulp.datapath.Range;
import dev.halfulp.datapath.Relation;
import dev.halfulp.datapath.Table;
import dev.halfulp.emit.CasesOfAllKinds;
import dev.halfulp.emit.UnitFixtures;
import dev.halfulp.fixed.Format;
import dev.halfulp.spec.Domain;
import dev.halfulp.spec.Outside;
import dev.halfulp.spec.UnitSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Units for tests of Verilog: those for every language, and what only Verilog can get wrong. */
final class VerilogCases {
    private static final Format SMALL = Format.fixed(true, 6, 2);

    private VerilogCases() {}

    /** The edges of all kinds, and {@code count} units at random. */
    static List<Unit> units(long seed, int count) {
        List<Unit> units = new ArrayList<>(edges());
        CasesOfAllKinds.units(seed, count).forEach(unit -> units.add(renamed("unit_" + unit.name(), unit)));
        return units;
    }

    /** What only Verilog can get wrong. */
    static List<Unit> edges() {
        return List.of(
                renamed("x", wide("wide")),
                renamed("y", keywords("tested")),
                keywords("dut"),
                wide("block"),
                constants(),
                decided(),
                limitedTo("inner_domain", -5, 20, Outside.ANY),
                limitedTo("upper_domain", 3, 9, Outside.ANY),
                limitedTo("one_code", -32, -32, Outside.ANY),
                limitedTo("clamped_domain", -32, 31, Outside.CLAMP),
                leastFactors(),
                oneBit());
    }

    /** A unit whose first and last inputs, and only these, differ from 0; of that many input bits. */
    static Unit ends(String name, int width) {
        Format format = Format.fixed(true, width, 0);
        DatapathBuilder builder = builder(format);
        Node first =
                builder.compare("is_first", "", builder.input(), Relation.EQUAL, builder.constant(format.minCode()));
        Node last = builder.compare("is_last", "", builder.input(), Relation.EQUAL, builder.constant(format.maxCode()));
        return UnitFixtures.unit(
                name, format, Format.fixed(false, 1, 0), builder.build(builder.or("is_end", "", first, last)));
    }

    private static Unit renamed(String name, Unit unit) {
        return UnitFixtures.unit(name, unit.spec().input(), unit.spec().output(), unit.datapath());
    }

    /** Numbers of 63 bits, compared with signed ones. */
    private static Unit wide(String name) {
        DatapathBuilder builder = builder(SMALL);
        Node large = builder.multiply("large", "", builder.input(), builder.constant((1L << 57) - 3));
        Node positive = builder.slice("positive", "", large, 0, 62);
        Node less = builder.compare("less", "", large, Relation.LESS, positive);
        Node least = builder.compare("least", "", large, Relation.GREATER_OR_EQUAL, builder.constant(-1L << 61));
        Node high = builder.shiftRight("high", "", large, 58);
        Node sum = builder.add("sum", "", builder.concatenate("pair", "", less, least, 1), high);
        return UnitFixtures.unit(name, SMALL, Format.fixed(true, 9, 0), builder.build(sum));
    }

    private static Unit keywords(String name) {
        DatapathBuilder builder = builder(SMALL);
        Node port = builder.not("y", "verilator lint_off", builder.input());
        Node table = builder.add("table", "synopsys translate_off", port, builder.input());
        Node bit = builder.slice("bit", "a `define in a comment \\", port, 1, 3);
        Node wire = builder.lookup(
                "wire", "", bit, new Table(LongStream.range(-4, 4).toArray()));
        return UnitFixtures.unit(
                name, SMALL, Format.fixed(true, 12, 0), builder.build(builder.add("tagged", "", table, wire)));
    }

    /** Operations on constants that nothing removed. */
    private static Unit constants() {
        DatapathBuilder builder = builder(SMALL);
        Node minus = builder.constant(-7);
        Node sliced = builder.slice("sliced", "", minus, 2, 3);
        Node shifted = builder.shiftRight("shifted", "", minus, 1);
        Node sum = builder.add("sum", "", minus, builder.input());
        Node difference = builder.subtract("difference", "", minus, builder.input());
        Node swapped = builder.subtract("swapped", "", builder.input(), minus);
        Node product = builder.multiply("product", "", minus, sum);
        Node word = builder.lookup("word", "", builder.constant(1), new Table(new long[] {5, -9, 3}));
        Node condition = builder.compare("condition", "", minus, Relation.LESS, builder.constant(0));
        Node chosen = builder.select("chosen", "", condition, difference, swapped);
        Node all = builder.add("all", "", builder.add("part", "", sliced, shifted), word);
        Node rest = builder.add("rest", "", builder.xor("mix", "", product, chosen), minus);
        return UnitFixtures.unit(
                "constants", SMALL, Format.fixed(true, 20, 0), builder.build(builder.add("end", "", all, rest)));
    }

    /** Comparisons and clamps whose result the ranges tell. */
    private static Unit decided() {
        Format input = Format.fixed(false, 4, 0);
        DatapathBuilder builder = builder(input);
        Node always = builder.compare("always", "", builder.input(), Relation.GREATER_OR_EQUAL, builder.constant(0));
        Node never = builder.compare("never", "", builder.input(), Relation.LESS, builder.constant(-3));
        Node other = builder.compare("other", "", builder.input(), Relation.EQUAL, builder.constant(16));
        Node chosen = builder.select("chosen", "", always, builder.input(), never);
        Node sum = builder.add("sum", "", builder.add("two", "", chosen, other), never);
        Node low = builder.clamp("low", "", sum, 3, 100);
        Node high = builder.clamp("high", "", low, -100, 9);
        return UnitFixtures.unit("decided", input, Format.fixed(true, 6, 0), builder.build(high));
    }

    /** A table over part of the input codes. */
    private static Unit limitedTo(String name, long first, long last, Outside outside) {
        DatapathBuilder builder = new DatapathBuilder(new Range(first, last));
        Node index = builder.subtract("index", "", builder.input(), builder.constant(first));
        Table table = new Table(
                LongStream.rangeClosed(first, last).map(i -> i * i % 37).toArray());
        Node word = builder.lookup("word", "", index, table);
        Node sum = builder.add("sum", "", word, builder.multiply("square", "", builder.input(), builder.input()));
        Unit unit = UnitFixtures.unit(name, SMALL, Format.fixed(true, 13, 0), builder.build(sum));
        UnitSpec spec = unit.spec();
        UnitSpec limited = new UnitSpec(
                name,
                spec.function(),
                spec.input(),
                spec.output(),
                spec.criterion(),
                spec.ties(),
                new Domain(first, last, outside),
                spec.method(),
                spec.objective(),
                spec.effort(),
                spec.monotone(),
                spec.ceilings(),
                spec.latency());
        return new Unit(limited, unit.design(), unit.datapath(), unit.certificate(), unit.cost());
    }

    /** Factors at the ends of two's complement, and cut to a narrow result. */
    private static Unit leastFactors() {
        DatapathBuilder builder = builder(SMALL);
        Node product = builder.multiply("product", "", builder.input(), builder.constant(-32));
        Node square = builder.multiply("square", "", builder.input(), builder.input());
        Node both = builder.multiply("both", "", product, square);
        Node low = builder.and("low", "", both, builder.constant(0xffff));
        return UnitFixtures.unit("least_factors", SMALL, Format.fixed(false, 16, 0), builder.build(low));
    }

    private static Unit oneBit() {
        Format bit = Format.fixed(true, 1, 0);
        DatapathBuilder builder = builder(bit);
        Node inverse = builder.not("inverse", "", builder.input());
        Node product = builder.multiply("product", "", inverse, builder.input());
        Node isZero = builder.compare("is_zero", "", product, Relation.EQUAL, builder.constant(0));
        Node both = builder.and("both", "", inverse, builder.constant(-1));
        return UnitFixtures.unit(
                "one_bit", bit, bit, builder.build(builder.select("either", "", isZero, both, builder.input())));
    }

    private static DatapathBuilder builder(Format input) {
        return new DatapathBuilder(new Range(input.minCode(), input.maxCode()));
    }
}
