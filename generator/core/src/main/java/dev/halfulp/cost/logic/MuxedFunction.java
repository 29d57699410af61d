package dev.halfulp.cost.logic;

/**
 * A function of one or two inputs more than a LUT has, put together from LUTs by multiplexers that cost nothing. The
 * inputs that select are those that synthesis happens to take, so the count is the mean over all choices.
 */
final class MuxedFunction {
    private MuxedFunction() {}

    /** Mean count of parts that are neither constant nor an input. */
    static double luts(Column column, int lutInputs) {
        int selectors = column.inputs() - lutInputs;
        int parts = 0;
        int choices = 0;
        for (int chosen = 0; chosen < column.size(); chosen++) {
            if (Integer.bitCount(chosen) == selectors) {
                parts += parts(column, chosen);
                choices++;
            }
        }
        return (double) parts / choices;
    }

    private static int parts(Column column, int selectors) {
        int[] rest = new int[column.inputs() - Integer.bitCount(selectors)];
        int next = 0;
        for (int bit = 0; bit < column.inputs(); bit++) {
            if ((selectors >> bit & 1) == 0) {
                rest[next] = bit;
                next++;
            }
        }
        int count = 0;
        // All subsets of the selecting bits.
        for (int fixed = selectors; ; fixed = (fixed - 1) & selectors) {
            if (!column.over(rest, fixed).isTrivial()) {
                count++;
            }
            if (fixed == 0) {
                return count;
            }
        }
    }
}
