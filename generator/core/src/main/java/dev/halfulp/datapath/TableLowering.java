package dev.halfulp.datapath;

import dev.halfulp.fit.BipartiteApproximation;
import dev.halfulp.fit.BipartiteLayout;
import dev.halfulp.fit.FoldedCorridor;
import dev.halfulp.fit.SplitApproximation;
import dev.halfulp.fit.TableApproximation;

/** The datapath of tables with an entry for every magnitude. */
final class TableLowering {
    private final DatapathBuilder builder;
    private final FoldedInput input;

    TableLowering(DatapathBuilder builder, FoldedInput input) {
        this.builder = builder;
        this.input = input;
    }

    Node lower(TableApproximation approximation) {
        FoldedCorridor corridor = approximation.corridor();
        TableIndex index = index(corridor);
        return builder.lookup("value", "output code", index.node(), index.table(approximation.words()));
    }

    Node lower(SplitApproximation split) {
        TableIndex index = index(split.corridor());
        Node block = builder.shiftRight("block", "high bits of the index", index.node(), split.blockBits());
        Node coarse = builder.lookup("coarse", "shared by a block of magnitudes", block, index.table(split.coarse()));
        Node base = builder.shiftLeft("base", "coarse word in output codes", coarse, split.shift());
        Node fine = builder.lookup("fine", "distance from the base", index.node(), index.table(split.fine()));
        return builder.add("value", "output code", base, fine);
    }

    Node lower(BipartiteApproximation bipartite) {
        BipartiteLayout layout = bipartite.layout();
        int lowBits = layout.lowBits();
        TableIndex index = index(bipartite.corridor());
        Node block = builder.shiftRight("block", "high and middle bits of the index", index.node(), lowBits);
        Node base = builder.lookup("base", "shared by all low bits", block, index.table(bipartite.base()));
        Node high = builder.shiftRight("high", "high bits of the index", block, layout.middleBits());
        Node low = builder.slice("low", "low bits of the index", index.node(), 0, lowBits);
        Node place = builder.concatenate("place", "high bits followed by low bits", high, low, lowBits);
        long[] words = bipartite.offsets();
        boolean holdsHighestBit = words.length > 1 << lowBits || bipartite.base().length == 1;
        Table offsets = holdsHighestBit ? index.table(words) : new Table(words);
        Node offset = builder.lookup("offset", "shared by all middle bits", place, offsets);
        String scaled = layout.guardBits() == 0 ? "" : " times 2^" + layout.guardBits();
        Node aligned = builder.shiftLeft("aligned_base", "base" + scaled, base, layout.baseZeros());
        Node sum = builder.add("sum", "value" + scaled, aligned, offset);
        return builder.shiftRight("value", "rounded down", sum, layout.guardBits());
    }

    private TableIndex index(FoldedCorridor corridor) {
        return new TableIndex(
                builder, "table_index", "magnitude from 0 up", input.magnitude(), corridor.first(), corridor.size());
    }
}
