package dev.halfulp.datapath;

import dev.halfulp.fit.KnotApproximation;

/** The datapath of straight lines between knots: segment, both knots, their difference, product, sum, shift. */
final class KnotLowering {
    private final DatapathBuilder builder;
    private final FoldedInput input;
    private final Arithmetic arithmetic;
    private final KnotApproximation knots;

    KnotLowering(DatapathBuilder builder, FoldedInput input, Arithmetic arithmetic, KnotApproximation knots) {
        this.builder = builder;
        this.arithmetic = arithmetic;
        this.input = input;
        this.knots = knots;
    }

    Node lower() {
        int bits = knots.blocks().largestBits();
        int shift = bits + knots.guardBits();
        DyadicDecoder decoder =
                new DyadicDecoder(builder, input, knots.corridor().first(), knots.blocks());
        Table words = new Table(knots.words());
        Node before = builder.lookup("left", "word of the knot at the start of the segment", decoder.segment(), words);
        Node next = builder.add("next", "knot to the right", decoder.segment(), builder.constant(1));
        Node behind = builder.lookup("right", "word of the knot at its end", next, words);
        Node rise = builder.subtract("rise", "from one knot to the next", behind, before);
        Node product = arithmetic.product("product", "rise times position", rise, decoder.position());
        Node start = start(before, bits, shift);
        Node sum = arithmetic.sum("sum", "left word plus its part of the rise, scaled", start, product, start);
        return shift < 0 ? scaledUp(sum, -shift) : rounded(sum, bits, shift);
    }

    /** The left word above the bits of a position; those hold the half that rounds, unless the words contain it. */
    private Node start(Node left, int bits, int shift) {
        if (knots.guardBits() > 0 || shift <= 0) {
            return builder.shiftLeft("start", "left word, scaled", left, bits);
        }
        Node half = builder.constant(1L << (shift - 1));
        return bits == 0 ? left : builder.concatenate("start", "left word, scaled, and half", left, half, bits);
    }

    /** What the words leave out is added before the shift unless it is a whole number of folded values. */
    private Node rounded(Node sum, int bits, int shift) {
        long base = (knots.half() - knots.moved()) << bits;
        boolean isWhole = base % (1L << shift) == 0;
        Node moved = isWhole ? sum : builder.add("moved", "above the base", sum, builder.constant(base));
        Node value = builder.shiftRight(isWhole ? "relative" : "value", "rounded down", moved, shift);
        return isWhole ? builder.add("value", "above the base", value, builder.constant(base >> shift)) : value;
    }

    private Node scaledUp(Node sum, int amount) {
        long base = -knots.moved() << knots.blocks().largestBits();
        Node moved = builder.add("moved", "above the base", sum, builder.constant(base));
        return builder.shiftLeft("value", "in folded values", moved, amount);
    }
}
