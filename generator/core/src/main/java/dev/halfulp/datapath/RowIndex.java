package dev.halfulp.datapath;

import dev.halfulp.fit.RowPlace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The index of tables with a word for each segment of rows. */
final class RowIndex {
    private final DatapathBuilder builder;
    private final RowPlace place;
    private final FoldedInput input;
    private final int entries;
    private final Node number;
    private final Node node;
    private final TableIndex plain;
    private final Node isInside;

    /**
     * @param entries words of the tables, a power of two where there are more segments
     */
    RowIndex(DatapathBuilder builder, FoldedInput input, RowPlace place, int entries) {
        this.builder = builder;
        this.place = place;
        this.input = input;
        this.entries = entries;
        Node high = builder.shiftRight("block", "high bits", input.above(), place.bits());
        plain = new TableIndex(
                builder,
                "segment",
                "segment that holds the input",
                place.isFolded() ? rounded(high) : high,
                place.first(),
                place.count());
        number = plain.node();
        node = entries < place.count()
                ? builder.slice("entry", "low bits of the segment", number, 0, Integer.numberOfTrailingZeros(entries))
                : number;
        isInside = builder.compare(
                "is_inside", "whether the table has the segment", number, Relation.LESS, builder.constant(entries));
    }

    /** The distance divided by the length and rounded; its carry chain keeps the fold out of the tables. */
    private Node rounded(Node high) {
        Node inverted = builder.select(
                "distance",
                "high bits, inverted in the lower half",
                input.lowerHalf(),
                builder.not("inverted_block", "high bits inverted", high),
                high);
        Node rounded = builder.add("rounded_distance", "rounded to the nearest", inverted, carry());
        return builder.known(rounded, new Range(0, place.count() - 1L));
    }

    private Node carry() {
        Node top = builder.slice("half_way", "whether the next segment is nearer", input.above(), place.bits() - 1, 1);
        return builder.xor("carry", "whether to round up", top, input.lowerHalf());
    }

    /** From 0 to the count of words minus 1. */
    Node node() {
        return node;
    }

    /** 1 where the table has a word for the segment. */
    Node isInside() {
        return isInside;
    }

    /** The table of words, without their common zero bits. */
    Table table(List<Long> words, int zeros) {
        long[] stored = words.stream().mapToLong(word -> word >> zeros).toArray();
        return plain.table(stored);
    }

    /** A word of a table that knows the half of the input. */
    Node lookup(Node lowerHalf, List<Long> words, int zeros) {
        if (!place.isFolded()) {
            return builder.lookup("fraction", "quarters of an output code", node, table(words, zeros));
        }
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(entries - 1);
        List<Long> padded = new ArrayList<>(words.subList(0, entries));
        padded.addAll(Collections.nCopies((1 << bits) - entries, words.get(entries - 1)));
        padded.addAll(words.subList(entries, 2 * entries));
        Node both = builder.concatenate("entry_and_half", "segment and half of x", lowerHalf, node, bits);
        return builder.lookup(
                "fraction",
                "quarters of an output code",
                builder.known(both, new Range(0, padded.size() - 1L)),
                new Table(padded.stream().mapToLong(word -> word >> zeros).toArray()));
    }
}
