package dev.halfulp.datapath;

import dev.halfulp.fit.LinearApproximation;
import dev.halfulp.spec.Method;
import java.util.function.Function;

/**
 * Where the input lies among linear segments.
 *
 * @param segment the index of tables with a word for each segment
 * @param order makes such a table of words in the order of segments
 * @param position what the slope is multiplied by
 */
record LinearPlace(Node segment, Function<long[], Table> order, Node position) {
    /** A place whose index is the number of the segment. */
    LinearPlace(Node segment, Node position) {
        this(segment, Table::new, position);
    }

    static LinearPlace of(DatapathBuilder builder, FoldedInput input, LinearApproximation linear) {
        if (linear.method() == Method.UNIFORM) {
            UniformBlocks blocks =
                    new UniformBlocks(builder, input, linear.corridor().first(), linear.blocks());
            TableIndex segment = blocks.segment();
            return new LinearPlace(segment.node(), segment::table, blocks.position());
        }
        Node magnitude = input.magnitude();
        long last = linear.corridor().last();
        Node segment = new SegmentSearch(builder, linear.starts(), last).index(magnitude);
        return new LinearPlace(segment, magnitude);
    }

    /** The table with a word for each segment. */
    Table table(long[] words) {
        return order.apply(words);
    }
}
