package dev.halfulp.datapath;

/**
 * Finds the segment of a position by binary search without branches: each level compares with one breakpoint, chosen
 * by the bits found so far, and yields one more bit of the segment's index.
 */
final class SegmentSearch {
    private final DatapathBuilder builder;
    private final long[] starts;
    private final long beyond;
    private final String piece;

    /**
     * @param starts the first position of each segment, ascending
     * @param last the last position of the last segment
     */
    SegmentSearch(DatapathBuilder builder, long[] starts, long last) {
        this(builder, starts, last, "segment");
    }

    /**
     * As {@link #SegmentSearch(DatapathBuilder, long[], long)}.
     *
     * @param piece what a piece is called
     */
    SegmentSearch(DatapathBuilder builder, long[] starts, long last, String piece) {
        this.piece = piece;
        this.builder = builder;
        this.starts = starts.clone();
        beyond = last + 1;
    }

    /** The index of the segment that holds the position. */
    Node index(Node position) {
        int levels = 32 - Integer.numberOfLeadingZeros(starts.length - 1);
        Node found = builder.constant(0);
        for (int level = 0; level < levels; level++) {
            int rest = levels - 1 - level;
            Node breakpoint = builder.lookup(
                    "breakpoint_" + rest, "decides bit " + rest + " of the " + piece, found, breakpoints(rest));
            Node bit = builder.compare(
                    "reached_" + rest,
                    "bit " + rest + " of the " + piece,
                    position,
                    Relation.GREATER_OR_EQUAL,
                    breakpoint);
            long largest = (starts.length - 1L) >> rest;
            found = found.isConstant() && found.constant() == 0
                    ? bit
                    : builder.known(
                            builder.concatenate(
                                    rest == 0 ? piece : piece + "_high_" + rest,
                                    rest == 0 ? piece + " that holds the input" : "high bits of the " + piece,
                                    found,
                                    bit,
                                    1),
                            new Range(0, largest));
        }
        return found;
    }

    private Table breakpoints(int rest) {
        long[] words = new long[(int) ((starts.length - 1L) >> (rest + 1)) + 1];
        for (int prefix = 0; prefix < words.length; prefix++) {
            int segment = ((prefix << 1) | 1) << rest;
            words[prefix] = segment < starts.length ? starts[segment] : beyond;
        }
        return new Table(words);
    }
}
