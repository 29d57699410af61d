package dev.halfulp.datapath;

/**
 * The index of a table with a word for every value of a node from a first one up. Where the node takes every value of a
 * signed format, its bits are the index, and the words stand in the order of two's complement: 0 and up, then the
 * negative ones; otherwise the first value is subtracted.
 */
final class TableIndex {
    private final Node node;
    private final boolean isWrapped;

    /**
     * @param first the value at the first word
     * @param count how many words there are
     */
    TableIndex(DatapathBuilder builder, String name, String comment, Node value, long first, long count) {
        isWrapped = first < 0 && first == -count / 2 && Long.bitCount(count) == 1;
        node = isWrapped
                ? builder.slice(name, comment + ", negative ones last", value, 0, Long.numberOfTrailingZeros(count))
                : builder.known(
                        builder.subtract(name, comment, value, builder.constant(first)), new Range(0, count - 1));
    }

    /** From 0 to the count minus 1. */
    Node node() {
        return node;
    }

    /** The table of words, one for each value or for each aligned block of values, given from the first value up. */
    Table table(long[] words) {
        if (!isWrapped || words.length == 1) {
            return new Table(words);
        }
        long[] wrapped = new long[words.length];
        int half = words.length / 2;
        System.arraycopy(words, half, wrapped, 0, half);
        System.arraycopy(words, 0, wrapped, half, half);
        return new Table(wrapped);
    }
}
